package app.seojae.ui.shell;

import app.seojae.ui.kit.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where the person left it, as long as that is still on a screen. */
public final class WindowState {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double VISIBLE = 80;

    private WindowState() {}

    /** Restores size and place, and remembers them from now on. */
    public static void keep(Stage stage, Settings memory) {
        double width = Math.max(480, memory.number("window.width", WIDTH));
        double height = Math.max(360, memory.number("window.height", HEIGHT));
        double x = memory.number("window.x", Double.MAX_VALUE);
        double y = memory.number("window.y", Double.MAX_VALUE);
        stage.setWidth(width);
        stage.setHeight(height);
        boolean onScreen =
                Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(bounds -> shows(bounds, x, y, width));
        if (onScreen) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(memory.is("window.maximized", false));
        stage.maximizedProperty()
                .addListener(
                        o -> memory.put("window.maximized", Boolean.toString(stage.isMaximized())));
        stage.widthProperty()
                .addListener(o -> put(stage, memory, "window.width", stage.getWidth()));
        stage.heightProperty()
                .addListener(o -> put(stage, memory, "window.height", stage.getHeight()));
        stage.xProperty().addListener(o -> put(stage, memory, "window.x", stage.getX()));
        stage.yProperty().addListener(o -> put(stage, memory, "window.y", stage.getY()));
    }

    private static boolean shows(Rectangle2D bounds, double x, double y, double width) {
        return y >= bounds.getMinY()
                && y < bounds.getMaxY() - VISIBLE
                && x + width > bounds.getMinX() + VISIBLE
                && x < bounds.getMaxX() - VISIBLE;
    }

    private static void put(Stage stage, Settings memory, String key, double value) {
        if (!stage.isMaximized() && Double.isFinite(value)) {
            memory.put(key, Double.toString(value));
        }
    }
}
