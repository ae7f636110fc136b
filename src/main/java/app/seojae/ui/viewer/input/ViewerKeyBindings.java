package app.seojae.ui.viewer.input;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.layout.Zoom;
import app.seojae.ui.viewer.model.ViewerActions;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the viewer, by physical key, so that they work while a Korean keyboard writes ㅜ where
 * N is. Keys without Ctrl never act while text is typed.
 */
public final class ViewerKeyBindings {

    private static final double ARROW = 60;
    private static final Deque<IntPredicate> NOBODY = new ArrayDeque<>();

    private final ViewerModel model;
    private final Keymap keymap;
    private final Map<ReaderCommand, Deque<IntPredicate>> bound =
            new EnumMap<>(ReaderCommand.class);

    /**
     * @param keymap which keys stand for what
     */
    public ViewerKeyBindings(ViewerModel model, ViewerActions actions, Keymap keymap) {
        this.model = model;
        this.keymap = keymap;
        bind(ReaderCommand.NEXT_PAGE, () -> model.moves().turn(1));
        bind(ReaderCommand.PREVIOUS_PAGE, () -> model.moves().turn(-1));
        bind(ReaderCommand.SCREEN_DOWN, () -> screen(1));
        bind(ReaderCommand.SCREEN_UP, () -> screen(-1));
        bind(ReaderCommand.FIRST_PAGE, () -> model.moves().goTo(PageIndex.FIRST));
        bind(ReaderCommand.LAST_PAGE, this::last);
        bind(ReaderCommand.JUMP_BACK, model.moves()::goBack);
        bind(ReaderCommand.JUMP_FORWARD, model.moves()::goForward);
        bind(ReaderCommand.ZOOM_IN, () -> larger(model));
        bind(ReaderCommand.ZOOM_OUT, () -> smaller(model));
        bind(ReaderCommand.ACTUAL_SIZE, () -> model.zoomTo(1));
        bind(ReaderCommand.FIT_WIDTH, () -> model.fit(Fit.WIDTH));
        bind(ReaderCommand.FIT_PAGE, () -> model.fit(Fit.PAGE));
        bind(ReaderCommand.FIT_TEXT, () -> model.fit(Fit.TEXT));
        bind(ReaderCommand.TURN_RIGHT, () -> model.rotate(1));
        bind(ReaderCommand.TURN_LEFT, () -> model.rotate(-1));
        bind(ReaderCommand.GO_TO_PAGE, actions.askForPage());
        bind(ReaderCommand.SIDE_BAR, actions.sideBar());
        bind(ReaderCommand.PRESENT, actions.present());
        bind(ReaderCommand.DARK, actions.dark());
        bind(ReaderCommand.STEP_DOWN, () -> step(0, 1));
        bind(ReaderCommand.STEP_UP, () -> step(0, -1));
        bind(ReaderCommand.STEP_RIGHT, () -> step(1, 0));
        bind(ReaderCommand.STEP_LEFT, () -> step(-1, 0));
        add(ReaderCommand.ESCAPE, number -> endPresentation(actions));
    }

    private void bind(ReaderCommand command, Runnable action) {
        add(
                command,
                number -> {
                    action.run();
                    return true;
                });
    }

    /**
     * Lets somebody do a command; it is asked before those added earlier.
     *
     * @param action given the number of the key, from 0; says whether it did anything
     */
    public void add(ReaderCommand command, IntPredicate action) {
        bound.computeIfAbsent(command, c -> new ArrayDeque<>()).addFirst(action);
    }

    /** Does a command; tells whether anybody did anything. */
    public boolean run(ReaderCommand command) {
        return run(command, 0);
    }

    private boolean run(ReaderCommand command, int number) {
        for (IntPredicate action : bound.getOrDefault(command, NOBODY)) {
            if (action.test(number)) {
                return true;
            }
        }
        return false;
    }

    /** Runs what the key stands for, unless somebody types or a button has Space. */
    public void handle(KeyEvent event) {
        if (belongsToControl(event)) {
            return;
        }
        // where the keys stand in a list, its ways come before those of the page
        if (handle(event, true) || handle(event, false)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event, boolean ofList) {
        for (ReaderCommand command : bound.keySet()) {
            int number = keymap.numberOf(command, event);
            boolean hand = command.isHeld() && event.getCode() == KeyCode.SPACE;
            if (command.isOfList() == ofList && number >= 0 && !hand && run(command, number)) {
                return true;
            }
        }
        return false;
    }

    /** Zooms in by a step, about the middle of the view. */
    public static void larger(ViewerModel model) {
        model.zoomTo(Zoom.larger(model.arrangement().zoomProperty().get()));
    }

    /** Zooms out by a step, about the middle of the view. */
    public static void smaller(ViewerModel model) {
        model.zoomTo(Zoom.smaller(model.arrangement().zoomProperty().get()));
    }

    /** Space that was no hand moves by a screen, where that is its key. */
    public void space(int way) {
        ReaderCommand command = way > 0 ? ReaderCommand.SCREEN_DOWN : ReaderCommand.SCREEN_UP;
        if (keymap.keys(command).stream().anyMatch(key -> key.getCode() == KeyCode.SPACE)) {
            run(command);
        }
    }

    private void screen(int way) {
        if (model.arrangement().presentingProperty().get()) {
            model.moves().turn(way);
        } else {
            model.moves().scrollByScreens(way);
        }
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

    private void step(int right, int down) {
        if (model.arrangement().presentingProperty().get()) {
            model.moves().turn(right + down);
        } else if (turns(down)) {
            model.moves().flip(right + down);
        } else {
            double pixels = ARROW * model.view().outputScale();
            model.scrollBy(right * pixels, down * pixels);
        }
    }

    /** Where one page is shown, an arrow that can move it no further goes to the next. */
    private boolean turns(int down) {
        boolean single = model.arrangement().flowProperty().get() == Flow.SINGLE;
        return single && (down != 0 ? model.view().isStuck(down) : model.view().maxX() <= 0);
    }

    private void last() {
        model.moves().goTo(PageIndex.last(model.pageCountProperty().get()));
    }

    private boolean endPresentation(ViewerActions actions) {
        boolean presenting = model.arrangement().presentingProperty().get();
        if (presenting) {
            actions.present().run();
        }
        return presenting;
    }
}
