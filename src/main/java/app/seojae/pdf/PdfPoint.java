package app.seojae.pdf;

/** A point in a page's own coordinates: PDF user space, origin bottom left, unrotated. */
public record PdfPoint(double x, double y) {}
