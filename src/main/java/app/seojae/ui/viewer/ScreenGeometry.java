package app.seojae.ui.viewer;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Where parts of pages are in a viewer; on the FX thread. */
public final class ScreenGeometry {

    private ScreenGeometry() {}

    /**
     * The place of a part of a page in the viewer's coordinates; it may be outside what is seen.
     */
    public static Bounds of(PdfViewer viewer, PageIndex page, Quad part) {
        Point2D a = viewer.whereIs(page, new PdfPoint(part.left(), part.top()));
        Point2D b = viewer.whereIs(page, new PdfPoint(part.right(), part.bottom()));
        return new BoundingBox(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }
}
