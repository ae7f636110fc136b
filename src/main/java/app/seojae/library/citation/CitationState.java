package app.seojae.library.citation;

/** What is known of whom a paper cites. */
public enum CitationState {
    /** The library has no PDF of it. */
    NO_PDF,
    /** Its PDF is not read yet. */
    WAITING,
    /** Nothing of its PDF could be read. */
    UNREADABLE,
    /** Its PDF was read, and no list of references found in it. */
    NO_LIST,
    /** Its list of references was read. */
    LISTED
}
