package app.seojae.model.annotation;

import java.util.List;

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

    /** The upright rectangle around all of some quads. */
    public static Quad around(Iterable<Quad> quads) {
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Quad quad : quads) {
            left = Math.min(left, quad.left());
            bottom = Math.min(bottom, quad.bottom());
            right = Math.max(right, quad.right());
            top = Math.max(top, quad.top());
        }
        return of(left, bottom, right, top);
    }

    /**
     * The corners as PDF programs write them: upper left, upper right, lower left, lower right, x
     * and y each. Not the order of the specification's figure, but the one in use (conventions
     * 5.3).
     */
    public List<Double> quadPoints() {
        return List.of(a.x(), a.y(), b.x(), b.y(), d.x(), d.y(), c.x(), c.y());
    }

    /** The quad of eight numbers in the order of {@link #quadPoints}. */
    public static Quad ofQuadPoints(List<Double> numbers) {
        return new Quad(
                new PdfPoint(numbers.get(0), numbers.get(1)),
                new PdfPoint(numbers.get(2), numbers.get(3)),
                new PdfPoint(numbers.get(6), numbers.get(7)),
                new PdfPoint(numbers.get(4), numbers.get(5)));
    }

    /** The same quad so many points to the right and up. */
    public Quad moved(double dx, double dy) {
        return new Quad(a.moved(dx, dy), b.moved(dx, dy), c.moved(dx, dy), d.moved(dx, dy));
    }

    /** The same place on thousandths of a point, which survive every file format. */
    public Quad rounded() {
        return new Quad(a.rounded(), b.rounded(), c.rounded(), d.rounded());
    }

    /** The smallest x. */
    public double left() {
        return Math.min(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
    }

    /** The largest x. */
    public double right() {
        return Math.max(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
    }

    /** The smallest y. */
    public double bottom() {
        return Math.min(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
    }

    /** The largest y. */
    public double top() {
        return Math.max(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
    }

    /** Whether a point lies in it; the corners go round, either way. One without area has none. */
    public boolean contains(PdfPoint point) {
        if (!(area() > 0)) {
            return false;
        }
        double ab = side(a, b, point);
        double bc = side(b, c, point);
        double cd = side(c, d, point);
        double da = side(d, a, point);
        return (ab >= 0 && bc >= 0 && cd >= 0 && da >= 0)
                || (ab <= 0 && bc <= 0 && cd <= 0 && da <= 0);
    }

    /** Its area in square points, whichever way its corners go round. */
    public double area() {
        return Math.abs(side(a, b, c) + side(a, c, d)) / 2;
    }

    private static double side(PdfPoint from, PdfPoint to, PdfPoint point) {
        return (to.x() - from.x()) * (point.y() - from.y())
                - (to.y() - from.y()) * (point.x() - from.x());
    }
}
