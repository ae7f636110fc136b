package app.seojae.model.annotation;

/** A point in a page's own coordinates: PDF user space, origin bottom left, unrotated. */
public record PdfPoint(double x, double y) {

    /** The point so many points to the right and up. */
    public PdfPoint moved(double dx, double dy) {
        return new PdfPoint(x + dx, y + dy);
    }

    /** The nearest point on thousandths. */
    public PdfPoint rounded() {
        return new PdfPoint(Math.round(x * 1_000) / 1_000.0, Math.round(y * 1_000) / 1_000.0);
    }
}
