package app.seojae.merge;

/**
 * A text made of two.
 *
 * @param text with {@code \n} between its lines
 * @param keptBoth whether both had changed the same lines, so that those of both stand in it, one
 *     after the other
 */
public record Merged(String text, boolean keptBoth) {}
