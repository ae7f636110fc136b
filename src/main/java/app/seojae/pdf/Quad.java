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
}
