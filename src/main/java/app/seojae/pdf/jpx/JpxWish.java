package app.seojae.pdf.jpx;

/**
 * How a picture is wanted.
 *
 * @param width of its place in pixels; the picture is no narrower, unless it is so itself
 * @param height of its place in pixels, likewise
 * @param colours how many channels of colour it is taken to have, 0 where it says itself
 * @param indices whether samples are numbers of a palette outside, kept as they are
 * @param opacity whether its opacity is asked for
 */
public record JpxWish(double width, double height, int colours, boolean indices, boolean opacity) {}
