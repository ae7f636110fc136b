package app.seojae.library.transfer;

import app.seojae.library.context.Change;
import app.seojae.library.context.Changes;
import app.seojae.model.Problem;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells how downloads go: each step to who follows them, and what is on disk as a change of the
 * library. Safe for any thread.
 */
final class DownloadNews {

    private final Changes changes;
    private final List<Consumer<DownloadState>> listeners = new CopyOnWriteArrayList<>();

    DownloadNews(Changes changes) {
        this.changes = changes;
    }

    /** Gives back what ends it. */
    Runnable listen(Consumer<DownloadState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A step of which the database knows nothing. */
    void tell(DownloadState state) {
        listeners.forEach(listener -> listener.accept(state));
    }

    void tell(long paper, PdfInfo info) {
        tell(
                new DownloadState(
                        paper, info.state(), info.bytes(), info.expectedBytes(), info.problem()));
    }

    /** A paper's place in the queue, as it stands on disk now. */
    void changed(long paper, PdfInfo.State state, @Nullable Problem problem) {
        tell(new DownloadState(paper, state, 0, 0, problem));
        changed(List.of(paper));
    }

    void changed(List<Long> papers) {
        if (!papers.isEmpty()) {
            changes.tell(new Change(Change.Kind.PDF, papers));
        }
    }
}
