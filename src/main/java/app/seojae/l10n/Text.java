package app.seojae.l10n;

import app.seojae.model.AnnotationColour;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Every sentence the program says; the words stand in {@code l10n/ko.properties} and its twin. */
public enum Text {
    // the program

    // words every screen uses
    APP_NAME,
    APP_OTHER_NAME,
    BACK_TO_LIBRARY,
    CLEAR,
    CLOSE,
    STOP,
    TRY_AGAIN,
    NO_DATE,
    YEAR_AND,
    PAPER,
    PAPERS,
    LINE,
    SUMMARY,
    EASY,
    NOTE,
    CITE,
    TAGS,
    FIELDS,
    SAMPLE,
    OPEN_PDF,
    FETCH_PDF,
    UPVOTES,
    TEXT_MISSING,
    BOOKMARK_ON,
    BOOKMARK_OFF,
    DEED_BOOKMARK,
    DEED_STATUS,
    DEED_TAG,
    DEED_COLLECTION,
    DEED_NOTE,
    UNDONE,
    REDONE,
    NOTHING_TO_UNDO,
    NOTHING_TO_REDO,
    DOWNLOAD_UNDER_WAY,
    DAY,
    MONTH,

    // library (import, marks)
    // digest
    // fetch, downloads
    // cli
    CLI_SEOJAE,
    CLI_USAGE,
    CLI_COMMANDS,
    CLI_HELP_IMPORT,
    CLI_HELP_LIST,
    CLI_HELP_SEARCH,
    CLI_HELP_SHOW,
    CLI_HELP_BOOKMARK,
    CLI_HELP_STATUS,
    CLI_HELP_TAG,
    CLI_HELP_COLLECTION,
    CLI_HELP_NOTE,
    CLI_HELP_PDF,
    CLI_HELP_DOWNLOAD,
    CLI_HELP_EXPORT,
    CLI_EXPORTED,
    CLI_HELP_CHECK,
    CLI_HELP_SNAPSHOT,
    CLI_IMPORTED,
    CLI_IMPORT_SKIPPED,
    CLI_IMPORT_FAILED,
    CLI_IMPORT_SUM,
    CLI_MORE,
    CLI_NOTHING_FOUND,
    CLI_FIELDS,
    CLI_TAGS,
    CLI_COLLECTIONS,
    CLI_LINK,
    CLI_PDF,
    CLI_SUMMARY,
    CLI_EASY,
    CLI_NOTE,
    CLI_SOUND,
    // shell
    SHELF_TODAY,
    SHELF_ALL,
    SHELF_BOOKMARKED,
    SHELF_READING,
    SHELF_READ,
    SHELF_NOTED,
    SHELF_OFFLINE,
    COLLECTIONS,
    DATES,
    SHOW_ALL,
    SHOW_LESS,
    STATUS_PART,
    STATUS_PDFS,
    STATUS_KEYS,
    TODAY_LAST,
    SAMPLE_BAR,
    SAMPLES_REMOVE,
    SAMPLES_REMOVED,
    EMPTY_TITLE,
    EMPTY_HINT,
    CHOOSE_FILES,
    CHOOSE_FOLDER,
    EMPTY_SAMPLE,
    EMPTY_SAMPLE_HINT,
    EMPTY_HELP,
    EMPTY_HELP_HINT,
    PALETTE,
    PALETTE_PROMPT,
    HELP,
    HELP_LIBRARY,
    HELP_READER,
    HELP_PAGE,
    HELP_SCREEN,
    HELP_ENDS,
    HELP_GO_TO,
    HELP_JUMPS,
    HELP_ZOOM,
    HELP_FIT,
    HELP_ROTATE,
    HELP_FIND,
    HELP_FIND_NEXT,
    HELP_FIND_PREVIOUS,
    HELP_COPY,
    HELP_COPY_LINES,
    HELP_SELECT_ALL,
    HELP_SIDE_BAR,
    HELP_DARK,
    HELP_PRESENT,
    IMPORT_FOLDER,
    DO_NEXT,
    DO_PREVIOUS,
    DO_FORWARD,
    DO_BACK,
    DO_FIRST,
    DO_LAST,
    DO_OPEN,
    DO_BOOKMARK,
    DO_READ,
    DO_SKIP,
    DO_FETCH,
    DO_NOTE,
    DO_CITE,
    DO_EXPAND,
    DO_SWAP,
    DO_SHAPE,
    DO_SEARCH,
    DO_UNDO,
    DO_REDO,
    DO_MARK_ALL_READ,
    DO_FETCH_BOOKMARKED,
    DO_ADD_PDF,
    DO_NEXT_TAB,
    DO_PREVIOUS_TAB,
    DO_CLOSE_TAB,
    DO_REOPEN_TAB,
    DO_OPEN_BESIDE,
    DO_SPLIT_RIGHT,
    DO_SPLIT_BELOW,
    DO_FULL_SCREEN,
    CITED,
    ALL_READ,
    FETCHING_BOOKMARKED,
    PDF_TAKEN,
    // list
    SEARCH,
    SEARCH_PROMPT,
    PAPER_LIST,
    IMPORT,
    SORT_NEWEST,
    SORT_UPVOTES,
    SORT_TITLE,
    SORT_RELEVANCE,
    SHAPE_CARDS,
    SHAPE_LIST,
    FILTER_FIELD,
    FILTER_REMOVE,
    NO_ARXIV,
    PDF_ABSENT,
    PDF_QUEUED,
    PDF_DOWNLOADING,
    PDF_DOWNLOADING_PERCENT,
    PDF_STORED,
    PDF_FAILED,
    PDF_COMING,
    READINGS,
    STATUS_READ,
    STATUS_READING,
    STATUS_SKIPPED,
    NOTHING_FOUND,
    NOTHING_HERE,
    // detail
    OLDER_READING,
    DETAIL_EMPTY,
    BOOKMARKED,
    MARK_READ,
    MARK_UNREAD,
    MY_NOTE,
    NOTE_EDIT,
    NOTE_PREVIEW,
    NOTE_PROMPT,
    NOTE_SAVED,
    NOTE_TYPING,
    TAG_ADD,
    TAG_REMOVE,
    READING_HISTORY,
    // viewer
    FIND_PROMPT,
    FIND_CASE,
    FIND_ACCENTS,
    FIND_WHOLE_WORD,
    FIND_PREVIOUS,
    FIND_NEXT,
    FIND_ALL,
    FIND_HITS,
    FIND_LIST_EMPTY,
    FIND_SEARCHING,
    FIND_NOTHING,
    FIND_COUNT,
    FIND_PAGE,
    LINK_FIGURE,
    LINK_TABLE,
    LINK_ALGORITHM,
    LINK_EQUATION,
    LINK_SECTION,
    LINK_REFERENCE,
    LINK_WEB,
    LINK_OPEN,
    LINK_PICTURE,
    CITED_IN_LIBRARY,
    STATUS_UNREAD,
    TERM_EXPLAINED_BY,

