package app.seojae.model.annotation;

/** What the annotations of the library are gathered by. */
public enum Grouping {
    PAPER,
    DAY,
    TAG,
    COLOUR
}
