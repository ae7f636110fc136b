package app.seojae.ui.viewer.input;

import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.ui.viewer.layout.Zoom;
import app.seojae.ui.viewer.model.ViewerActions;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the viewer, by physical key, so that they work while a Korean keyboard writes ㅜ where
 * N is. Keys without Ctrl never act while text is typed.
 */
public final class ViewerKeys {

    private static final double ARROW = 60;

    private enum With {
        NOTHING,
        SHIFT,
        CTRL,
        ALT,
        CTRL_ALT
    }

    private record Binding(KeyCode code, With with, Runnable action) {}

    /** A key from outside: whether it did something, else the key goes on. */
    private record Added(KeyCombination keys, BooleanSupplier action) {}

    private final ViewerModel model;
    private final List<Binding> bindings;
    private final List<Added> added = new ArrayList<>();

    public ViewerKeys(ViewerModel model, ViewerActions actions) {
        this.model = model;
        bindings =
                List.of(
                        on(KeyCode.PAGE_DOWN, With.NOTHING, () -> model.moves().turn(1)),
                        on(KeyCode.PAGE_UP, With.NOTHING, () -> model.moves().turn(-1)),
                        on(KeyCode.N, With.NOTHING, () -> model.moves().turn(1)),
                        on(KeyCode.P, With.NOTHING, () -> model.moves().turn(-1)),
                        on(KeyCode.DOWN, With.NOTHING, () -> step(0, 1)),
                        on(KeyCode.UP, With.NOTHING, () -> step(0, -1)),
                        on(KeyCode.RIGHT, With.NOTHING, () -> step(1, 0)),
                        on(KeyCode.LEFT, With.NOTHING, () -> step(-1, 0)),
                        on(KeyCode.HOME, With.NOTHING, () -> model.moves().goTo(1)),
                        on(KeyCode.HOME, With.CTRL, () -> model.moves().goTo(1)),
                        on(KeyCode.END, With.NOTHING, this::last),
                        on(KeyCode.END, With.CTRL, this::last),
                        on(KeyCode.LEFT, With.ALT, model.moves()::goBack),
                        on(KeyCode.RIGHT, With.ALT, model.moves()::goForward),
                        on(KeyCode.PLUS, With.CTRL, () -> larger(model)),
                        on(KeyCode.EQUALS, With.CTRL, () -> larger(model)),
                        on(KeyCode.ADD, With.CTRL, () -> larger(model)),
                        on(KeyCode.MINUS, With.CTRL, () -> smaller(model)),
                        on(KeyCode.SUBTRACT, With.CTRL, () -> smaller(model)),
                        on(KeyCode.DIGIT0, With.CTRL, () -> model.zoomTo(1)),
                        on(KeyCode.NUMPAD0, With.CTRL, () -> model.zoomTo(1)),
                        on(KeyCode.DIGIT1, With.CTRL, () -> model.fit(Fit.WIDTH)),
                        on(KeyCode.DIGIT2, With.CTRL, () -> model.fit(Fit.PAGE)),
                        on(KeyCode.DIGIT3, With.CTRL, () -> model.fit(Fit.TEXT)),
                        on(KeyCode.R, With.NOTHING, () -> model.rotate(1)),
                        on(KeyCode.R, With.SHIFT, () -> model.rotate(-1)),
                        on(KeyCode.G, With.NOTHING, actions.askForPage()),
                        on(KeyCode.G, With.CTRL_ALT, actions.askForPage()),
                        on(KeyCode.F4, With.NOTHING, actions.sideBar()),
                        on(KeyCode.F5, With.NOTHING, actions.present()),
                        on(KeyCode.F8, With.NOTHING, actions.dark()),
                        on(KeyCode.BACK_SLASH, With.CTRL, actions.split()));
        add(KeyCombination.valueOf("Esc"), () -> endPresentation(actions));
    }

    /** Runs what the key stands for, unless somebody types or a button has Space. */
    public void handle(KeyEvent event) {
        if (belongsToControl(event)) {
            return;
        }
        for (Added key : added) {
            if (key.keys.match(event) && key.action.getAsBoolean()) {
                event.consume();
                return;
            }
        }
        With with = with(event);
        for (Binding binding : bindings) {
            if (binding.code == event.getCode() && binding.with == with) {
                binding.action.run();
                event.consume();
                return;
            }
        }
    }

    /** Adds a key; it comes before those of the viewer, the last one added first. */
    public void add(KeyCombination keys, BooleanSupplier action) {
        added.addFirst(new Added(keys, action));
    }

    public static void larger(ViewerModel model) {
        model.zoomTo(Zoom.larger(model.zoomProperty().get()));
    }

    public static void smaller(ViewerModel model) {
        model.zoomTo(Zoom.smaller(model.zoomProperty().get()));
    }

    private static boolean belongsToControl(KeyEvent event) {
        if (!(event.getTarget() instanceof Node target)) {
            return false;
        }
        boolean command =
                event.isControlDown() || event.isMetaDown() || event.getCode().isFunctionKey();
        return (target instanceof TextInputControl && !command)
                || (target instanceof Button && event.getCode() == KeyCode.SPACE);
    }

    private static With with(KeyEvent event) {
        boolean ctrl = event.isControlDown() || event.isMetaDown();
        if (ctrl) {
            // Ctrl++ is Ctrl+Shift+= on most keyboards.
            return event.isAltDown() ? With.CTRL_ALT : With.CTRL;
        }
        return event.isAltDown() ? With.ALT : event.isShiftDown() ? With.SHIFT : With.NOTHING;
    }

    private static Binding on(KeyCode code, With with, Runnable action) {
        return new Binding(code, with, action);
    }

    private void step(int right, int down) {
        if (model.presentingProperty().get()) {
            model.moves().turn(right + down);
        } else if (turns(right, down)) {
            model.moves().flip(right + down);
        } else {
            double pixels = ARROW * model.outputScale();
            model.scrollBy(right * pixels, down * pixels);
        }
    }

    /** Where one page is shown, an arrow that can move it no further goes to the next. */
    private boolean turns(int right, int down) {
        boolean single = model.flowProperty().get() == Flow.SINGLE;
        return single && (down != 0 ? model.view().isStuck(down) : model.maxX() <= 0);
    }

    private void last() {
        model.moves().goTo(model.pageCountProperty().get());
    }

    private boolean endPresentation(ViewerActions actions) {
        boolean presenting = model.presentingProperty().get();
        if (presenting) {
            actions.present().run();
        }
        return presenting;
    }
}
