package app.seojae.ui.reader;

import app.seojae.l10n.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * The keys of the pages and their words, as the help tells them: the viewer itself acts on them.
 */
public enum ReaderKeys {
    PAGE(Text.HELP_PAGE, Feather.FILE, "Page Down", "Page Up", "N", "P"),
    SCREEN(Text.HELP_SCREEN, Feather.CHEVRONS_DOWN, "Space", "Shift+Space"),
    ENDS(Text.HELP_ENDS, Feather.ARROW_UP, "Home", "End"),
    GO_TO(Text.HELP_GO_TO, Feather.HASH, "G", "Shortcut+Alt+G"),
    JUMPS(Text.HELP_JUMPS, Feather.CORNER_UP_LEFT, "Alt+Left", "Alt+Right"),
    ZOOM(Text.HELP_ZOOM, Feather.ZOOM_IN, "Shortcut+Plus", "Shortcut+Minus", "Shortcut+0"),
    FIT(Text.HELP_FIT, Feather.MAXIMIZE_2, "Shortcut+1", "Shortcut+2", "Shortcut+3"),
    ROTATE(Text.HELP_ROTATE, Feather.ROTATE_CW, "R", "Shift+R"),
    FIND(Text.HELP_FIND, Feather.SEARCH, "Shortcut+F", "Slash"),
    FIND_NEXT(Text.HELP_FIND_NEXT, Feather.CHEVRON_DOWN, "F3", "Shortcut+G"),
    FIND_PREVIOUS(Text.HELP_FIND_PREVIOUS, Feather.CHEVRON_UP, "Shift+F3", "Shortcut+Shift+G"),
    COPY(Text.HELP_COPY, Feather.COPY, "Shortcut+C"),
    COPY_LINES(Text.HELP_COPY_LINES, Feather.ALIGN_LEFT, "Shortcut+Shift+C"),
    SELECT_ALL(Text.HELP_SELECT_ALL, Feather.TYPE, "Shortcut+A"),
    MARK(Text.HELP_MARK, Feather.EDIT_3, Shown.FIRST_TO_SECOND, "1", "8"),
    MARK_KINDS(Text.HELP_MARK_KINDS, Feather.UNDERLINE, "H", "U"),
    MARK_TOOLS(Text.MARK_TOOLS, Feather.PEN_TOOL, Shown.FIRST_TO_SECOND, "Alt+1", "Alt+6", "E"),
    MARK_REMOVE(Text.HELP_MARK_REMOVE, Feather.TRASH_2, "Delete"),
    MARK_UNDO(Text.HELP_MARK_UNDO, Feather.CORNER_UP_LEFT, "Shortcut+Z", "Shortcut+Y"),
    SIDE_BAR(Text.HELP_SIDE_BAR, Feather.SIDEBAR, "F4"),
    DARK(Text.HELP_DARK, Feather.MOON, "F8"),
    PRESENT(Text.HELP_PRESENT, Feather.AIRPLAY, "F5"),
    LIST_WALK(Text.HELP_MARKS_WALK, Feather.LIST, "Down", "Up"),
    LIST_GO(Text.HELP_MARKS_GO, Feather.CORNER_DOWN_RIGHT, "Enter"),
    LIST_REMOVE(Text.HELP_MARK_REMOVE, Feather.TRASH_2, "Delete"),
    LIST_NOTE(Text.HELP_MARKS_NOTE, Feather.MESSAGE_SQUARE, "Enter");

    /** The keys of the list of marks, and of a mark that was clicked. */
    public static final Set<ReaderKeys> OF_MARKS =
            EnumSet.of(LIST_WALK, LIST_GO, LIST_REMOVE, LIST_NOTE);

    /** The keys of the pages. */
    public static final Set<ReaderKeys> OF_PAGES = EnumSet.complementOf(EnumSet.copyOf(OF_MARKS));

    /** How several keys are told. */
    private enum Shown {
        EACH,
        /** All keys from the first to the second, and the others. */
        FIRST_TO_SECOND
    }

    public final Text title;
    public final Feather icon;
    private final Shown shown;
    private final List<KeyCombination> keys;

    ReaderKeys(Text title, Feather icon, String... keys) {
        this(title, icon, Shown.EACH, keys);
    }

    ReaderKeys(Text title, Feather icon, Shown shown, String... keys) {
        this.title = title;
        this.icon = icon;
        this.shown = shown;
        this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    }

    /** The keys as they are shown. */
    public String words() {
        String all = words(keys);
        return shown == Shown.EACH ? all : all.replaceFirst(", ", "–");
    }

    public static String words(List<KeyCombination> keys) {
        return keys.stream()
                .map(KeyCombination::getDisplayText)
                .map(name -> name.replace("Context Menu", "Menu"))
                .collect(Collectors.joining(", "));
    }
}
