package app.seojae.model;

/** A point in a page's own coordinates: PDF user space, origin bottom left, unrotated. */
public record PdfPoint(double x, double y) {}
