package app.seojae.model.paper;

/** Which texts a search looks into. */
public enum Scope {
    ALL,
    /** What digests say: titles, texts, fields, the arXiv id. */
    DIGEST,
    /** What the person wrote. */
    NOTES,
    /** The text of PDFs, as far as they are indexed. */
    PDF,
    /** English papers that Korean words mean; asked of {@code library.meaning}, not by words. */
    MEANING
}
