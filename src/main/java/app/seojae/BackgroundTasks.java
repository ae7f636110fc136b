package app.seojae;

import app.seojae.files.FolderWatch;
import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.work.Alarm;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes on behind the window: the queue, the pictures, the index, a look at other programs.
 * Each is woken by what concerns it; while nothing happens, none asks the library anything.
 */
final class BackgroundTasks implements AutoCloseable {

    private static final Duration AT_ONCE = Duration.ofMillis(50);
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration AFTER_START = Duration.ofSeconds(2);

    /** How often other programs are looked for where the system does not tell of them. */
    private static final Duration OFTEN = Duration.ofSeconds(2);

    /** The same where it does, in case it missed something. */
    private static final Duration SELDOM = Duration.ofMinutes(1);

    /** How often a queue is looked at that another program may have left half done. */
    private static final Duration RARELY = Duration.ofMinutes(10);

    /** Digests come many at once. */
    private static final Duration AFTER_CHANGES = Duration.ofSeconds(10);

    private static final Duration NETWORK_LOOK = Duration.ofSeconds(5);
    private static final Duration STAYING = Duration.ofMinutes(1);
    private static final String SAMPLED = "samples.offered";

    private final Library library;
    private final Transfers transfers;
    private final Background background;
    private final Settings settings;
    private final CancelFlag cancel = new CancelFlag();
    private final AtomicReference<@Nullable Problem> told = new AtomicReference<>();
    private final AtomicReference<@Nullable FolderWatch> watch = new AtomicReference<>();
    private final Alarm look;
    private final Alarm queue;
    private final Alarm pictures;
    private final Alarm network;
    private final Alarm index;
    private final Alarm stay;
    private final Alarm meaning;
    private volatile Runnable unwanted = () -> {};
    private volatile Runnable deaf = () -> {};

    BackgroundTasks(
            Library library,
            Transfers transfers,
            Schedule schedule,
            Background background,
            Settings settings) {
        this.library = library;
        this.transfers = transfers;
        this.background = background;
        this.settings = settings;
        look = new Alarm(schedule, Lane.READ, SOON, Errand.quietly(this::lookRound, OFTEN));
        queue = new Alarm(schedule, Lane.NET, AT_ONCE, Errand.quietly(this::download, SELDOM));
        pictures = new Alarm(schedule, Lane.NET, SOON, Errand.quietly(this::picture, SELDOM));
        network = new Alarm(schedule, Lane.NET, NETWORK_LOOK, this::lookAtNetwork);
        index = new Alarm(schedule, Lane.IMPORT, SOON, Errand.quietly(this::index, SELDOM));
        meaning = new Alarm(schedule, Lane.LEARN, SOON, Errand.quietly(this::learn, RARELY));
        stay = new Alarm(schedule, Lane.WRITE, STAYING, Errand.quietly(this::stay, STAYING));
    }

    /** Removes what a killed program left, and brings the samples into a new library. */
    void greet() {
        Errand.quietly(this::welcome, SELDOM).run();
    }

    private Optional<Duration> welcome() throws SeojaeException {
        offerSamples();
        library.tidy();
        return Optional.empty();
    }

    /**
     * Sets all of them going.
     *
     * @param progressed called on the FX thread as a download goes on
     */
    void start(Consumer<DownloadState> progressed) {
        Consumer<DownloadState> tellProgress = background.newest(progressed);
        deaf = library.changes().listen(this::changed);
        unwanted = library.finding().meanings().whenWanted(meaning::ring);
        transfers
                .downloads()
                .addListener(
                        state -> {
                            if (state.state() == PdfInfo.State.DOWNLOADING) {
                                tellProgress.accept(state);
                            } else if (state.problem() == null) {
                                queue.ring();
                            }
                        });
        transfers.thumbnails().addListener(pictures::ring);
        transfers
                .connection()
                .addListener(
                        () -> {
                            ring();
                            network.ring();
                        });
        look.ringIn(AFTER_START);
        queue.ringIn(AFTER_START);
        pictures.ringIn(AFTER_START);
        index.ringIn(AFTER_START);
        stay.ringIn(STAYING);
    }

