package app.seojae.ui.kit.keys;

import static app.seojae.ui.kit.keys.KeyPlace.MARKING;
import static app.seojae.ui.kit.keys.KeyPlace.MARKS;
import static app.seojae.ui.kit.keys.KeyPlace.READER;

import app.seojae.l10n.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a person can do in an open paper: its name, its icon, its keys, said once. Whoever can do it
 * binds itself to it; the help and the palette are made of it. Keys are physical, so that they work
 * while a Korean keyboard writes ㅜ where N is.
 */
public enum ReaderCommand implements Keyed {
    NEXT_PAGE(
            "reader.nextPage",
            READER,
            Text.HELP_PAGE,
            Text.DO_NEXT_PAGE,
            Feather.FILE,
            "Page Down",
            "N"),
    PREVIOUS_PAGE(
            "reader.previousPage",
            READER,
            Text.HELP_PAGE,
            Text.DO_PREVIOUS_PAGE,
            Feather.FILE,
            "Page Up",
            "P"),
    SCREEN_DOWN(
            "reader.screenDown",
            READER,
            Text.HELP_SCREEN,
            Text.DO_SCREEN_DOWN,
            Feather.CHEVRONS_DOWN,
            "Space"),
    SCREEN_UP(
            "reader.screenUp",
            READER,
            Text.HELP_SCREEN,
            Text.DO_SCREEN_UP,
            Feather.CHEVRONS_UP,
            "Shift+Space"),
    STEP_DOWN("reader.down", READER, Text.HELP_STEP, Text.DO_STEP_DOWN, Feather.ARROW_DOWN, "Down"),
    STEP_UP("reader.up", READER, Text.HELP_STEP, Text.DO_STEP_UP, Feather.ARROW_UP, "Up"),
    STEP_LEFT("reader.left", READER, Text.HELP_STEP, Text.DO_STEP_LEFT, Feather.ARROW_LEFT, "Left"),
    STEP_RIGHT(
            "reader.right",
            READER,
            Text.HELP_STEP,
            Text.DO_STEP_RIGHT,
            Feather.ARROW_RIGHT,
            "Right"),
    FIRST_PAGE(
            "reader.firstPage",
            READER,
            Text.HELP_ENDS,
            Text.DO_FIRST_PAGE,
            Feather.ARROW_UP,
            "Home",
            "Shortcut+Home"),
    LAST_PAGE(
            "reader.lastPage",
            READER,
            Text.HELP_ENDS,
            Text.DO_LAST_PAGE,
            Feather.ARROW_DOWN,
            "End",
            "Shortcut+End"),
    GO_TO_PAGE("reader.goToPage", READER, Text.HELP_GO_TO, Feather.HASH, "G", "Shortcut+Alt+G"),
    JUMP_BACK(
            "reader.jumpBack",
            READER,
            Text.HELP_JUMPS,
            Text.DO_JUMP_BACK,
            Feather.CORNER_UP_LEFT,
            "Alt+Left"),
    JUMP_FORWARD(
            "reader.jumpForward",
            READER,
            Text.HELP_JUMPS,
            Text.DO_JUMP_FORWARD,
            Feather.CORNER_UP_RIGHT,
            "Alt+Right"),
    ZOOM_IN(
            "reader.zoomIn",
            READER,
            Text.HELP_ZOOM,
            Text.DO_ZOOM_IN,
            Feather.ZOOM_IN,
            "Shortcut+Plus",
            "Shortcut+Shift+Equals",
            "Shortcut+Equals",
            "Shortcut+Add"),
    ZOOM_OUT(
            "reader.zoomOut",
            READER,
            Text.HELP_ZOOM,
            Text.DO_ZOOM_OUT,
            Feather.ZOOM_OUT,
            "Shortcut+Minus",
            "Shortcut+Shift+Minus",
            "Shortcut+Subtract"),
    ACTUAL_SIZE(
            "reader.actualSize",
            READER,
            Text.HELP_ZOOM,
            Text.DO_ACTUAL_SIZE,
            Feather.MAXIMIZE,
            "Shortcut+0",
            "Shortcut+Numpad 0"),
    FIT_WIDTH(
            "reader.fitWidth",
            READER,
            Text.HELP_FIT,
            Text.VIEWER_FIT_WIDTH,
            Feather.MAXIMIZE_2,
            "Shortcut+1"),
    FIT_PAGE(
            "reader.fitPage",
            READER,
            Text.HELP_FIT,
            Text.VIEWER_FIT_PAGE,
            Feather.MAXIMIZE_2,
            "Shortcut+2"),
    FIT_TEXT(
            "reader.fitText",
            READER,
            Text.HELP_FIT,
            Text.VIEWER_FIT_TEXT,
            Feather.MAXIMIZE_2,
            "Shortcut+3"),
    TURN_RIGHT(
            "reader.turnRight",
            READER,
            Text.HELP_ROTATE,
            Text.DO_TURN_RIGHT,
            Feather.ROTATE_CW,
            "R"),
    TURN_LEFT(
            "reader.turnLeft",
            READER,
            Text.HELP_ROTATE,
            Text.DO_TURN_LEFT,
            Feather.ROTATE_CCW,
            "Shift+R"),
    FIND("reader.find", READER, Text.HELP_FIND, Feather.SEARCH, "Shortcut+F", "Slash"),
    FIND_NEXT(
            "reader.findNext",
            READER,
            Text.HELP_FIND_NEXT,
            Feather.CHEVRON_DOWN,
            "F3",
            "Shortcut+G"),
    FIND_PREVIOUS(
            "reader.findPrevious",
            READER,
            Text.HELP_FIND_PREVIOUS,
            Feather.CHEVRON_UP,
            "Shift+F3",
            "Shortcut+Shift+G"),
    COPY("marking.copy", MARKING, Text.HELP_COPY, Feather.COPY, "Shortcut+C"),
    COPY_LINES(
            "reader.copyLines",
            READER,
            Text.HELP_COPY_LINES,
            Feather.ALIGN_LEFT,
            "Shortcut+Shift+C"),
    SELECT_ALL("reader.selectAll", READER, Text.HELP_SELECT_ALL, Feather.TYPE, "Shortcut+A"),
    /** One of eight, by the number of the key. */
    COLOUR("marking.colour", MARKING, 8, Text.HELP_MARK, Feather.EDIT_3, "1"),
    HIGHLIGHT(
            "marking.highlight",
            MARKING,
            Text.HELP_MARK_KINDS,
            Text.MARKS_HIGHLIGHT,
            Feather.EDIT_3,
            "H"),
    UNDERLINE(
            "marking.underline",
            MARKING,
            Text.HELP_MARK_KINDS,
            Text.MARKS_UNDERLINE,
            Feather.UNDERLINE,
            "U"),
    /** One of six, by the number of the key. */
    TOOL("marking.tool", READER, 6, Text.MARK_TOOLS, Feather.PEN_TOOL, "Alt+1"),
    ERASER("marking.eraser", READER, Text.TOOL_ERASER, Feather.DELETE, "E"),
    REMOVE(
            "marking.remove",
            MARKING,
            Text.HELP_MARK_REMOVE,
            Feather.TRASH_2,
            "Delete",
            "Backspace"),
    UNDO(
            "marking.undo",
            MARKING,
            Text.HELP_MARK_UNDO,
            Text.DO_MARK_UNDO,
            Feather.CORNER_UP_LEFT,
            "Shortcut+Z"),
    REDO(
            "marking.redo",
            MARKING,
            Text.HELP_MARK_UNDO,
            Text.DO_MARK_REDO,
            Feather.CORNER_UP_RIGHT,
            "Shortcut+Y",
            "Shortcut+Shift+Z"),
    SIDE_BAR("reader.sideBar", READER, Text.HELP_SIDE_BAR, Feather.SIDEBAR, "F4"),
    DARK("reader.dark", READER, Text.HELP_DARK, Feather.MOON, "F8"),
    PRESENT("reader.present", READER, Text.HELP_PRESENT, Feather.AIRPLAY, "F5"),
    LIST_NEXT("marks.next", MARKS, Text.HELP_MARKS_WALK, Text.DO_NEXT_MARK, Feather.LIST, "Down"),
    LIST_PREVIOUS(
            "marks.previous",
            MARKS,
            Text.HELP_MARKS_WALK,
            Text.DO_PREVIOUS_MARK,
            Feather.LIST,
            "Up"),
    LIST_GO("marks.go", MARKS, Text.HELP_MARKS_GO, Feather.CORNER_DOWN_RIGHT, "Enter"),
    LIST_REMOVE("marks.remove", MARKS, Text.HELP_MARK_REMOVE, Feather.TRASH_2, "Delete"),
    NOTE("marking.note", MARKING, Text.HELP_MARKS_NOTE, Feather.MESSAGE_SQUARE, "Enter"),
    /** Ends what is under way: a presentation, a selection, a search. */
    ESCAPE("reader.escape", READER, Text.HELP_ESCAPE, Feather.X, "Esc");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final CommandName called;

    ReaderCommand(String id, KeyPlace place, Text title, Feather icon, String... keys) {
        this(id, place, 0, title, title, icon, keys);
    }

    ReaderCommand(String id, KeyPlace place, Text row, Text title, Feather icon, String... keys) {
        this(id, place, 0, row, title, icon, keys);
    }

    ReaderCommand(
            String id, KeyPlace place, int numbers, Text title, Feather icon, String... keys) {
        this(id, place, numbers, title, title, icon, keys);
    }

    ReaderCommand(
            String id,
            KeyPlace place,
            int numbers,
            Text row,
            Text title,
            Feather icon,
            String... keys) {
        called = new CommandName(id, place, numbers, row, title, icon, Chord.named(keys));
    }

    @Override
    public CommandName called() {
        return called;
    }

    /**
     * Whether Space, held, makes the mouse a hand where it is its key: who moves the pages looks at
     * that key itself.
     */
    public boolean isHeld() {
        return this == SCREEN_DOWN || this == SCREEN_UP;
    }

    /** Whether it acts in the list of annotations, or on an annotation stood on. */
    public boolean isOfList() {
        return place() == MARKS || this == NOTE;
    }
}
