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
    PDF_PASSWORD,
    PDF_DAMAGED,
    PDF_NO_PAGES,
    PDF_PAGE_FAILED,
    PDF_PAGE_TOO_SLOW,
    PDF_OUT_OF_MEMORY,
    PDF_UNSUPPORTED_ENCRYPTION,
    // picture
    PICTURE_UNREADABLE,
    // the rest
    CANCELLED,
    NO_DISPLAY,
    WRONG_USAGE,
    UNEXPECTED
}
