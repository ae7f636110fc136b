package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.TestMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the window stands: as it was left, and always within reach. */
class WindowStateTest {

    private static final double NEAR = 1;

    private final TestMemory memory = new TestMemory();
    private final List<Stage> stages = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> stages.forEach(Stage::close));
    }

    private Stage show() throws Exception {
        Stage stage =
                Fx.ask(
                        () -> {
                            Stage made = new Stage();
                            WindowState.keep(made, memory);
                            made.setScene(new Scene(new StackPane()));
                            made.show();
                            return made;
                        });
        stages.add(stage);
        Fx.await("the window", () -> stage.isShowing() && stage.getWidth() > 0);
        return stage;
    }

    private double remembered(String key) {
        return memory.get(Setting.number("window." + key, -1));
    }

    private void remember(double x, double y, double width, double height) {
        memory.store("window.x", Double.toString(x));
        memory.store("window.y", Double.toString(y));
        memory.store("window.width", Double.toString(width));
        memory.store("window.height", Double.toString(height));
    }

    private static Rectangle2D screen() throws Exception {
        return Fx.ask(() -> Screen.getPrimary().getVisualBounds());
    }

    @Test
    void aFirstStartHasItsSizeAndIsNotWholeScreen() throws Exception {
        Stage stage = show();
        assertEquals(1280, stage.getWidth(), NEAR);
        assertEquals(820, stage.getHeight(), NEAR);
        assertFalse(stage.isMaximized());
    }

    @Test
    void itComesBackWhereItWasLeft() throws Exception {
        Stage first = show();
        Fx.run(
                () -> {
                    first.setX(60);
                    first.setY(40);
                    first.setWidth(700);
                    first.setHeight(500);
                });
        Fx.await(
                "what is remembered",
                () ->
                        Math.abs(remembered("x") - 60) < NEAR
                                && Math.abs(remembered("y") - 40) < NEAR
                                && Math.abs(remembered("width") - 700) < NEAR
                                && Math.abs(remembered("height") - 500) < NEAR);
        Fx.run(first::close);
        Stage second = show();
        assertEquals(60, second.getX(), NEAR);
        assertEquals(40, second.getY(), NEAR);
        assertEquals(700, second.getWidth(), NEAR);
        assertEquals(500, second.getHeight(), NEAR);
    }

    /** A screen that was taken away takes no window with it. */
    @ParameterizedTest
    @CsvSource({
        "100000, 100",
        "-100000, 100",
        "100, 100000",
        "100, -100000",
        "-3000, -3000",
    })
    void aScreenThatIsGoneTakesNoWindowWithIt(double x, double y) throws Exception {
        remember(x, y, 800, 600);
        Stage stage = show();
        assertEquals(800, stage.getWidth(), NEAR, "its size is kept");
        assertEquals(600, stage.getHeight(), NEAR);
        Rectangle2D screen = screen();
        assertTrue(
                screen.contains(stage.getX() + stage.getWidth() / 2, stage.getY() + 1),
                stage.getX() + ", " + stage.getY());
    }

    /** A strip of the title bar is enough to pull it back; less is not. */
    @Test
    void halfOutsideIsLeftThereAndNearlyGoneIsNot() throws Exception {
        Rectangle2D screen = screen();
        double right = screen.getMaxX() - 200;
        remember(right, 30, 900, 600);
        assertEquals(right, show().getX(), NEAR);
        double edge = screen.getMaxX() - 10;
        remember(edge, 30, 900, 600);
        assertTrue(show().getX() < edge - NEAR);
        remember(screen.getMinX() - 890, 30, 900, 600);
        assertTrue(show().getX() > screen.getMinX() - 890 + NEAR);
    }

    @ParameterizedTest
    @CsvSource({"width, NaN", "height, Infinity", "x, none", "y, ''", "maximized, perhaps"})
    void whatCannotBeReadIsAsIfNeverRemembered(String key, String value) throws Exception {
        memory.store("window." + key, value);
        Stage stage = show();
        assertEquals(1280, stage.getWidth(), NEAR);
        assertEquals(820, stage.getHeight(), NEAR);
        assertFalse(stage.isMaximized());
    }

    @Test
    void aWindowTooSmallToReadInIsNotBroughtBack() throws Exception {
        remember(10, 10, 20, 3);
        Stage stage = show();
        assertTrue(stage.getWidth() >= 480, "width " + stage.getWidth());
        assertTrue(stage.getHeight() >= 360, "height " + stage.getHeight());
    }

    /** The size behind a window as large as the screen is the one it goes back to. */
    @Test
    void theWholeScreenIsRememberedBesideTheSizeBefore() throws Exception {
        remember(50, 50, 800, 600);
        Stage stage = show();
        Fx.run(() -> stage.setMaximized(true));
        Fx.await("the whole screen", () -> memory.get(Setting.flag("window.maximized", false)));
        assertEquals(800, remembered("width"), NEAR);
        assertEquals(600, remembered("height"), NEAR);
        assertEquals(Optional.of("true"), memory.stored("window.maximized"));
        Fx.run(stage::close);
        Stage again = show();
        assertTrue(again.isMaximized());
        Fx.run(() -> again.setMaximized(false));
        Fx.await("the former size", () -> !memory.get(Setting.flag("window.maximized", true)));
    }
}
