package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.layout.PagePoint;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * Turns positions of the view into places on pages and back, in every mode and rotation.
 *
 * <p>Positions are pixels of the window from the top left corner of the pages' view.
 */
public final class PagePlaces {

    private final ViewerModel model;

    public PagePlaces(ViewerModel model) {
        this.model = model;
    }

    /** Jumps to a place of a page, limited to the pages there are. */
    public void goTo(PageIndex page, PdfPoint at) {
        if (!model.pages().isEmpty()) {
            PageIndex limited = page.limitedTo(model.pages().size());
            model.moves().goTo(limited, offset(limited, at));
        }
    }

    /** The place under a position, or {@code null} beside the pages. */
    @Nullable
    public PagePoint at(double x, double y) {
        int page = nearestPage(x, y);
        if (page < 0) {
            return null;
        }
        double px = onPageX(page, x);
        double py = onPageY(page, y);
        ColumnLayout layout = model.view().layout();
        boolean inside =
                px >= 0 && py >= 0 && px <= layout.width(page) && py <= layout.height(page);
        return inside ? place(page, px, py) : null;
    }

    /** The place on a page that is nearest to a position, or {@code null} without a document. */
    @Nullable
    public PagePoint nearest(double x, double y) {
        int page = nearestPage(x, y);
        if (page < 0) {
            return null;
        }
        ColumnLayout layout = model.view().layout();
        return place(
                page,
                Math.clamp(onPageX(page, x), 0, layout.width(page)),
                Math.clamp(onPageY(page, y), 0, layout.height(page)));
    }

    /** Where a place is in the view, also when that is outside what is seen. */
    public Point2D inView(PageIndex page, PdfPoint point) {
        int index = page.index();
        ViewPoint onPage = transform(index).toView(point);
        double unit = 1 / model.view().outputScale();
        return new Point2D(
                (left(index) + onPage.x()) * unit,
                (model.view().layout().top(index) - model.view().scroll().y() + onPage.y()) * unit);
    }

    /** How far down a page a point lies as it is shown, 0 to 1. */
    public double offset(PageIndex page, PdfPoint point) {
        PageTransform transform = transform(page.index());
        return Math.clamp(transform.toView(point).y() / transform.heightPx(), 0, 1);
    }

    private int nearestPage(double x, double y) {
        ColumnLayout layout = model.view().layout();
        if (layout.count() == 0) {
            return -1;
        }
        int best = 0;
        double least = Double.MAX_VALUE;
        int from =
                Math.max(
                        0,
                        layout.pageAt(model.view().scroll().y() + y * model.view().outputScale())
                                - 3);
        for (int page = from; page < Math.min(layout.count(), from + 8); page++) {
            double dx = outside(onPageX(page, x), layout.width(page));
            double dy = outside(onPageY(page, y), layout.height(page));
            double distance = Math.hypot(dx, dy);
            if (distance < least) {
                least = distance;
                best = page;
            }
        }
        return best;
    }

    private static double outside(double value, double length) {
        return value < 0 ? -value : Math.max(0, value - length);
    }

    private PagePoint place(int page, double x, double y) {
        return new PagePoint(new PageIndex(page), transform(page).toPage(new ViewPoint(x, y)));
    }

    private PageTransform transform(int page) {
        return new PageTransform(model.pages().get(page), model.view().layout().scale());
    }

    private double onPageX(int page, double x) {
        return x * model.view().outputScale() - left(page);
    }

    private double onPageY(int page, double y) {
        return y * model.view().outputScale()
                + model.view().scroll().y()
                - model.view().layout().top(page);
    }

    private double left(int page) {
        return model.view().layout().left(page, model.view().width()) - model.view().scroll().x();
    }
}
