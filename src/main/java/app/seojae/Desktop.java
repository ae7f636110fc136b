package app.seojae;

import app.seojae.fetch.NetworkSwitch;
import app.seojae.handover.Doorway;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.release.ReleaseCheck;
import app.seojae.ui.care.AwayPane;
import app.seojae.ui.care.CareNeeds;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.shell.EmptyWindow;
import app.seojae.ui.shell.MainWindow;
import app.seojae.ui.shell.WindowState;
import app.seojae.work.ByteMeter;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window, from its first pixel to its last saved word. */
final class Desktop implements AutoCloseable {

    private final Needs needs;
    private final Settings settings;
    private final Background background;
    private final HeapRest heap;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile LibrarySession session;
    private final Doorway door;
    private final List<Path> coming = new ArrayList<>();
    private @Nullable Stage stage;
    private @Nullable MainWindow window;

    /**
     * What the window works with, whatever library is open.
     *
     * @param model that writes texts, as far as one is named
     * @param lanes for what belongs to no library
     * @param language the one asked for at the start, or {@code null} for the one remembered
     * @param window what the library is shown in
     * @param clock watches the start
     */
    record Needs(
            LibrarySession.Opener opener,
            NetworkSwitch network,
            ModelAccess model,
            ReleaseCheck releases,
            Lanes lanes,
            Settings settings,
            @Nullable Language language,
            EmptyWindow window,
            StartClock clock) {}

    /** Takes over the first library and its door, which are closed with this. */
    Desktop(Needs needs, Doorway door, LibrarySession first) {
        this.needs = needs;
        this.settings = needs.settings();
        this.background = new Background(needs.lanes());
        this.session = first;
        this.door = door;
        // The launcher asks for cycles beside what goes on, so that no drawing waits for one.
        this.heap = new HeapRest(needs.lanes(), System::gc);
    }

    /** Takes files into the library as if they were dropped on the window. */
    void take(List<Path> files) {
        background.onFx(
                () -> {
                    coming.addAll(files);
                    handOn();
                });
    }

    /** What comes while no library stands in the window waits for the next. */
    private void handOn() {
        if (window != null && !coming.isEmpty()) {
            window.take(List.copyOf(coming));
            coming.clear();
        }
    }

    /** Somebody started the program again for this library. */
    private void visited(List<Path> files) {
        background.onFx(() -> WindowState.comeForward(stage));
        take(files);
    }

    /** Opens the window and returns when the person has closed it. */
    void run() throws InterruptedException {
        background.onFx(this::show);
        closed.await();
    }

    private void show() {
        Stage newStage = needs.window().stage();
        stage = newStage;
        MainWindow first = build(newStage);
        newStage.getScene().setRoot(first);
        newStage.focusedProperty().subscribe(focused -> session.look(focused));
        newStage.setOnHidden(event -> end());
        newStage.show();
        LibrarySession shown = session;
        shown.greet();
        handOn();
        needs.clock()
                .whenShown(
                        newStage.getScene(),
                        first.list().listingProperty(),
                        () -> {
                            WindowState.picture(newStage);
                            begin(shown);
                            listen();
                        });
        // Where there are no papers to wait for, later starts need not wait either.
        first.list().problemProperty().addListener(problem -> listen());
    }

    private void listen() {
        door.listen(this::visited);
    }

    /** What would only slow the first papers down begins after them. */
    private void begin(LibrarySession shown) {
        shown.begin(
                state -> {
                    if (window != null) {
                        window.list().progress(state);
                    }
                },
                this::tellOf);
        heap.begin();
    }

    /**
     * Opens another library in the window, after all of the one before is on disk and closed; that
     * one comes back where the other cannot be opened. On the FX thread.
     */
    void open(Path folder) {
        reopen(
                AwayPane.saying(words().of(Text.LIBRARY_OPENING)),
                () -> replace((care, meter) -> folder, ByteMeter.silent()));
    }

