package app.seojae.model;

/**
 * What can go wrong; each kind has one sentence in each language, {@code PROBLEM_} and its name.
 */
public enum ProblemKind {
    // digest
    DIGEST_NO_PAPERS,
    DIGEST_FOREIGN_LINKS,
    DIGEST_BINARY,
    DIGEST_TOO_LARGE,
    DIGEST_EMPTY,
    DIGEST_MISSING_FIELD,
    DIGEST_NOT_UNDERSTOOD,
    DIGEST_UNREADABLE_UPVOTES,
    DIGEST_ENCODING,
    DIGEST_TRUNCATED_TEXT,
    DIGEST_PARTS_LEFT_OUT,
    DIGEST_FIELDS_LEFT_OUT,
    DIGEST_LINES_LEFT_OUT,
    DIGEST_LEFT_OVER,
    DIGEST_MISSING_EVERYWHERE,
    DIGEST_MORE_PROBLEMS,
    DIGEST_NOT_KEPT,
    FOLDER_TOO_DEEP,
    // library
    LIBRARY_HELD_ELSEWHERE,
    LIBRARY_NEWER_SCHEMA,
    LIBRARY_DAMAGED,
    LIBRARY_UNUSABLE,
    LIBRARY_BUSY,
    PAPER_UNKNOWN,
    // files
    FILE_UNREADABLE,
    FILE_UNWRITABLE,
    FILE_NOT_OURS,
    DISK_FULL,
    // network
    OFFLINE,
    NO_ADDRESS,
    NOT_FOUND,
    REFUSED,
    BUSY_SERVER,
    SERVER_ERROR,
    NOT_A_PDF,
    HTML_INSTEAD_OF_PDF,
    TOO_LARGE,
    CUT_OFF,
    NETWORK,
    BAD_ADDRESS,
    // pdf
    PDF_EMPTY,
    PDF_IS_WEB_PAGE,
    PDF_IS_PICTURE,
    PDF_IS_TEXT,
    PDF_IS_OTHER,
    PDF_TOO_MUCH_MEMORY,
    PDF_PASSWORD,
    PDF_DAMAGED,
    PDF_NO_PAGES,
    PDF_PAGE_FAILED,
    PDF_PAGE_TOO_SLOW,
    PDF_PAGE_TOO_MANY_STEPS,
    PDF_PAGE_UNPACKS,
    PDF_PAGE_NOT_TRIED,
    PDF_TOO_SLOW,
    PDF_UNPACKS,
    PDF_OUT_OF_MEMORY,
    PDF_UNSUPPORTED_ENCRYPTION,
    PDF_NOT_HERE,
    PDF_COPY_ENCRYPTED,
    // annotations
    QUOTE_NOT_FOUND,
    QUOTE_NOT_UNIQUE,
    MARKS_UNREADABLE,
    TEMPLATE_UNKNOWN,
    STYLE_UNREADABLE,
    // picture
    PICTURE_UNREADABLE,
    // the rest
    CANCELLED,
    NO_DISPLAY,
    WRONG_USAGE,
    KIND_NOT_ON_WORDS,
    UNEXPECTED;

    /** Whether it tells of papers in a file that did not come in. */
    public boolean leavesOver() {
        return this == DIGEST_LEFT_OVER
                || this == DIGEST_LINES_LEFT_OUT
                || this == DIGEST_TOO_LARGE
                || this == FOLDER_TOO_DEEP;
    }
}
