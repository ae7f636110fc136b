package app.seojae.pdf.text;

import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;

/**
 * The direction text runs in, as a turned coordinate system: {@code u} along the line, {@code v}
 * towards the tops of the letters. Vertical writing is the frame that runs down the page.
 *
 * @param cos of the angle from the page's x axis, counter-clockwise
 * @param sin of the same angle
 */
public record TextFrame(double cos, double sin) {

    private static final double QUARTER = Math.PI / 2;

    /** Directions closer than this to an axis are the axis: about two degrees. */
    private static final double SNAP = 0.035;

    /** The frame of a direction; nearly upright or level text is taken as upright or level. */
    public static TextFrame of(double dx, double dy) {
        double angle = Math.atan2(dy, dx);
        long quarter = Math.round(angle / QUARTER);
        if (Math.abs(angle - quarter * QUARTER) < SNAP) {
            return switch (Math.floorMod(quarter, 4)) {
                case 1 -> new TextFrame(0, 1);
                case 2 -> new TextFrame(-1, 0);
                case 3 -> new TextFrame(0, -1);
                default -> new TextFrame(1, 0);
            };
        }
        double snapped = Math.rint(angle / SNAP) * SNAP;
        return new TextFrame(Math.cos(snapped), Math.sin(snapped));
    }

    /** Whether its text stands upright on a page shown turned clockwise by so many degrees. */
    public boolean isShownUpright(int rotation) {
        double radians = Math.toRadians(rotation);
        return cos * Math.cos(radians) + sin * Math.sin(radians) > 0.9;
    }

    /** How far along the line a point of the page lies, in points. */
    public double u(double x, double y) {
        return x * cos + y * sin;
    }

    /** How far towards the tops of the letters a point of the page lies, in points. */
    public double v(double x, double y) {
        return y * cos - x * sin;
    }

    /** The point of the page at a place of this frame, both in points. */
    public PdfPoint toPage(double u, double v) {
        return new PdfPoint(u * cos - v * sin, u * sin + v * cos);
    }

    /** A rectangle of this frame on the page, its corners in reading direction. */
    public Quad quad(double left, double bottom, double right, double top) {
        return new Quad(
                toPage(left, top), toPage(right, top), toPage(right, bottom), toPage(left, bottom));
    }
}
