package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a person can do in an open paper: its name, its icon, its keys, said once. Whoever can do it
 * binds itself to it; the help and the palette are made of it. Keys are physical, so that they work
 * while a Korean keyboard writes ㅜ where N is.
 */
public enum ReaderCommand {
    NEXT_PAGE(Text.HELP_PAGE, Text.DO_NEXT_PAGE, Feather.FILE, "Page Down", "N"),
    PREVIOUS_PAGE(Text.HELP_PAGE, Text.DO_PREVIOUS_PAGE, Feather.FILE, "Page Up", "P"),
    SCREEN_DOWN(Text.HELP_SCREEN, Text.DO_SCREEN_DOWN, Feather.CHEVRONS_DOWN, "Space"),
    SCREEN_UP(Text.HELP_SCREEN, Text.DO_SCREEN_UP, Feather.CHEVRONS_UP, "Shift+Space"),
    FIRST_PAGE(Text.HELP_ENDS, Text.DO_FIRST_PAGE, Feather.ARROW_UP, "Home", "Shortcut+Home"),
    LAST_PAGE(Text.HELP_ENDS, Text.DO_LAST_PAGE, Feather.ARROW_DOWN, "End", "Shortcut+End"),
    GO_TO_PAGE(Text.HELP_GO_TO, Text.HELP_GO_TO, Feather.HASH, "G", "Shortcut+Alt+G"),
    JUMP_BACK(Text.HELP_JUMPS, Text.DO_JUMP_BACK, Feather.CORNER_UP_LEFT, "Alt+Left"),
    JUMP_FORWARD(Text.HELP_JUMPS, Text.DO_JUMP_FORWARD, Feather.CORNER_UP_RIGHT, "Alt+Right"),
    ZOOM_IN(
            Text.HELP_ZOOM,
            Text.DO_ZOOM_IN,
            Feather.ZOOM_IN,
            "Shortcut+Plus",
            "Shortcut+Shift+Equals",
            "Shortcut+Equals",
            "Shortcut+Add"),
    ZOOM_OUT(
            Text.HELP_ZOOM,
            Text.DO_ZOOM_OUT,
            Feather.ZOOM_OUT,
            "Shortcut+Minus",
            "Shortcut+Shift+Minus",
            "Shortcut+Subtract"),
    ACTUAL_SIZE(
            Text.HELP_ZOOM,
            Text.DO_ACTUAL_SIZE,
            Feather.MAXIMIZE,
            "Shortcut+0",
            "Shortcut+Numpad 0"),
    FIT_WIDTH(Text.HELP_FIT, Text.VIEWER_FIT_WIDTH, Feather.MAXIMIZE_2, "Shortcut+1"),
    FIT_PAGE(Text.HELP_FIT, Text.VIEWER_FIT_PAGE, Feather.MAXIMIZE_2, "Shortcut+2"),
    FIT_TEXT(Text.HELP_FIT, Text.VIEWER_FIT_TEXT, Feather.MAXIMIZE_2, "Shortcut+3"),
    TURN_RIGHT(Text.HELP_ROTATE, Text.DO_TURN_RIGHT, Feather.ROTATE_CW, "R"),
    TURN_LEFT(Text.HELP_ROTATE, Text.DO_TURN_LEFT, Feather.ROTATE_CCW, "Shift+R"),
    FIND(Text.HELP_FIND, Text.HELP_FIND, Feather.SEARCH, "Shortcut+F", "Slash"),
    FIND_NEXT(Text.HELP_FIND_NEXT, Text.HELP_FIND_NEXT, Feather.CHEVRON_DOWN, "F3", "Shortcut+G"),
    FIND_PREVIOUS(
            Text.HELP_FIND_PREVIOUS,
            Text.HELP_FIND_PREVIOUS,
            Feather.CHEVRON_UP,
            "Shift+F3",
            "Shortcut+Shift+G"),
    COPY(Text.HELP_COPY, Text.HELP_COPY, Feather.COPY, "Shortcut+C"),
    COPY_LINES(Text.HELP_COPY_LINES, Text.HELP_COPY_LINES, Feather.ALIGN_LEFT, "Shortcut+Shift+C"),
    SELECT_ALL(Text.HELP_SELECT_ALL, Text.HELP_SELECT_ALL, Feather.TYPE, "Shortcut+A"),
    /** One of eight, by the number of the key. */
    COLOUR(Text.HELP_MARK, Text.HELP_MARK, Feather.EDIT_3, digits("", 8)),
    HIGHLIGHT(Text.HELP_MARK_KINDS, Text.MARKS_HIGHLIGHT, Feather.EDIT_3, "H"),
    UNDERLINE(Text.HELP_MARK_KINDS, Text.MARKS_UNDERLINE, Feather.UNDERLINE, "U"),
    /** One of six, by the number of the key. */
    TOOL(Text.MARK_TOOLS, Text.MARK_TOOLS, Feather.PEN_TOOL, digits("Alt+", 6)),
    ERASER(Text.TOOL_ERASER, Text.TOOL_ERASER, Feather.DELETE, "E"),
    REMOVE(Text.HELP_MARK_REMOVE, Text.HELP_MARK_REMOVE, Feather.TRASH_2, "Delete", "Backspace"),
    UNDO(Text.HELP_MARK_UNDO, Text.DO_MARK_UNDO, Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    REDO(
            Text.HELP_MARK_UNDO,
            Text.DO_MARK_REDO,
            Feather.CORNER_UP_RIGHT,
            "Shortcut+Y",
            "Shortcut+Shift+Z"),
    SIDE_BAR(Text.HELP_SIDE_BAR, Text.HELP_SIDE_BAR, Feather.SIDEBAR, "F4"),
    DARK(Text.HELP_DARK, Text.HELP_DARK, Feather.MOON, "F8"),
    PRESENT(Text.HELP_PRESENT, Text.HELP_PRESENT, Feather.AIRPLAY, "F5"),
    LIST_NEXT(Text.HELP_MARKS_WALK, Text.DO_NEXT_MARK, Feather.LIST, "Down"),
    LIST_PREVIOUS(Text.HELP_MARKS_WALK, Text.DO_PREVIOUS_MARK, Feather.LIST, "Up"),
    LIST_GO(Text.HELP_MARKS_GO, Text.HELP_MARKS_GO, Feather.CORNER_DOWN_RIGHT, "Enter"),
    LIST_REMOVE(Text.HELP_MARK_REMOVE, Text.HELP_MARK_REMOVE, Feather.TRASH_2, "Delete"),
    NOTE(Text.HELP_MARKS_NOTE, Text.HELP_MARKS_NOTE, Feather.MESSAGE_SQUARE, "Enter"),
    /** Ends what is under way: a presentation, a selection, a search. */
    ESCAPE(Text.HELP_ESCAPE, Text.HELP_ESCAPE, Feather.X, "Esc");

    private final Text row;
    private final Text title;
    private final Feather icon;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<KeyCombination> keys;

    ReaderCommand(Text row, Text title, Feather icon, String... keys) {
        this.row = row;
        this.title = title;
        this.icon = icon;
        this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    }

    private static String[] digits(String held, int last) {
        String[] keys = new String[2 * last];
        for (int digit = 1; digit <= last; digit++) {
            keys[digit - 1] = held + digit;
            keys[last + digit - 1] = held + "Numpad " + digit;
        }
        return keys;
    }

    /** What the row of the help is called that it stands in. */
    public Text row() {
        return row;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** Its picture. */
    public Feather icon() {
        return icon;
    }

    /** Its keys; the first is the one shown. */
    public List<KeyCombination> keys() {
        return keys;
    }

    /** Whether its key says which of several is meant, so that it has no meaning without one. */
    public boolean isNumbered() {
        return this == COLOUR || this == TOOL;
    }

    /**
     * Whether its key, held, makes the mouse a hand: who moves the pages looks at the key itself.
     */
    public boolean isHeld() {
        return this == SCREEN_DOWN || this == SCREEN_UP;
    }

    /** Whether it acts in the list of annotations, or on an annotation stood on. */
    public boolean isOfList() {
        return switch (this) {
            case LIST_NEXT, LIST_PREVIOUS, LIST_GO, LIST_REMOVE, NOTE -> true;
            default -> false;
        };
    }

    /** Whether a pressed key stands for it. */
    public boolean matches(KeyEvent event) {
        return numberOf(event) >= 0;
    }

    /** Which of several a pressed key means, from 0; -1 where it means something else. */
    public int numberOf(KeyEvent event) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).match(event)) {
                return isNumbered() ? i % (keys.size() / 2) : i;
            }
        }
        return -1;
    }
}
