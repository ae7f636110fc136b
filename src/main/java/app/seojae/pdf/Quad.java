package app.seojae.pdf;

/** Four corners on a page, in its own coordinates, in drawing order. */
public record Quad(PdfPoint a, PdfPoint b, PdfPoint c, PdfPoint d) {

    /** An upright rectangle. */
    public static Quad of(double left, double bottom, double right, double top) {
        return new Quad(
                new PdfPoint(left, top),
                new PdfPoint(right, top),
                new PdfPoint(right, bottom),
                new PdfPoint(left, bottom));
    }

    /** Whether a point lies in it; the corners go round, either way. */
    public boolean contains(PdfPoint point) {
        double ab = side(a, b, point);
        double bc = side(b, c, point);
        double cd = side(c, d, point);
        double da = side(d, a, point);
        return (ab >= 0 && bc >= 0 && cd >= 0 && da >= 0)
                || (ab <= 0 && bc <= 0 && cd <= 0 && da <= 0);
    }

    private static double side(PdfPoint from, PdfPoint to, PdfPoint point) {
        return (to.x() - from.x()) * (point.y() - from.y())
                - (to.y() - from.y()) * (point.x() - from.x());
    }
}
