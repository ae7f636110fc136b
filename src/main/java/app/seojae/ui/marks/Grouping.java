package app.seojae.ui.marks;

/** What the marks of the library are gathered by. */
public enum Grouping {
    PAPER,
    DAY,
    TAG,
    COLOUR
}
