package app.seojae.model.digest;

/**
 * How sure a reader is that an entry's texts belong to its paper; the later, the surer. A library
 * keeps the place here.
 */
public enum Certainty {
    /** Only id and title are; a text of it would be a guess. */
    DOUBTFUL,
    /** The first paragraph under the paper's title, without a label. */
    PARAGRAPH,
    /** A labelled text in a part of the page that holds this paper alone. */
    STRUCTURED,
    /** A labelled entry of the base form. */
    LABELLED
}
