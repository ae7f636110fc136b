package app.seojae.ui.kit.scene;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Values of which a scene has one for all in it, the pop-ups over it too. On the FX thread. */
public final class SceneValue {

    private SceneValue() {}

    /**
     * The value under a key; {@code null} until somebody sets it.
     *
     * @param key always of one type of value
     */
    @SuppressWarnings("unchecked") // by the key
    public static <T> ObjectProperty<@Nullable T> of(Scene scene, Object key) {
        Window window = scene.getWindow();
        if (window instanceof PopupWindow popup && popup.getOwnerWindow() != null) {
            return of(popup.getOwnerWindow().getScene(), key);
        }
        return (ObjectProperty<@Nullable T>)
                scene.getProperties()
                        .computeIfAbsent(key, _ -> new SimpleObjectProperty<@Nullable T>());
    }
}
