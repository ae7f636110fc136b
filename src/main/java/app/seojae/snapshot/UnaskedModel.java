package app.seojae.snapshot;

import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.summaries.Writer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;

/** A model that is named, so that a picture shows what can be asked of it, and never asked. */
final class UnaskedModel implements ModelAccess {

    private static SeojaeException unasked() {
        return new SeojaeException(Problem.of(ProblemKind.OFFLINE));
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public Writer writer() throws SeojaeException {
        throw unasked();
    }

    @Override
    public List<String> offered(CancelFlag cancel) throws SeojaeException {
        throw unasked();
    }

    @Override
    public boolean hasKey() {
        return false;
    }

    @Override
    public void keepKey(String key) throws SeojaeException {
        throw unasked();
    }

    @Override
    public Path rules() throws SeojaeException {
        throw unasked();
    }
}