    SETTINGS_READING,
    SETTING_TERMS,
    SETTING_TERMS_HINT,
    VIEWER_PAGE_NUMBER,
    VIEWER_TRY_AGAIN,
    VIEWER_PAGES,
    VIEWER_SCROLL,
    VIEWER_SCROLL_SIDEWAYS,
    VIEWER_SIDE_BAR,
    VIEWER_BACK,
    VIEWER_FORWARD,
    VIEWER_ZOOM,
    VIEWER_ZOOM_OUT,
    VIEWER_ZOOM_IN,
    VIEWER_FIT_WIDTH,
    VIEWER_FIT_PAGE,
    VIEWER_FIT_TEXT,
    VIEWER_FLOW,
    VIEWER_FLOW_CONTINUOUS,
    VIEWER_FLOW_SINGLE,
    VIEWER_FLOW_TWO,
    VIEWER_FLOW_COVER,
    VIEWER_ROTATE_RIGHT,
    VIEWER_ROTATE_LEFT,
    VIEWER_PRESENT,
    VIEWER_SPLIT,
    VIEWER_LOOK,
    VIEWER_LOOK_PAPER,
    VIEWER_LOOK_SEPIA,
    VIEWER_LOOK_DARK,
    VIEWER_LOOK_CUSTOM,
    VIEWER_LOOK_FIGURES,
    VIEWER_LOOK_PAPER_COLOUR,
    VIEWER_LOOK_INK_COLOUR,
    VIEWER_LOOK_COLOURS_DONE,
    VIEWER_GO_TO_PAGE,
    VIEWER_OUTLINE,
    VIEWER_THUMBNAILS,
    VIEWER_NO_OUTLINE,
    VIEWER_EMPTY,
    VIEWER_OPENING,
    VIEWER_LOCKED,
    VIEWER_LOCKED_HINT,
    VIEWER_WRONG_PASSWORD,
    VIEWER_PASSWORD,
    VIEWER_UNLOCK,
    VIEWER_CANNOT_SHOW,
    VIEWER_OPEN_AGAIN,
    // transfer
    IMPORT_STOPPED,
    IMPORT_LOOKING,
    IMPORT_STEP,
    IMPORT_DONE,
    IMPORT_NOTHING_NEW,
    IMPORT_REPORT,
    REPORT_NONE,
    REPORT_FIGURES,
    REPORT_ONLY_PROBLEMS,
    REPORT_PAPERS,
    REPORT_NOT_A_DIGEST,
    REPORT_FAILED,
    // settings
    SETTINGS,
    SETTINGS_LOOKS,
    SETTINGS_NETWORK,
    SETTINGS_LIBRARY,
    SETTING_THEME,
    SETTING_THEME_HINT,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    SETTING_LANGUAGE,
    SETTING_LANGUAGE_HINT,
    LANGUAGE_KOREAN,
    LANGUAGE_ENGLISH,
    SETTING_OFFLINE,
    SETTING_OFFLINE_HINT,
    SETTING_THUMBNAILS,
    SETTING_THUMBNAILS_HINT,
    SETTING_ARXIV,
    SETTING_ARXIV_HINT,
    SETTING_FOLDER,
    OPEN_FOLDER,
    SETTING_COUNT_UNREAD,
    SETTING_COUNT_UNREAD_HINT,
    SETTING_SAMPLES,
    SETTING_SAMPLES_HINT,

