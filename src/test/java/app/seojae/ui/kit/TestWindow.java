package app.seojae.ui.kit;

import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** A window on the headless screen with lanes of its own, and the hands of a person before it. */
public final class TestWindow implements AutoCloseable {

    /** What is held down while a key or the mouse acts. */
    public record Held(boolean shift, boolean ctrl, boolean alt) {
        public static final Held NOTHING = new Held(false, false, false);
        public static final Held SHIFT = new Held(true, false, false);
        public static final Held CTRL = new Held(false, true, false);
        public static final Held ALT = new Held(false, false, true);
    }

    /** How often one answer may set off the next question. */
    private static final int ROUNDS = 4;

    public final Lanes lanes = new Lanes();
    public final Background background = new Background(lanes);
    public Stage stage;

    /** Shows what is made on the FX thread, in the light theme. */
    public void show(double width, double height, Callable<Parent> content) throws Exception {
        Fx.start();
        Fx.run(
                () -> {
                    Scene scene = new Scene(content.call(), width, height);
                    Theme.LIGHT.apply(scene);
                    stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                });
    }

    /** What the window shows. */
    public Parent root() {
        return stage.getScene().getRoot();
    }

    /** Twice, because what is laid out may ask for another round. */
    public void layout() throws Exception {
        Fx.run(
                () -> {
                    root().applyCss();
                    root().layout();
                    root().layout();
                });
    }

    /** Lets what was given to some lanes be done, and what that sets off, and lays out. */
    public void settle(Lane... busy) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Lane lane : busy) {
                CountDownLatch done = new CountDownLatch(1);
                lanes.run(lane, done::countDown);
                done.await();
            }
            layout();
        }
    }

    /** A key pressed or let go at a node; call on the FX thread. */
    public static void key(
            Node target, EventType<KeyEvent> type, KeyCode code, String text, Held held) {
        target.fireEvent(
                new KeyEvent(
                        type,
                        KeyEvent.CHAR_UNDEFINED,
                        text,
                        code,
                        held.shift,
                        held.ctrl,
                        held.alt,
                        false));
    }

    /**
     * The mouse over a node; call on the FX thread.
     *
     * @param scene where in the window
     * @param button the one pressed, dragged or let go
     */
    public static void mouse(
            Node target,
            EventType<MouseEvent> type,
            MouseButton button,
            Point2D scene,
            int clicks,
            Held held) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && button != MouseButton.NONE;
        target.fireEvent(
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        held.shift,
                        held.ctrl,
                        held.alt,
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        down && button == MouseButton.SECONDARY,
                        false,
                        false,
                        true,
                        new PickResult(target, scene.getX(), scene.getY())));
    }

    /**
     * A turn of the wheel, or a move on a trackpad; call on the FX thread.
     *
     * @param scene where in the window
     * @param touch how many fingers the toolkit tells of, 0 for a wheel
     */
    public static void wheel(
            Node target, Point2D scene, double deltaX, double deltaY, int touch, Held held) {
        target.fireEvent(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        held.shift,
                        held.ctrl,
                        held.alt,
                        false,
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        touch,
                        new PickResult(target, scene.getX(), scene.getY())));
    }

    /** The visible nodes of a style class. */
    public List<Node> all(String styleClass) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(root()).stream()
                                .filter(node -> node.getStyleClass().contains(styleClass))
                                .toList());
    }

    /** Whether a visible label or button has these words in it; call on the FX thread. */
    public boolean shows(String words) {
        return Fx.visible(root(), Labeled.class).stream()
                .anyMatch(label -> String.valueOf(label.getText()).contains(words));
    }

    @Override
    public void close() throws Exception {
        if (stage != null) {
            Fx.run(stage::close);
        }
        lanes.close();
    }
}
