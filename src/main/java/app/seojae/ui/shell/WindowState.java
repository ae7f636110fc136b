package app.seojae.ui.shell;

import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where the person left it, as long as that is still on a screen. */
public final class WindowState {

    private static final double NO_PLACE = Double.MAX_VALUE;
    private static final List<String> ICONS = List.of("256", "64", "32");
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 360;
    private static final Setting<Double> WIDTH =
            Setting.number("window.width", 1280, LEAST_WIDTH, Short.MAX_VALUE);
    private static final Setting<Double> HEIGHT =
            Setting.number("window.height", 820, LEAST_HEIGHT, Short.MAX_VALUE);
    private static final Setting<Double> X = Setting.number("window.x", NO_PLACE);
    private static final Setting<Double> Y = Setting.number("window.y", NO_PLACE);
    private static final Setting<Boolean> MAXIMIZED = Setting.flag("window.maximized", false);
    private static final double VISIBLE = 80;

    private WindowState() {}

    /** Gives it its picture, which takes long to make ready for the system. */
    public static void picture(Stage stage) {
        for (String size : ICONS) {
            stage.getIcons()
                    .add(
                            new Image(
                                    WindowState.class.getResourceAsStream(
                                            "/icons/seojae-" + size + ".png")));
        }
    }

    /** Gives it its size and place, and remembers them from now on. */
    public static void keep(Stage stage, Settings settings) {
        double width = settings.get(WIDTH);
        double height = settings.get(HEIGHT);
        double x = settings.get(X);
        double y = settings.get(Y);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
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
        stage.setMaximized(settings.get(MAXIMIZED));
        stage.maximizedProperty().addListener(o -> settings.put(MAXIMIZED, stage.isMaximized()));
        stage.widthProperty().addListener(o -> put(stage, settings, WIDTH, stage.getWidth()));
        stage.heightProperty().addListener(o -> put(stage, settings, HEIGHT, stage.getHeight()));
        stage.xProperty().addListener(o -> put(stage, settings, X, stage.getX()));
        stage.yProperty().addListener(o -> put(stage, settings, Y, stage.getY()));
    }

    /** Brings a window before all others, also one that was put away; nothing without one. */
    public static void comeForward(@Nullable Stage stage) {
        if (stage != null && stage.isShowing()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    private static boolean shows(Rectangle2D bounds, double x, double y, double width) {
        return y >= bounds.getMinY()
                && y < bounds.getMaxY() - VISIBLE
                && x + width > bounds.getMinX() + VISIBLE
                && x < bounds.getMaxX() - VISIBLE;
    }

    private static void put(Stage stage, Settings settings, Setting<Double> setting, double value) {
        if (!stage.isMaximized() && Double.isFinite(value)) {
            settings.put(setting, value);
        }
    }
}