    /** Brings the library back, or elsewhere, while nobody has it open. On the FX thread. */
    void leave(Text doing, CareNeeds.Going way) {
        AwayPane pane = new AwayPane(doing, background, words());
        reopen(pane, () -> replace(way, pane.meter()));
    }

    /** Opens the library again, to be read only. On the FX thread. */
    void openToRead() {
        Path folder = session.library().folder();
        reopen(
                AwayPane.saying(words().of(Text.LIBRARY_OPENING)),
                () -> {
                    session.close();
                    session = needs.opener().openToRead(folder);
                    return Optional.empty();
                });
    }

    private void reopen(Parent waiting, Callable<Optional<Problem>> work) {
        Stage on = stage;
        if (on == null || window == null) {
            return; // not shown yet, or already on the way
        }
        window.close();
        window = null;
        on.getScene().setRoot(waiting);
        background
                .run(Lane.WRITE, work)
                .then(problem -> show(on, problem.orElse(null)))
                .failed(problem -> on.getScene().setRoot(AwayPane.saying(words().of(problem))));
    }

    /** Closes the library and opens another; what kept it from being opened. */
    private Optional<Problem> replace(CareNeeds.Going way, ByteMeter meter) throws SeojaeException {
        LibraryCare care = session.library().health().care();
        session.close();
        try {
            Path folder = way.go(care, meter);
            if (folder.equals(care.folder())) {
                session = needs.opener().open(folder);
            } else {
                door.move(folder, () -> session = needs.opener().open(folder));
            }
            way.arrived(care.folder(), folder);
            return Optional.empty();
        } catch (SeojaeException e) {
            session = needs.opener().open(care.folder());
            return Optional.of(e.problem());
        }
    }

    private void show(Stage on, @Nullable Problem problem) {
        if (closed.getCount() == 0) {
            return; // the person did not wait for it
        }
        LibrarySession now = session;
        on.getScene().setRoot(build(on));
        now.greet();
        handOn();
        begin(now);
        if (problem != null) {
            now.background().tell(problem);
        }
    }

    /** Builds the window's content in the language of the moment. */
    private MainWindow build(Stage on) {
        Messages words = words();
        on.setTitle(words.of(Text.APP_NAME));
        FileChoosers choosers = new FileChoosers(() -> on, words);
        MainWindow made =
                new MainWindow(
                        session.needs(
                                needs.model(), needs.releases(), settings, choosers, words, this));
        window = made;
        heap.follow(made.session().screenProperty());
        made.session()
                .screenProperty()
                .addListener((o, before, now) -> session.reading(now == Session.Screen.READER));
        return made;
    }

    /** A notice of the system, where the person wants any and looks elsewhere. */
    private void tellOf(int papers) {
        boolean elsewhere = stage != null && !stage.isFocused();
        if (elsewhere && settings.get(ProgramSettings.FEED_NOTICE)) {
            DesktopOpener.noticeOf(papers, words());
        }
    }

    private Messages words() {
        return new Messages(language());
    }

    private Language language() {
        Language asked = needs.language();
        return asked != null ? asked : settings.get(ProgramSettings.LANGUAGE);
    }

    private void dress() {
        if (stage != null) {
            ProgramSettings.dress(stage.getScene(), settings);
        }
    }

    void changed(Setting<?> setting) {
        if (setting == ProgramSettings.THEME || setting == ProgramSettings.TEXT_SIZE) {
            dress();
        } else if (setting == ProgramSettings.OFFLINE) {
            needs.network().allow(!settings.get(ProgramSettings.OFFLINE));
            session.ring();
        } else if (setting == ProgramSettings.FETCH_THUMBNAILS) {
            session.ring();
        } else if (setting == ProgramSettings.LANGUAGE && stage != null && window != null) {
            window.close();
            stage.getScene().setRoot(build(stage));
        }
    }

    private void end() {
        heap.stop();
        if (window != null) {
            window.close();
        }
        door.leave();
        closed.countDown();
    }

    /** Closes the library that is open; once nothing can open another any more. */
    @Override
    public void close() throws SeojaeException {
        session.close();
        door.close();
    }
}
