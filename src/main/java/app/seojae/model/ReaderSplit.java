package app.seojae.model;

/**
 * What stands in a second view of the reader.
 *
 * @param paper shown there; it may be the same paper again
 * @param below whether it stands below the first view, else beside it
 */
public record ReaderSplit(long paper, boolean below) {}
