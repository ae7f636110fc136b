package app.seojae.pdf.page;

import app.seojae.model.annotation.PdfPoint;

/**
 * Turns points of a page into pixels and back: the only place that knows about rotation, crop box
 * and user unit.
 *
 * @param page the page's place
 * @param scale pixels per point as shown; 1 is 100 %
 */
public record PageTransform(PageGeometry page, double scale) {

    /** Pixels per unit of user space, the scale a drawer needs. */
    public double unitScale() {
        return scale * page.userUnit();
    }

    /** The page's width as shown, in pixels. */
    public double widthPx() {
        return page.shownWidth() * scale;
    }

    /** The page's height as shown, in pixels. */
    public double heightPx() {
        return page.shownHeight() * scale;
    }

    /** Where a point of the page is shown, in pixels from the shown page's upper left corner. */
    public ViewPoint toView(PdfPoint point) {
        double x = (point.x() - page.left()) * unitScale();
        double y = (point.y() - page.bottom()) * unitScale();
        double w = page.width() * unitScale();
        double h = page.height() * unitScale();
        return switch (page.rotation()) {
            case 90 -> new ViewPoint(y, x);
            case 180 -> new ViewPoint(w - x, y);
            case 270 -> new ViewPoint(h - y, w - x);
            default -> new ViewPoint(x, h - y);
        };
    }

    /** The point of the page, in user space, that is shown at a place in pixels. */
    public PdfPoint toPage(ViewPoint point) {
        double w = page.width() * unitScale();
        double h = page.height() * unitScale();
        double x;
        double y;
        switch (page.rotation()) {
            case 90 -> {
                x = point.y();
                y = point.x();
            }
            case 180 -> {
                x = w - point.x();
                y = point.y();
            }
            case 270 -> {
                x = w - point.y();
                y = h - point.x();
            }
            default -> {
                x = point.x();
                y = h - point.y();
            }
        }
        return new PdfPoint(page.left() + x / unitScale(), page.bottom() + y / unitScale());
    }
}
