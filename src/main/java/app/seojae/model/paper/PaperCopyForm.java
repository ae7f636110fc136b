package app.seojae.model.paper;

/** The forms in which papers are put on the clipboard. */
public enum PaperCopyForm {
    BIBTEX,
    /** As a list of references has it, in APA's style. */
    REFERENCE,
    TITLE,
    /** The page at arXiv, or the address a digest gives. */
    LINK,
    ARXIV_ID
}
