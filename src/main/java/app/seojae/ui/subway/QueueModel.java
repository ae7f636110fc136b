package app.seojae.ui.subway;

import app.seojae.library.context.Change;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.QueueEstimate;
import app.seojae.library.transfer.TransferPace;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.SteadyRows;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.NetworkChoice;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The queue of downloads as the page shows it: read again when it changed and somebody looks; how
 * far a download has come is told and not asked. Confined to the FX thread.
 */
final class QueueModel {

    /**
     * Whether the queue goes on.
     *
     * @param paused by a person
     * @param stoppedBy what else stopped it, or {@code null}
     * @param known whether the library has answered
     */
    record Going(boolean paused, @Nullable Problem stoppedBy, boolean known) {

        static final Going UNKNOWN = new Going(false, null, false);
    }

    private record Answer(List<QueuedPdf> queue, Going going) {}

    private final Transfers transfers;
    private final NetworkChoice network;
    private final Downloads downloads;
    private final PaperActions actions;
    private final Background background;
    private final Session session;
    private final Latest latest = new Latest();
    private final ObservableList<QueuedPdf> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Going> going = new ReadOnlyObjectWrapper<>(Going.UNKNOWN);
    private final List<Runnable> ears = new ArrayList<>();

    /** How far the one that comes now is, which is told before it is written down. */
    private @Nullable DownloadState newest;

    QueueModel(
            Transfers transfers,
            NetworkChoice network,
            PaperActions actions,
            Background background,
            Session session) {
        this.transfers = transfers;
        this.network = network;
        this.downloads = transfers.downloads();
        this.actions = actions;
        this.background = background;
        this.session = session;
        Consumer<DownloadState> progress = background.newest(this::progressed);
        ears.add(
                downloads.addListener(
                        step -> {
                            if (step.state() == PdfInfo.State.DOWNLOADING) {
                                progress.accept(step);
                            }
                        }));
        Consumer<Downloads> stopped = background.newest(moved -> askAgain());
        ears.add(downloads.listenToStop(() -> stopped.accept(downloads)));
        session.changes().listen(this::changed);
        session.screenProperty().addListener(o -> askAgain());
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case PDF, BOOKMARK, MERGE, OTHER_PROGRAM -> askAgain();
            default -> {}
        }
    }

    /** Asks again where somebody looks; else it is asked when she does. */
    private void askAgain() {
        if (session.screenProperty().get() == Session.Screen.SUBWAY) {
            background.run(Lane.READ, this::read).then(latest.ask().only(this::show));
        }
    }

    private Answer read() throws SeojaeException {
        List<QueuedPdf> queue = downloads.queue();
        Problem reason = downloads.stoppedBy();
        return new Answer(queue, new Going(reason == null && downloads.isPaused(), reason, true));
    }

    private void show(Answer answer) {
        SteadyRows.follow(rows, answer.queue().stream().map(this::asFarAsKnown).toList());
        going.set(answer.going());
    }

    /** What was read may be older than what was told of a download that goes on. */
    private QueuedPdf asFarAsKnown(QueuedPdf read) {
        if (newest == null || newest.paper() != read.paper()) {
            return read;
        }
        if (read.pdf().state() == PdfInfo.State.DOWNLOADING) {
            return read.with(newest);
        }
        newest = null; // it was stopped or given up: its next turn begins anew
        return read;
    }

    private void progressed(DownloadState step) {
        newest = step;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).paper() == step.paper()) {
                boolean first = rows.get(i).pdf().state() != PdfInfo.State.DOWNLOADING;
                rows.set(i, rows.get(i).with(step));
                if (first) {
                    askAgain(); // its turn has come: it stands before those that wait
                }
                return;
            }
        }
    }

    /** Hears of downloads no more. */
    void close() {
        ears.forEach(Runnable::run);
    }

    /** What comes, what waits in the order of its turn, what failed. */
    ObservableList<QueuedPdf> rows() {
        return rows;
    }

    /** Whether the queue goes on. */
    ReadOnlyObjectProperty<Going> goingProperty() {
        return going.getReadOnlyProperty();
    }

    /** What is still to come, as far as it is known. */
    QueueEstimate estimate() {
        return QueueEstimate.of(
                rows, TransferPace.of(transfers.connection().requests().page().newest()));
    }

    /** Whether the person lets the network be used. */
    ReadOnlyBooleanProperty usedProperty() {
        return network.usedProperty();
    }

    /** Whether requests may leave. */
    boolean isAllowed() {
        return transfers.connection().isAllowed();
    }

    /** Lets the queue rest, or go on. */
    void pause(boolean rest) {
        actions.change(rest ? downloads::pause : downloads::resume);
    }

    /** Puts the PDFs of all bookmarks that are not here into the queue. */
    void downloadBookmarked() {
        actions.downloadBookmarked();
    }

    /** Takes one out of the queue. */
    void remove(QueuedPdf one) {
        if (one.pdf().state() != PdfInfo.State.DOWNLOADING) {
            actions.change(() -> downloads.cancel(List.of(one.paper())));
        }
    }

    /** Tries one that failed again, before all others. */
    void again(QueuedPdf one) {
        actions.download(one.paper());
    }

    /** Whether one can be given another turn. */
    static boolean isMovable(QueuedPdf one) {
        return one.pdf().state() == PdfInfo.State.QUEUED;
    }

    /**
     * Gives one that waits the turn of another that waits; shown at once, and then on disk.
     *
     * @return whether it moved
     */
    boolean move(int from, int to) {
        if (!isWaiting(from) || !isWaiting(to) || from == to) {
            return false;
        }
        rows.add(to, rows.remove(from));
        List<Long> order =
                rows.stream().filter(QueueModel::isMovable).map(QueuedPdf::paper).toList();
        actions.change(() -> downloads.reorder(order), this::askAgain);
        return true;
    }

    private boolean isWaiting(int index) {
        return index >= 0 && index < rows.size() && isMovable(rows.get(index));
    }
}