    /** Wakes what a change gives something to do. */
    private void changed(Change change) {
        switch (change.kind()) {
            case OTHER_PROGRAM, MERGE, IMPORT -> {
                ring();
                index.ring();
                learnAnew();
            }
            case NOTE, TAG -> index.ring();
            case BOOKMARK,
                    STATUS,
                    COLLECTION,
                    OPENED,
                    PDF,
                    THUMBNAIL,
                    ANNOTATION,
                    PDF_TEXT,
                    FEED,
                    FIELD,
                    SAVED_SEARCH,
                    SIGNAL -> {}
        }
    }

    /** Lets the system tell of changes by other programs, on a thread that waits for them. */
    void watch(Executor waiting) {
        Optional<FolderWatch> made = library.watch();
        if (made.isPresent()) {
            watch.set(made.get());
            waiting.execute(() -> made.get().watch(look::ring));
        }
    }

    /** Something may be allowed or reached that was not before. */
    void ring() {
        queue.ring();
        pictures.ring();
    }

    /** Lets go of everything; what is under way is kept as far as it came. */
    @Override
    public void close() {
        cancel.raise();
        deaf.run();
        unwanted.run();
        List.of(look, queue, pictures, network, index, meaning, stay).forEach(Alarm::stop);
        FolderWatch watching = watch.getAndSet(null);
        if (watching != null) {
            watching.close();
        }
    }

    private Optional<Duration> lookRound() throws SeojaeException {
        library.checkForOtherPrograms();
        return Optional.of(watch.get() == null ? OFTEN : SELDOM);
    }

    private Optional<Duration> download() throws SeojaeException {
        if (library.readOnly()) {
            return Optional.empty();
        }
        Downloads downloads = transfers.downloads();
        DownloadTurn turn = DownloadTurn.ENDED;
        while (turn == DownloadTurn.ENDED) {
            turn = downloads.turn(cancel);
        }
        return switch (turn) {
            case AWAY -> {
                // Of a network that is away the foot of the window tells.
                tell(transfers.connection().isAway() ? null : downloads.away());
                yield Optional.of(transfers.connection().untilNextTry().orElse(SELDOM));
            }
            case WAITING -> {
                tell(null);
                Duration next = downloads.untilNext().orElse(SELDOM);
                yield Optional.of(next.compareTo(OFTEN) < 0 ? OFTEN : next);
            }
            default -> {
                tell(downloads.stoppedBy());
                yield Optional.of(RARELY);
            }
        };
    }

    /** What holds the queue up is told once. */
    private void tell(@Nullable Problem reason) {
        if (!Objects.equals(told.getAndSet(reason), reason) && reason != null) {
            background.tell(reason);
        }
    }

    private Optional<Duration> picture() throws SeojaeException {
        if (library.readOnly() || !settings.get(ProgramSettings.FETCH_THUMBNAILS)) {
            return Optional.empty();
        }
        int done = 1;
        while (done > 0) {
            done = transfers.thumbnails().bringSome(cancel);
        }
        return transfers.thumbnails().isLeft()
                ? Optional.of(transfers.connection().untilNextTry().orElse(SELDOM))
                : Optional.empty();
    }

    /** While no host is reached, a change of the system's network is a reason to try at once. */
    private Optional<Duration> lookAtNetwork() {
        if (!transfers.connection().isAway()) {
            return Optional.empty();
        }
        transfers.connection().lookAtSystem();
        return Optional.of(NETWORK_LOOK);
    }

    private Optional<Duration> index() throws SeojaeException {
        library.importer().readAgain(cancel);
        library.indexer().catchUp(cancel);
        library.finding().saved().applyRules();
        return Optional.empty();
    }

    /** What nobody has asked for yet is not learned; what was learned follows the texts. */
    private void learnAnew() {
        if (library.finding().meanings().isLearned()) {
            meaning.ringIn(AFTER_CHANGES);
        }
    }

    private Optional<Duration> learn() throws SeojaeException {
        library.finding().meanings().learn(cancel);
        return Optional.empty();
    }

    private Optional<Duration> stay() {
        library.stay();
        return Optional.of(STAYING);
    }

    /** Puts the samples into a library that has never had a paper. */
    private void offerSamples() throws SeojaeException {
        if (library.readOnly() || library.metadata().get(SAMPLED).isPresent()) {
            return;
        }
        library.metadata().put(SAMPLED, "true");
        if (library.browse().find(Query.ALL).size() == 0) {
            library.samples(transfers).bringIn();
        }
    }
}
