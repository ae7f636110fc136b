package app.seojae;

import app.seojae.library.Library;
import app.seojae.library.backup.CareRounds;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.own.Additions;
import app.seojae.library.pdftext.PdfIndexRounds;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.pdf.render.RenderService;
import app.seojae.release.ReleaseCheck;
import app.seojae.ui.care.CareNeeds;
import app.seojae.ui.care.MovedLibraries;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A library that is open, with all that works on it: its threads, what draws its pages, what goes
 * on behind the window. When it is closed nothing of it runs any more, so that another can be
 * opened in the same window.
 */
final class LibrarySession implements AutoCloseable {

    private final Library library;
    private final Transfers transfers;
    private final Lanes lanes = new Lanes();
    private final Background background = new Background(lanes);
    private final RenderService rendering = new RenderService(lanes);
    private final BackgroundTasks tasks;
    private final PdfIndexRounds indexing;
    private final FeedChecks checks;
    private final FeedRounds rounds;
    private final CareRounds care;
    private final Additions additions;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Opens libraries. */
    @FunctionalInterface
    interface Opener {
        /** Opens the library of a folder; blocking. */
        LibrarySession open(Path folder) throws SeojaeException;

        /** Opens one that is not to be written; blocking. */
        default LibrarySession openToRead(Path folder) throws SeojaeException {
            return open(folder);
        }
    }

    /** Takes over a library, which is closed with this. */
    LibrarySession(Library library, WebAccess web, Settings settings) {
        this.library = library;
        transfers = library.transfers(web);
        additions = library.arrivals().additions(web);
        checks = new FeedChecks(library.arrivals().feeds(web));
        rounds = new FeedRounds(library, checks, lanes, InstantSource.system());
        tasks = new BackgroundTasks(library, transfers, lanes, background, settings);
        care = library.health().rounds(lanes);
        indexing = new PdfIndexRounds(library.finding().pdfIndexer(), library.changes(), lanes);
    }

    Library library() {
        return library;
    }

    /** What the window works with over this library. */
    WindowNeeds needs(
            ModelAccess model,
            ReleaseCheck releases,
            Settings settings,
            FileDialogs dialogs,
            Messages words,
            Desktop window) {
        return new WindowNeeds(
                library,
                transfers,
                model,
                releases,
                checks,
                additions,
                new CareNeeds(
                        library.health().care(),
                        care,
                        window::leave,
                        window::openToRead,
                        new MovedLibraries(settings)),
                background,
                rendering,
                settings,
                dialogs,
                words,
                DesktopOpener::browse,
                DesktopOpener::openFolder,
                window::changed);
    }

    Background background() {
        return background;
    }

    /** Removes what a killed program left, and brings the samples into a new library. */
    void greet() {
        lanes.run(Lane.IMPORT, tasks::greet);
    }

    /**
     * Begins what would only slow the first papers down.
     *
     * @param progressed called on the FX thread as a download goes on
     * @param brought told on the FX thread how many papers feeds brought by themselves
     */
    void begin(Consumer<DownloadState> progressed, IntConsumer brought) {
        tasks.start(progressed);
        indexing.start();
        care.start();
        tasks.watch(task -> lanes.run(Lane.NET, task));
        rounds.start(
                task -> lanes.run(Lane.NET, task),
                papers -> background.onFx(() -> brought.accept(papers)));
        rendering.warmUp();
    }

    /** Something may be allowed or reached that was not before. */
    void ring() {
        tasks.ring();
        rounds.ring();
    }

    /** Says whether a PDF is being read. */
    void reading(boolean now) {
        indexing.reading(now);
    }

    /** Says whether the person looks at the window now. */
    void look(boolean now) {
        if (now) {
            rounds.look();
        }
    }

    /** Lets what was asked for finish and closes the library; once, and not on the FX thread. */
    @Override
    public void close() throws SeojaeException {
        if (closed.compareAndSet(false, true)) {
            rounds.close();
            care.close();
            checks.close();
            tasks.close();
            indexing.close();
            lanes.close();
            library.close();
        }
    }
}
