package app.seojae.ui.shell;

import app.seojae.ui.kit.ComposingGuard;
import app.seojae.ui.kit.control.CaretRest;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** What the window draws on, with all that watches over every field in it. */
public final class WindowScene {

    private WindowScene() {}

    /** A scene around the window's content. */
    public static Scene of(Parent content) {
        Scene scene = new Scene(content);
        new CaretRest(scene);
        new ComposingGuard(scene);
        return scene;
    }
}
