package app.seojae;

import app.seojae.library.Change;
import app.seojae.library.Downloads;
import app.seojae.library.Library;
import app.seojae.library.Transfers;
import app.seojae.model.DownloadState;
import app.seojae.model.PdfInfo;
import app.seojae.model.Problem;
import app.seojae.model.Query;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Memory;
import app.seojae.ui.settings.SettingsView;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What goes on behind the window: the queue, the pictures, the index, a look at other programs. */
final class Errands {

    private static final Logger LOG = System.getLogger(Errands.class.getName());
    private static final Duration OFTEN = Duration.ofSeconds(1);
    private static final Duration SELDOM = Duration.ofSeconds(5);
    private static final Duration STAYING = Duration.ofMinutes(1);
    private static final String SAMPLED = "samples.offered";

    private final Library library;
    private final Transfers transfers;
    private final Lanes lanes;
    private final Background background;
    private final Memory memory;
    private final CancelFlag cancel = CancelFlag.never();
    private final AtomicReference<@Nullable Problem> stoppedBy = new AtomicReference<>();
    private final AtomicLong seen = new AtomicLong(Long.MIN_VALUE);

    Errands(
            Library library,
            Transfers transfers,
            Lanes lanes,
            Background background,
            Memory memory) {
        this.library = library;
        this.transfers = transfers;
        this.lanes = lanes;
        this.background = background;
        this.memory = memory;
    }

    /** Brings the samples into a new library. */
    void greet() {
        lanes.run(Lane.IMPORT, quietly(this::offerSamples));
    }

    /**
     * Sets all of them going.
     *
     * @param changed called on the FX thread when the library has changed, by whomever
     * @param marked called on the FX thread when nothing but marks has changed
     * @param pictured called on the FX thread with a paper whose picture has come
     * @param progressed called on the FX thread as a download goes on
     */
    void start(
            Runnable changed,
            Runnable marked,
            LongConsumer pictured,
            Consumer<DownloadState> progressed) {
        Consumer<Change> tellChanged = background.newest(change -> changed.run());
        Consumer<Change> tellMarked = background.newest(change -> marked.run());
        Consumer<DownloadState> tellProgress = background.newest(progressed);
        library.marks()
                .addListener(
                        change -> {
                            switch (change.kind()) {
                                case THUMBNAIL ->
                                        background.onFx(
                                                () -> change.ids().forEach(pictured::accept));
                                case ANNOTATION -> tellMarked.accept(change);
                                default -> tellChanged.accept(change);
                            }
                        });
        transfers
                .downloads()
                .addListener(
                        state -> {
                            if (state.state() == PdfInfo.State.DOWNLOADING) {
                                tellProgress.accept(state);
                            }
                        });
        lanes.every(OFTEN, Lane.READ, quietly(() -> lookRound(changed)));
        lanes.every(OFTEN, Lane.NET, quietly(this::download));
        lanes.every(SELDOM, Lane.NET, quietly(this::picture));
        lanes.every(STAYING, Lane.WRITE, quietly(library::stay));
        lanes.every(SELDOM, Lane.IMPORT, quietly(this::catchUp));
    }

    @FunctionalInterface
    private interface Errand {
        void run() throws SeojaeException;
    }

    private static Runnable quietly(Errand errand) {
        return () -> {
            try {
                errand.run();
            } catch (SeojaeException e) {
                LOG.log(Level.WARNING, "an errand could not be done", e);
            }
        };
    }

    private void catchUp() throws SeojaeException {
        library.importer().readAgain(cancel);
        library.indexer().catchUp(cancel);
    }

    private void lookRound(Runnable changed) throws SeojaeException {
        long stamp = library.browse().changeStamp();
        if (seen.getAndSet(stamp) != stamp) {
            background.onFx(changed);
        }
    }

    private void download() throws SeojaeException {
        if (!library.readOnly()) {
            Downloads.Turn turn = Downloads.Turn.ENDED;
            while (turn == Downloads.Turn.ENDED) {
                turn = transfers.downloads().turn(cancel);
            }
            tellWhyStopped();
        }
    }

    /** A server's refusal stops the queue; the person is told once. */
    private void tellWhyStopped() throws SeojaeException {
        Problem reason = transfers.downloads().stoppedBy();
        if (!Objects.equals(stoppedBy.getAndSet(reason), reason) && reason != null) {
            background.tell(reason);
        }
    }

    private void picture() throws SeojaeException {
        if (!library.readOnly() && memory.is(SettingsView.THUMBNAILS, true)) {
            int done = 1;
            while (done > 0) {
                done = transfers.thumbnails().bringSome(cancel);
            }
        }
    }

    /** Puts the samples into a library that has never had a paper. */
    private void offerSamples() throws SeojaeException {
        if (library.readOnly() || library.preferences().get(SAMPLED).isPresent()) {
            return;
        }
        library.preferences().put(SAMPLED, "true");
        if (library.browse().find(Query.ALL).size() == 0) {
            library.samples(transfers).bringIn();
        }
    }
}
