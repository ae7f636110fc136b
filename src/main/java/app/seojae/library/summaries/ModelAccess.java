package app.seojae.library.summaries;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;

/**
 * The language model a person runs, as the settings name it. Safe for any thread; all but {@link
 * #isNamed} blocks.
 */
public interface ModelAccess {

    /** No model, and no way to name one. */
    ModelAccess NONE = new Unnamed();

    /** Whether there is one to ask; nothing is asked of the network. */
    boolean isNamed();

    /** The model, ready to be asked; {@code MODEL_NOT_NAMED} where there is none. */
    Writer writer() throws SeojaeException;

    /** The names of the models that its address says it has. */
    List<String> offered(CancelFlag cancel) throws SeojaeException;

    /** Whether a key is kept. */
    boolean hasKey();

    /** Keeps a key, where only its owner can read it; the empty string takes it away. */
    void keepKey(String key) throws SeojaeException;

    /** The file of what the model is told to do, made where it is not there. */
    Path rules() throws SeojaeException;

    /** What stands in where there is no model. */
    final class Unnamed implements ModelAccess {
        private Unnamed() {}

        private static SeojaeException unnamed() {
            return new SeojaeException(Problem.of(ProblemKind.MODEL_NOT_NAMED));
        }

        @Override
        public boolean isNamed() {
            return false;
        }

        @Override
        public Writer writer() throws SeojaeException {
            throw unnamed();
        }

        @Override
        public List<String> offered(CancelFlag cancel) throws SeojaeException {
            throw unnamed();
        }

        @Override
        public boolean hasKey() {
            return false;
        }

        @Override
        public void keepKey(String key) throws SeojaeException {
            throw unnamed();
        }

        @Override
        public Path rules() throws SeojaeException {
            throw unnamed();
        }
    }
}
