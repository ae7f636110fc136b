package app.seojae.ui.kit.keys;

import static app.seojae.ui.kit.keys.KeyPlace.LIBRARY;
import static app.seojae.ui.kit.keys.KeyPlace.OUTSIDE;
import static app.seojae.ui.kit.keys.KeyPlace.READER;
import static app.seojae.ui.kit.keys.KeyPlace.WINDOW;

import app.seojae.l10n.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a person can do in the window beside reading a PDF: its name, its icon, its keys, said once.
 */
public enum ProgramCommand implements Keyed {
    NEXT("list.next", LIBRARY, Text.HELP_WALK, Text.DO_NEXT, Feather.CHEVRON_DOWN, "J", "Down"),
    PREVIOUS(
            "list.previous",
            LIBRARY,
            Text.HELP_WALK,
            Text.DO_PREVIOUS,
            Feather.CHEVRON_UP,
            "K",
            "Up"),
    FORWARD(
            "list.forward",
            LIBRARY,
            Text.HELP_LEAP,
            Text.DO_FORWARD,
            Feather.CHEVRONS_DOWN,
            "Page Down"),
    BACK("list.back", LIBRARY, Text.HELP_LEAP, Text.DO_BACK, Feather.CHEVRONS_UP, "Page Up"),
    FIRST("list.first", LIBRARY, Text.HELP_LIST_ENDS, Text.DO_FIRST, Feather.ARROW_UP, "Home"),
    LAST("list.last", LIBRARY, Text.HELP_LIST_ENDS, Text.DO_LAST, Feather.ARROW_DOWN, "End"),
    CHOOSE_NEXT(
            "list.chooseNext",
            LIBRARY,
            Text.HELP_WIDEN,
            Text.DO_CHOOSE_NEXT,
            Feather.CHEVRON_DOWN,
            "Shift+Down",
            "Shift+J"),
    CHOOSE_PREVIOUS(
            "list.choosePrevious",
            LIBRARY,
            Text.HELP_WIDEN,
            Text.DO_CHOOSE_PREVIOUS,
            Feather.CHEVRON_UP,
            "Shift+Up",
            "Shift+K"),
    CHOOSE_FIRST(
            "list.chooseFirst",
            LIBRARY,
            Text.HELP_WIDEN_FAR,
            Text.DO_CHOOSE_FIRST,
            Feather.ARROW_UP,
            "Shift+Home"),
    CHOOSE_LAST(
            "list.chooseLast",
            LIBRARY,
            Text.HELP_WIDEN_FAR,
            Text.DO_CHOOSE_LAST,
            Feather.ARROW_DOWN,
            "Shift+End"),
    CHOOSE_ALL(
            "list.chooseAll",
            LIBRARY,
            Text.HELP_CHOOSE,
            Text.DO_CHOOSE_ALL,
            Feather.CHECK_SQUARE,
            "Shortcut+A"),
    MERGE("list.merge", LIBRARY, Text.DO_MERGE, Feather.GIT_MERGE),
    CHOOSE_NONE("list.chooseNone", LIBRARY, Text.HELP_CHOOSE, Text.CHOICE_NONE, Feather.X, "Esc"),
    OPEN("list.open", LIBRARY, Text.DO_OPEN, Feather.FILE_TEXT, "Enter"),
    BOOKMARK("list.bookmark", LIBRARY, Text.DO_BOOKMARK, Feather.STAR, "B"),
    READ("list.read", LIBRARY, Text.HELP_SETTLE, Text.DO_READ, Feather.CHECK, "R"),
    SKIP("list.skip", LIBRARY, Text.HELP_SETTLE, Text.DO_SKIP, Feather.SLASH, "X"),
    LATER("list.later", LIBRARY, Text.DO_LATER, Feather.CLOCK, "L"),
    FETCH("list.fetch", LIBRARY, Text.DO_FETCH, Feather.DOWNLOAD, "D"),
    WRITE("list.write", LIBRARY, Text.DO_WRITE, Feather.EDIT_3),
    WRITE_DAY("list.writeDay", LIBRARY, Text.DO_WRITE_DAY, Feather.CALENDAR),
    WRITE_NOTE("list.note", LIBRARY, Text.DO_NOTE, Feather.EDIT_3, "N"),
    MEND_FACTS("list.mend", LIBRARY, Text.FACTS_DO_EDIT, Feather.EDIT_3),
    CITE("list.cite", LIBRARY, Text.DO_CITE, Feather.COPY, "C"),
    CARD_MENU(
            "list.menu",
            LIBRARY,
            Text.DO_CARD_MENU,
            Feather.MORE_HORIZONTAL,
            "Shift+F10",
            "Context Menu"),
    EXPAND("list.expand", LIBRARY, Text.DO_EXPAND, Feather.MAXIMIZE_2, "Space"),
    SWAP("list.swap", LIBRARY, Text.DO_SWAP, Feather.REPEAT, "S"),
    SHAPE("list.shape", LIBRARY, Text.DO_SHAPE, Feather.COLUMNS, "V"),
    SHELF_TODAY("shelf.today", WINDOW, Text.SHELF_TODAY_ALL, Feather.BOOK),
    SHELF_MORNING("shelf.morning", WINDOW, Text.SHELF_TODAY, Feather.BOOK),
    SHELF_OLDER("shelf.older", WINDOW, Text.SHELF_OLDER, Feather.BOOK),
    SHELF_ALL("shelf.all", WINDOW, Text.SHELF_ALL, Feather.BOOK),
    SHELF_BOOKMARKED("shelf.bookmarked", WINDOW, Text.SHELF_BOOKMARKED, Feather.BOOK),
    SHELF_READING("shelf.reading", WINDOW, Text.SHELF_READING, Feather.BOOK),
    SHELF_READ("shelf.read", WINDOW, Text.SHELF_READ, Feather.BOOK),
    SHELF_NOTED("shelf.noted", WINDOW, Text.SHELF_NOTED, Feather.BOOK),
    SHELF_OFFLINE("shelf.offline", WINDOW, Text.SHELF_OFFLINE, Feather.BOOK),
    ANNOTATIONS(
            "window.annotations", WINDOW, Text.MARKS_LIBRARY, Feather.EDIT_2, "Shortcut+Shift+A"),
    TRENDS("window.trends", WINDOW, Text.TREND_OPEN, Feather.TRENDING_UP, "Shortcut+Shift+D"),
    FEEDS("window.feeds", WINDOW, Text.FEEDS, Feather.RSS),
    CHECK_FEEDS("window.checkFeeds", WINDOW, Text.DO_CHECK_FEEDS, Feather.REFRESH_CW),
    CITATIONS(
            "window.citations", WINDOW, Text.CITATIONS_MAP, Feather.GIT_BRANCH, "Shortcut+Shift+R"),
    SUBWAY("window.subway", WINDOW, Text.SUBWAY, Feather.DOWNLOAD),
    SUBWAY_CHECK("window.subwayCheck", WINDOW, Text.SUBWAY_CHECK, Feather.CHECK_CIRCLE),
    NETWORK("window.network", WINDOW, Text.NETWORK, Feather.GLOBE),
    DUPLICATES("window.duplicates", WINDOW, Text.DUPLICATES, Feather.GIT_MERGE),
    BACKUPS("window.backups", WINDOW, Text.BACKUPS, Feather.SAVE),
    READ_FIRST("window.readFirst", WINDOW, Text.READ_FIRST, Feather.COMPASS),
    READ_FIRST_ORDER("window.readFirstOrder", WINDOW, Text.READ_FIRST_ORDER, Feather.COMPASS),
    SEARCH(
            "window.search",
            WINDOW,
            Text.DO_SEARCH,
            Feather.SEARCH,
            "Slash",
            "Shortcut+L",
            "Shortcut+F"),
    SAVE_SEARCH("window.saveSearch", LIBRARY, Text.DO_SAVE_SEARCH, Feather.SAVE, "Shortcut+S"),
    FACETS("window.facets", LIBRARY, Text.DO_FACETS, Feather.FILTER, "Shortcut+Shift+F"),
    PALETTE("window.palette", WINDOW, Text.PALETTE, Feather.COMMAND, "Shortcut+K"),
    UNDO(
            "window.undo",
            LIBRARY,
            Text.HELP_UNDO,
            Text.DO_UNDO,
            Feather.ROTATE_CCW,
            "Z",
            "Shortcut+Z"),
    REDO(
            "window.redo",
            LIBRARY,
            Text.HELP_UNDO,
            Text.DO_REDO,
            Feather.ROTATE_CW,
            "Shift+Z",
            "Shortcut+Shift+Z",
            "Shortcut+Y"),
    IMPORT("window.import", WINDOW, Text.IMPORT, Feather.PLUS, "Shortcut+O"),
    ADD_PAPERS("window.add", WINDOW, Text.ADD_PAPERS, Feather.FILE_PLUS, "Shortcut+N"),
    ADD_PASTE("window.paste", LIBRARY, Text.ADD_PASTE, Feather.CLIPBOARD, "Shortcut+V"),
    CHECK_VERSIONS("window.checkVersions", WINDOW, Text.VERSIONS_CHECK, Feather.BELL),
    IMPORT_FOLDER(
            "window.importFolder",
            WINDOW,
            Text.IMPORT_FOLDER,
            Feather.FOLDER_PLUS,
            "Shortcut+Shift+O"),
    IMPORT_REPORT("window.importReport", WINDOW, Text.IMPORT_REPORT, Feather.CLIPBOARD),
    EXPORT("window.export", WINDOW, Text.EXPORT, Feather.SHARE, "Shortcut+E"),
    COPY_MARKS("window.copyMarks", WINDOW, Text.DO_COPY_MARKS, Feather.COPY, "Shortcut+Shift+M"),
    WEEK("window.week", WINDOW, Text.DO_WEEK, Feather.CALENDAR),
    MARK_ALL_READ("window.markAllRead", LIBRARY, Text.DO_MARK_ALL_READ, Feather.CHECK_SQUARE),
    FETCH_BOOKMARKED(
            "window.fetchBookmarked", WINDOW, Text.DO_FETCH_BOOKMARKED, Feather.DOWNLOAD_CLOUD),
    WRITE_MISSING("window.writeMissing", WINDOW, Text.DO_WRITE_MISSING, Feather.EDIT_3),
    REMOVE_SAMPLES("window.removeSamples", WINDOW, Text.SAMPLES_REMOVE, Feather.TRASH_2),
    ADD_PDF("window.addPdf", LIBRARY, Text.DO_ADD_PDF, Feather.FILE_PLUS),
    NEXT_TAB("window.nextTab", WINDOW, Text.DO_NEXT_TAB, Feather.ARROW_RIGHT, "Shortcut+Tab"),
    PREVIOUS_TAB(
            "window.previousTab",
            WINDOW,
            Text.DO_PREVIOUS_TAB,
            Feather.ARROW_LEFT,
            "Shortcut+Shift+Tab"),
    CLOSE_TAB("window.closeTab", READER, Text.DO_CLOSE_TAB, Feather.X, "Shortcut+W"),
    REOPEN_TAB(
            "window.reopenTab",
            WINDOW,
            Text.DO_REOPEN_TAB,
            Feather.CORNER_UP_LEFT,
            "Shortcut+Shift+T"),
    SPLIT_RIGHT(
            "window.splitRight",
            READER,
            Text.DO_SPLIT_RIGHT,
            Feather.COLUMNS,
            "Shortcut+Back Slash"),
    SPLIT_BELOW(
            "window.splitBelow",
            READER,
            Text.DO_SPLIT_BELOW,
            Feather.CREDIT_CARD,
            "Shortcut+Shift+Back Slash"),
    FULL_SCREEN("window.fullScreen", WINDOW, Text.DO_FULL_SCREEN, Feather.MAXIMIZE, "F11"),
    LEAVE_FULL_SCREEN(
            "window.leaveFullScreen", WINDOW, Text.DO_LEAVE_FULL_SCREEN, Feather.MINIMIZE, "Esc"),
    TEXT_LARGER(
            "window.textLarger",
            OUTSIDE,
            Text.HELP_TEXT_SIZE,
            Text.DO_TEXT_LARGER,
            Feather.ZOOM_IN,
            "Shortcut+Equals",
            "Shortcut+Plus",
            "Shortcut+Shift+Equals",
            "Shortcut+Add"),
    TEXT_SMALLER(
            "window.textSmaller",
            OUTSIDE,
            Text.HELP_TEXT_SIZE,
            Text.DO_TEXT_SMALLER,
            Feather.ZOOM_OUT,
            "Shortcut+Minus",
            "Shortcut+Subtract"),
    TEXT_USUAL(
            "window.textUsual",
            OUTSIDE,
            Text.HELP_TEXT_SIZE,
            Text.DO_TEXT_USUAL,
            Feather.TYPE,
            "Shortcut+0",
            "Shortcut+Numpad 0"),
    SETTINGS("window.settings", WINDOW, Text.SETTINGS, Feather.SETTINGS, "Shortcut+Comma"),
    HELP("window.help", WINDOW, Text.HELP, Feather.HELP_CIRCLE, "F1"),
    KEYS("window.keys", WINDOW, Text.KEYS, Feather.COMMAND),
    TO_LIBRARY("window.library", WINDOW, Text.BACK_TO_LIBRARY, Feather.ARROW_LEFT, "Esc");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final CommandName called;

    ProgramCommand(String id, KeyPlace place, Text title, Feather icon, String... keys) {
        this(id, place, title, title, icon, keys);
    }

    ProgramCommand(String id, KeyPlace place, Text row, Text title, Feather icon, String... keys) {
        called = new CommandName(id, place, 0, row, title, icon, Chord.named(keys));
    }

    @Override
    public CommandName called() {
        return called;
    }

    /** Whether it acts on the papers of the list. */
    public boolean isOfList() {
        return id().startsWith("list.");
    }
}