    // annotations
    CLI_PAGE,
    CLI_HELP_ANNOTATE,
    CLI_HELP_ANNOTATIONS,
    COLOUR_YELLOW,
    COLOUR_RED,
    COLOUR_GREEN,
    COLOUR_BLUE,
    COLOUR_PURPLE,
    COLOUR_MAGENTA,
    COLOUR_ORANGE,
    COLOUR_GREY,
    CLI_MARKS_TAKEN_IN,
    CLI_MARKS_LEFT,
    CLI_MARKS,
    CLI_MARK_GONE,
    CLI_HELP_WEEK,
    CLI_WEEK,
    CLI_WEEK_SINCE,
    CLI_WEEK_KEPT,
    CLI_WEEK_READ,
    CLI_WEEK_FIELDS,
    CLI_WEEK_NONE,
    CLI_WEEK_WRITTEN,
    CLI_WEEK_SAME,

    // problems, one a kind
    PROBLEM_DIGEST_NO_PAPERS,
    PROBLEM_DIGEST_FOREIGN_LINKS,
    PROBLEM_DIGEST_BINARY,
    PROBLEM_DIGEST_TOO_LARGE,
    PROBLEM_DIGEST_EMPTY,
    PROBLEM_DIGEST_MISSING_FIELD,
    PROBLEM_DIGEST_NOT_UNDERSTOOD,
    PROBLEM_DIGEST_UNREADABLE_UPVOTES,
    PROBLEM_DIGEST_ENCODING,
    PROBLEM_DIGEST_TRUNCATED_TEXT,
    PROBLEM_LIBRARY_HELD_ELSEWHERE,
    PROBLEM_LIBRARY_NEWER_SCHEMA,
    PROBLEM_LIBRARY_DAMAGED,
    PROBLEM_LIBRARY_UNUSABLE,
    PROBLEM_LIBRARY_BUSY,
    PROBLEM_PAPER_UNKNOWN,
    PROBLEM_FILE_UNREADABLE,
    PROBLEM_FILE_UNWRITABLE,
    PROBLEM_DISK_FULL,
    PROBLEM_OFFLINE,
    PROBLEM_NO_ADDRESS,
    PROBLEM_NOT_FOUND,
    PROBLEM_REFUSED,
    PROBLEM_BUSY_SERVER,
    PROBLEM_SERVER_ERROR,
    PROBLEM_NOT_A_PDF,
    PROBLEM_HTML_INSTEAD_OF_PDF,
    PROBLEM_TOO_LARGE,
    PROBLEM_CUT_OFF,
    PROBLEM_NETWORK,
    PROBLEM_BAD_ADDRESS,
    PROBLEM_PDF_EMPTY,
    PROBLEM_PDF_IS_WEB_PAGE,
    PROBLEM_PDF_IS_PICTURE,
    PROBLEM_PDF_IS_TEXT,
    PROBLEM_PDF_IS_OTHER,
    PROBLEM_PDF_TOO_MUCH_MEMORY,
    PROBLEM_PDF_PASSWORD,
    PROBLEM_PDF_DAMAGED,
    PROBLEM_PDF_NO_PAGES,
    PROBLEM_PDF_PAGE_FAILED,
    PROBLEM_PDF_PAGE_TOO_SLOW,
    PROBLEM_PDF_PAGE_TOO_MANY_STEPS,
    PROBLEM_PDF_PAGE_NOT_TRIED,
    PROBLEM_PDF_TOO_SLOW,
    PROBLEM_PDF_OUT_OF_MEMORY,
    PROBLEM_PDF_UNSUPPORTED_ENCRYPTION,
    PROBLEM_PICTURE_UNREADABLE,
    PROBLEM_CANCELLED,
    PROBLEM_NO_DISPLAY,
    PROBLEM_WRONG_USAGE,
    PROBLEM_QUOTE_NOT_FOUND,
    PROBLEM_QUOTE_NOT_UNIQUE,
    PROBLEM_PDF_NOT_HERE,
    PROBLEM_PDF_COPY_ENCRYPTED,
    PROBLEM_MARKS_UNREADABLE,
    PROBLEM_TEMPLATE_UNKNOWN,
    PROBLEM_STYLE_UNREADABLE,
    PROBLEM_UNEXPECTED;

