package app.seojae;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.NetworkSwitch;
import app.seojae.handover.Door;
import app.seojae.handover.Doors;
import app.seojae.handover.Doorway;
import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.model.SeojaeException;
import app.seojae.release.ProgramBuild;
import app.seojae.release.ReleaseCheck;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.shell.EmptyWindow;
import app.seojae.ui.shell.MainWindow;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The program's real window over a library, opened as a start does and closed as a person does. */
final class DesktopRig implements AutoCloseable {

    private static final int PATIENCE = 60;

    /** The one that is open now. */
    Library library;

    final NetworkSwitch network = new NetworkSwitch(false);
    final SettingsFile memory;

    private final Lanes lanes = new Lanes();
    private final Desktop desktop;
    private final Path state;
    private LibrarySession session;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Stage stage;
    private boolean closed;

    /**
     * @param folder of the test; library and settings lie in it
     * @param asked the language asked for at the start, if any
     */
    DesktopRig(Path folder, Library library, @Nullable Language asked) throws Exception {
        memory = new SettingsFile(settings(folder), lanes.executor(Lane.WRITE));
        Fx.start();
        state = folder.resolve("state");
        LibrarySession.Opener opener = place -> session(TestLibraries.open(place));
        Doors doors = new Doors(state, lanes.executor(Lane.NET));
        Door door = doors.take(library.folder(), List.of()).orElseThrow();
        desktop =
                new Desktop(
                        new Desktop.Needs(
                                opener,
                                network,
                                ModelAccess.NONE,
                                new ReleaseCheck(
                                        ProgramBuild.read(),
                                        TestLibraries.noWeb(state).fetcher(),
                                        state),
                                lanes,
                                memory,
                                asked,
                                new EmptyWindow(memory),
                                new StartClock(scene -> {})),
                        new Doorway(doors, door),
                        session(library));
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                desktop.run();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            } finally {
                                ended.countDown();
                            }
                        });
        Fx.await("the window", () -> shown() != null);
        stage = Fx.ask(DesktopRig::shown);
        Fx.await("the first papers", () -> window().list().listingProperty().get() != null);
        settle();
    }

    private LibrarySession session(Library opened) throws SeojaeException {
        library = opened;
        session = new LibrarySession(opened, TestLibraries.noWeb(state), memory);
        return session;
    }

    /** Opens another library in the window, as {@link Desktop#open} does, and waits for it. */
    void open(Path place) throws Exception {
        become(() -> desktop.open(place));
    }

    /** Does what brings another library into the window, and waits for it. */
    void become(Runnable deed) throws Exception {
        MainWindow before = Fx.ask(this::window);
        Fx.run(deed::run);
        Fx.await(
                "the other library",
                () ->
                        stage.getScene().getRoot() instanceof MainWindow now
                                && now != before
                                && now.list().listingProperty().get() != null);
        settle();
    }

    /** Starts the program again for the library of the window, with files. */
    boolean startAgain(Path... files) throws SeojaeException {
        return new Doors(state, lanes.executor(Lane.NET))
                .take(library.folder(), List.of(files))
                .isEmpty();
    }

    /** Where the settings lie. */
    static Path settings(Path folder) {
        return folder.resolve("settings/settings.properties");
    }

    private static @Nullable Stage shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(one -> one.isShowing() && one.getScene().getRoot() instanceof MainWindow)
                .findFirst()
                .orElse(null);
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** What the window shows now; another one after the language was changed. */
    MainWindow window() {
        return (MainWindow) stage.getScene().getRoot();
    }

    /** Lets the questions asked so far be answered, and what they set off, and lays out. */
    void settle() throws Exception {
        for (int round = 0; round < 4; round++) {
            for (Lane lane : new Lane[] {Lane.WRITE, Lane.IMPORT, Lane.READ}) {
                CountDownLatch done = new CountDownLatch(1);
                session.background()
                        .run(
                                lane,
                                () -> {
                                    done.countDown();
                                    return done;
                                });
                assertTrue(done.await(PATIENCE, TimeUnit.SECONDS), lane + " hangs");
            }
            Fx.run(
                    () -> {
                        window().applyCss();
                        window().layout();
                    });
        }
    }

    /** Presses a key where the focus is. */
    void press(KeyCode code) throws Exception {
        press(code, Held.NOTHING);
    }

    void press(KeyCode code, Held held) throws Exception {
        Fx.run(
                () -> {
                    TestWindow.key(focus(), KeyEvent.KEY_PRESSED, code, "", held);
                    TestWindow.key(focus(), KeyEvent.KEY_RELEASED, code, "", held);
                });
        settle();
    }

    /** Writes words where the focus is, as a keyboard does; nothing is waited for. */
    void type(String words) throws Exception {
        Fx.run(() -> ((TextInputControl) focus()).replaceSelection(words));
    }

    private Node focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? window() : owner;
    }

    /** Whether the way from start to end is over. */
    boolean isEnded() {
        return ended.getCount() == 0;
    }

    /** Closes the window by its button, and ends as the program does. */
    void closeWindow() throws Exception {
        if (closed) {
            return;
        }
        closed = true;
        Fx.run(
                () ->
                        Window.getWindows().stream()
                                .filter(one -> one == stage)
                                .findFirst()
                                .ifPresent(
                                        one ->
                                                one.fireEvent(
                                                        new WindowEvent(
                                                                one,
                                                                WindowEvent
                                                                        .WINDOW_CLOSE_REQUEST))));
        assertTrue(ended.await(PATIENCE, TimeUnit.SECONDS), "the window does not end");
        lanes.close();
        desktop.close();
        memory.save();
    }

    @Override
    public void close() throws Exception {
        closeWindow();
    }
}
