package app.seojae.ui.viewer.draw;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.viewer.PdfViewer;
import java.util.List;

/** Whether what a viewer shows is as sharp as it gets. */
public final class Sharpness {

    private Sharpness() {}

    /** Whether every page on screen is there at its size; at a zoom that needs no tiles. */
    public static boolean of(PdfViewer viewer) {
        List<PageIndex> pages = viewer.column().visiblePages();
        return !pages.isEmpty() && pages.stream().allMatch(page -> isSharp(viewer, page));
    }

    private static boolean isSharp(PdfViewer viewer, PageIndex page) {
        PageView view = viewer.column().view(page);
        Raster picture = view == null ? null : view.picture();
        return picture != null
                && picture.width() == viewer.model().view().layout().width(page.index());
    }
}
