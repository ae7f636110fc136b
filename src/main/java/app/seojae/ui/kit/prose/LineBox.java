package app.seojae.ui.kit.prose;

/**
 * The room of one line.
 *
 * @param above what a formula needs above a line of letters, in pixels
 * @param height of the whole line, in pixels
 * @param indent from the left to where its first piece stands, in pixels
 */
record LineBox(double above, double height, double indent) {}