    private static final Map<Language, Map<Text, String>> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, load(language));
        }
    }

    /** The sentence in a language, its placeholders filled. */
    public String in(Language language, Object... args) {
        Map<Text, String> words = Objects.requireNonNull(WORDS.get(language));
        return Message.fill(Objects.requireNonNull(words.get(this), this::name), args);
    }

    /** The name of a colour to mark with. */
    public static Text of(AnnotationColour colour) {
        return switch (colour) {
            case YELLOW -> Text.COLOUR_YELLOW;
            case RED -> Text.COLOUR_RED;
            case GREEN -> Text.COLOUR_GREEN;
            case BLUE -> Text.COLOUR_BLUE;
            case PURPLE -> Text.COLOUR_PURPLE;
            case MAGENTA -> Text.COLOUR_MAGENTA;
            case ORANGE -> Text.COLOUR_ORANGE;
            case GREY -> Text.COLOUR_GREY;
        };
    }

    /** The sentence for a kind of problem. */
    public static Text of(ProblemKind kind) {
        return valueOf("PROBLEM_" + kind.name());
    }

    /** The whole sentence for a problem, without its place. */
    public static String of(Problem problem, Language language) {
        return of(problem.kind()).in(language, problem.args().toArray());
    }

    private static Map<Text, String> load(Language language) {
        Properties properties = new Properties();
        String file = "/l10n/" + language.tag() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Text.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Text, String> words = new EnumMap<>(Text.class);
        for (Text text : values()) {
            String word = properties.getProperty(text.name());
            if (word != null) {
                words.put(text, word);
            }
        }
        return words;
    }
}
