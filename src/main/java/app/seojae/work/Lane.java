package app.seojae.work;

/** The threads of the program, by what runs on them. */
public enum Lane {
    /** Changes to the library: one thread, so changes keep their order. */
    WRITE,
    /** Digests taken in, one import after another, beside the changes a person makes meanwhile. */
    IMPORT,
    /** Files written for other programs, one export after another. */
    EXPORT,
    /** Questions to the library: one thread, so an old question never overtakes a new one. */
    READ,
    /** Pixels of PDF pages: one thread. */
    RENDER,
    /** Pixels too, of other pages at the same time: one thread. */
    RENDER_BESIDE,
    /** Text and geometry of PDFs, small pictures: one thread. */
    TEXT,
    /** The text of whole PDFs, behind what a person waits for: one thread. */
    WHOLE_TEXT,
    /** Formulas set in type: one thread, as the library for it knows no more. */
    FORMULAS,
    /** What is learned from the library's texts, behind everything else: one thread. */
    LEARN,
    /** Whole PDFs read for the search, one after another, while nobody waits for them. */
    INDEX,
    /** The network: as many virtual threads as there are jobs; {@code fetch} does the limiting. */
    NET
}
