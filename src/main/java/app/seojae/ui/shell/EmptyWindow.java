package app.seojae.ui.shell;

import app.seojae.ui.kit.Settings;
import app.seojae.ui.settings.ProgramSettings;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window before anything is in it: where it stands, what watches over it, how it looks. It can
 * be made while a library is still being opened. On the FX thread.
 */
public final class EmptyWindow {

    private final Settings settings;
    private @Nullable Stage stage;

    public EmptyWindow(Settings settings) {
        this.settings = settings;
    }

    /** The window, not shown yet; made when it is first asked for. */
    public Stage stage() {
        Stage made = stage;
        if (made == null) {
            made = made();
            stage = made;
        }
        return made;
    }

    private Stage made() {
        settings.get(ProgramSettings.THEME).layBase();
        Stage made = new Stage();
        WindowState.keep(made, settings);
        // Dressed before anything is in it: what each node looks like is found once.
        made.setScene(WindowScene.of(new StackPane()));
        ProgramSettings.dress(made.getScene(), settings);
        return made;
    }
}
