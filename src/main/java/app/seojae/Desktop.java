package app.seojae;

import app.seojae.fetch.NetworkSwitch;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.RenderService;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.control.CaretRest;
import app.seojae.ui.kit.prose.Fonts;
import app.seojae.ui.settings.SettingsView;
import app.seojae.ui.shell.MainWindow;
import app.seojae.ui.shell.WindowState;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window over a library, from its first pixel to its last saved word. */
final class Desktop {

    private final Library library;
    private final Transfers transfers;
    private final NetworkSwitch network;
    private final Lanes lanes;
    private final Settings memory;
    private final @Nullable Language asked;
    private final RenderService renderHouse;
    private final Background background;
    private final HeapRest heap;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Stage stage;
    private @Nullable MainWindow window;
    private @Nullable BackgroundTasks errands;

    /**
     * What the window works with.
     *
     * @param language the one asked for at the start, or {@code null} for the one remembered
     */
    record Needs(
            Library library,
            Transfers transfers,
            NetworkSwitch network,
            Lanes lanes,
            Settings memory,
            @Nullable Language language) {}

    Desktop(Needs needs) {
        this.library = needs.library();
        this.transfers = needs.transfers();
        this.network = needs.network();
        this.lanes = needs.lanes();
        this.memory = needs.memory();
        this.asked = needs.language();
        this.renderHouse = new RenderService(lanes);
        this.background = new Background(lanes);
        // The launcher asks for cycles beside what goes on, so that no drawing waits for one.
        this.heap = new HeapRest(lanes, System::gc);
    }

    /** Starts JavaFX, which gets ready on a thread of its own while the caller goes on. */
    static void startToolkit() throws SeojaeException {
        try {
            Platform.startup(Fonts::load);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY), e);
        }
    }

    /** Opens the window and returns when the person has closed it. */
    void run() throws InterruptedException {
        background.onFx(this::show);
        closed.await();
    }

    private void show() {
        Stage newStage = new Stage();
        stage = newStage;
        for (String size : new String[] {"256", "64", "32"}) {
            newStage.getIcons()
                    .add(
                            new Image(
                                    Desktop.class.getResourceAsStream(
                                            "/icons/seojae-" + size + ".png")));
        }
        WindowState.keep(newStage, memory);
        newStage.setMinWidth(480);
        newStage.setMinHeight(360);
        MainWindow first = build(newStage);
        newStage.setScene(new Scene(first));
        new CaretRest(newStage.getScene());
        dress();
        Platform.getPreferences().colorSchemeProperty().addListener(o -> dress());
        newStage.setOnHidden(event -> end());
        newStage.show();
        BackgroundTasks behind = new BackgroundTasks(library, transfers, lanes, background, memory);
        errands = behind;
        lanes.run(Lane.IMPORT, behind::greet);
        new StartClock()
                .whenShown(
                        newStage.getScene(), first.list().listingProperty(), () -> begin(behind));
    }

    /** What would only slow the first papers down begins after them. */
    private void begin(BackgroundTasks behind) {
        behind.start(
                state -> {
                    if (window != null) {
                        window.list().progress(state);
                    }
                });
        behind.watch(task -> lanes.run(Lane.NET, task));
        renderHouse.warmUp();
        heap.begin();
    }

    /** Builds the window's content in the language of the moment. */
    private MainWindow build(Stage on) {
        Messages words = new Messages(language());
        on.setTitle(words.of(Text.APP_NAME));
        MainWindow made =
                new MainWindow(
                        new WindowNeeds(
                                library,
                                transfers,
                                background,
                                renderHouse,
                                memory,
                                new FileChoosers(() -> on, words),
                                words,
                                DesktopOpener::browse,
                                DesktopOpener::openFolder,
                                this::changed));
        window = made;
        heap.follow(made.session().screenProperty());
        return made;
    }

    private Language language() {
        return asked != null
                ? asked
                : memory.choice(SettingsView.LANGUAGE, Language.class, Language.KOREAN);
    }

    private void dress() {
        if (stage != null) {
            memory.choice(SettingsView.THEME, Theme.class, Theme.SYSTEM).apply(stage.getScene());
        }
    }

    private void changed(String key) {
        if (key.equals(SettingsView.THEME)) {
            dress();
        } else if (key.equals(SettingsView.OFFLINE)) {
            network.allow(!memory.is(SettingsView.OFFLINE, false));
            ring();
        } else if (key.equals(SettingsView.THUMBNAILS)) {
            ring();
        } else if (key.equals(SettingsView.LANGUAGE) && stage != null) {
            if (window != null) {
                window.close();
            }
            stage.getScene().setRoot(build(stage));
        }
    }

    /** What was not allowed before may be now. */
    private void ring() {
        if (errands != null) {
            errands.ring();
        }
    }

    private void end() {
        heap.stop();
        if (errands != null) {
            errands.close();
        }
        if (window != null) {
            window.close();
        }
        closed.countDown();
    }
}
