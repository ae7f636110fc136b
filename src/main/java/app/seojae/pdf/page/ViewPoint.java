package app.seojae.pdf.page;

/** A point on a page as it is shown: pixels from its top left corner, y down. */
public record ViewPoint(double x, double y) {}
