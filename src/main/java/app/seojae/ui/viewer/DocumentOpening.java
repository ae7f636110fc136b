package app.seojae.ui.viewer;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.PdfFile;
import app.seojae.ui.kit.Job;
import app.seojae.ui.viewer.bars.StatePane;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.TimeLimitedLane;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Opens a file for a viewer: asks for its password, or says what is wrong with it. */
final class DocumentOpening {

    private final TimeLimitedLane lane;
    private final StatePane pane;
    private final ReadOnlyObjectWrapper<DocumentState> state =
            new ReadOnlyObjectWrapper<>(DocumentState.EMPTY);
    private @Nullable Job<?> job;

    /**
     * @param pane shows what is asked and said
     */
    DocumentOpening(TimeLimitedLane lane, StatePane pane) {
        this.lane = lane;
        this.pane = pane;
        close();
    }

    ReadOnlyObjectProperty<DocumentState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isReady() {
        return state.get() == DocumentState.READY;
    }

    /**
     * @param ready given the opened file before the state says so
     */
    void open(Path path, Consumer<PdfFile> ready) {
        open(path, null, ready);
    }

    void close() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        pane.showEmpty();
        set(DocumentState.EMPTY);
    }

    private void open(Path path, @Nullable String password, Consumer<PdfFile> ready) {
        pane.showOpening();
        set(DocumentState.OPENING);
        job =
                lane.document(path.toString(), cancel -> PdfFile.open(path, password))
                        .then(
                                file -> {
                                    ready.accept(file);
                                    set(DocumentState.READY);
                                })
                        .failed(problem -> failed(problem, path, password != null, ready));
    }

    private void failed(Problem problem, Path path, boolean tried, Consumer<PdfFile> ready) {
        if (problem.kind() == ProblemKind.PDF_PASSWORD) {
            pane.askPassword(tried, password -> open(path, password, ready));
            set(DocumentState.LOCKED);
        } else {
            pane.showProblem(problem, () -> open(path, null, ready));
            set(DocumentState.FAILED);
        }
    }

    private void set(DocumentState now) {
        pane.setVisible(now != DocumentState.READY);
        if (now == DocumentState.READY) {
            pane.clear();
        }
        state.set(now);
    }
}
