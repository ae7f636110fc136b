package app.seojae.ui.shell;

import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.settings.ProgramSettings;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The window before anything is in it: where it stands, what watches over it, how it looks. It can
 * be made while a library is still being opened. On the FX thread.
 */
public final class EmptyWindow {

    private final Supplier<Stage> stage;

    public EmptyWindow(Settings settings) {
        stage = Showing.once(() -> made(settings));
    }

    /** The window, not shown yet; made when it is first asked for. */
    public Stage stage() {
        return stage.get();
    }

    private static Stage made(Settings settings) {
        settings.get(ProgramSettings.THEME).layBase();
        Stage made = new Stage();
        WindowState.keep(made, settings);
        // Dressed before anything is in it: what each node looks like is found once.
        Scene scene = WindowScene.of(new StackPane());
        made.setScene(scene);
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> ProgramSettings.dress(scene, settings));
        return made;
    }
}
