package app.seojae.library.duplicate;

/** Why papers look like one, the surest first. */
public enum DuplicateReason {
    /** An address of one names the arXiv number of another. */
    ARXIV,
    /** Both tell of one DOI. */
    DOI,
    /** Their PDFs are the same, byte for byte. */
    FILE,
    /** Their PDFs say the same. */
    TEXT,
    /** Their titles have the same letters and digits. */
    TITLE
}
