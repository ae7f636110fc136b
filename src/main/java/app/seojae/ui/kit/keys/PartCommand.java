package app.seojae.ui.kit.keys;

import static app.seojae.ui.kit.keys.KeyPlace.ADDING;
import static app.seojae.ui.kit.keys.KeyPlace.FIXED;
import static app.seojae.ui.kit.keys.KeyPlace.KEYS;
import static app.seojae.ui.kit.keys.KeyPlace.QUEUE;
import static app.seojae.ui.kit.keys.KeyPlace.SHELVES;
import static app.seojae.ui.kit.keys.KeyPlace.SIGNALS;
import static app.seojae.ui.kit.keys.KeyPlace.WALKS;

import app.seojae.l10n.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a part of the window does while the keys stand in it, and last the keys that lists and
 * buttons have by themselves, which are shown and stay.
 */
public enum PartCommand implements Keyed {
    SHELF_RENAME("shelf.rename", SHELVES, Text.RENAME, Feather.EDIT_3, "F2"),
    SHELF_REMOVE("shelf.remove", SHELVES, Text.DO_SHELF_REMOVE, Feather.TRASH_2, "Delete"),
    QUEUE_UP("queue.up", QUEUE, Text.HELP_QUEUE, Text.DO_QUEUE_UP, Feather.ARROW_UP, "Alt+Up"),
    QUEUE_DOWN(
            "queue.down",
            QUEUE,
            Text.HELP_QUEUE,
            Text.DO_QUEUE_DOWN,
            Feather.ARROW_DOWN,
            "Alt+Down"),
    QUEUE_REMOVE("queue.remove", QUEUE, Text.DO_QUEUE_REMOVE, Feather.X, "Delete", "Backspace"),
    WALK_LEFT("walk.left", WALKS, Text.HELP_WALKS, Text.DO_WALK_LEFT, Feather.ARROW_LEFT, "Left"),
    WALK_RIGHT(
            "walk.right", WALKS, Text.HELP_WALKS, Text.DO_WALK_RIGHT, Feather.ARROW_RIGHT, "Right"),
    WALK_UP("walk.up", WALKS, Text.HELP_WALKS, Text.DO_WALK_UP, Feather.ARROW_UP, "Up"),
    WALK_DOWN("walk.down", WALKS, Text.HELP_WALKS, Text.DO_WALK_DOWN, Feather.ARROW_DOWN, "Down"),
    WALK_FIRST(
            "walk.first",
            WALKS,
            Text.HELP_WALK_ENDS,
            Text.DO_WALK_FIRST,
            Feather.SKIP_BACK,
            "Home"),
    WALK_LAST(
            "walk.last",
            WALKS,
            Text.HELP_WALK_ENDS,
            Text.DO_WALK_LAST,
            Feather.SKIP_FORWARD,
            "End"),
    WALK_OPEN("walk.open", WALKS, Text.DO_WALK_OPEN, Feather.FILE_TEXT, "Enter"),
    WALK_MIDDLE("walk.middle", WALKS, Text.DO_WALK_MIDDLE, Feather.TARGET, "Space"),
    WALK_BACK(
            "walk.back",
            WALKS,
            Text.CITATIONS_BACK,
            Feather.CORNER_UP_LEFT,
            "Backspace",
            "Alt+Left"),
    SIGNAL("signals.toggle", SIGNALS, Text.DO_SIGNAL, Feather.CHECK_SQUARE, "Space", "Delete"),
    ADD("adding.add", ADDING, Text.DO_ADD_TYPED, Feather.FILE_PLUS, "Shortcut+Enter"),
    KEY_REMOVE("keys.remove", KEYS, Text.DO_KEY_REMOVE, Feather.X, "Delete", "Backspace"),
    LISTS_WALK("lists.walk", FIXED, Text.DO_LISTS_WALK, Feather.LIST, "Up", "Down"),
    LISTS_ENDS("lists.ends", FIXED, Text.DO_LISTS_ENDS, Feather.LIST, "Home", "End"),
    LISTS_LEAP("lists.leap", FIXED, Text.DO_LISTS_LEAP, Feather.LIST, "Page Up", "Page Down"),
    PRESS("lists.press", FIXED, Text.DO_PRESS, Feather.MOUSE_POINTER, "Enter", "Space"),
    STEP("lists.step", FIXED, Text.DO_STEP, Feather.CORNER_DOWN_RIGHT, "Tab", "Shift+Tab"),
    FOUND("lists.found", FIXED, Text.DO_FOUND, Feather.SEARCH, "Enter", "Shift+Enter");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final CommandName called;

    PartCommand(String id, KeyPlace place, Text title, Feather icon, String... keys) {
        this(id, place, title, title, icon, keys);
    }

    PartCommand(String id, KeyPlace place, Text row, Text title, Feather icon, String... keys) {
        called = new CommandName(id, place, 0, row, title, icon, Chord.named(keys));
    }

    @Override
    public CommandName called() {
        return called;
    }
}
