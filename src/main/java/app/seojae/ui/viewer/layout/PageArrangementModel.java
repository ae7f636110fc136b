package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.ui.viewer.layout.Zoom.Scroll;
import java.util.List;

/**
 * The pages laid out as they are arranged, and the view of them. What is read stays in place when
 * the arrangement or the size changes.
 */
public final class PageArrangementModel {

    private final Arrangement arrangement = new Arrangement();
    private final Viewport view = new Viewport();
    private List<PageGeometry> originals = List.of();
    private List<PageGeometry> pages = List.of();
    private TextMargins text = TextMargins.NONE;

    /** How the pages are arranged; change it inside {@link #rearrange}. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** The view of the pages. */
    public Viewport view() {
        return view;
    }

    /** The pages as they are shown, turned with the view. */
    public List<PageGeometry> pages() {
        return pages;
    }

    /** The pages as the file has them, which is how they are drawn. */
    public List<PageGeometry> originals() {
        return originals;
    }

    /** Takes a document's pages, arranged and scrolled as a place says. */
    public void show(List<PageGeometry> newPages, ReadingPlace place) {
        originals = newPages;
        text = TextMargins.NONE;
        turnPages(place.rotation());
        arrangement.take(place);
        PageIndex page = place.page().limitedTo(newPages.size());
        layOut(page, place.offset(), place.across());
        view.facesDown();
    }

    /** Tells whether anything changed. */
    public boolean resize(long width, long height, double outputScale) {
        JumpHistory.Place here = view.here();
        double across = view.across();
        boolean changed = view.resize(width, height, outputScale);
        if (changed) {
            layOut(here.page(), here.offset(), across);
        }
        return changed;
    }

    /** Zooms about a point of the view in device pixels. */
    public void zoomTo(double newZoom, double x, double y) {
        arrangement.zoom(newZoom);
        ColumnLayout before = view.layout();
        Scroll scroll = view.scroll();
        view.layOut(layout());
        if (!pages.isEmpty()) {
            Scroll to =
                    Zoom.anchored(before, view.layout(), scroll, new Scroll(x, y), view.width());
            view.scrollTo(to.x(), to.y());
        }
    }

    /**
     * Changes the arrangement.
     *
     * @param fromTop whether the page begins at the top of the view then
     */
    public void rearrange(Runnable change, boolean fromTop) {
        JumpHistory.Place here = view.here();
        change.run();
        layOut(here.page(), fromTop ? 0 : here.offset(), ReadingPlace.CENTRED);
    }

    /** Says where the text of most pages lies in the file's own rotation. */
    public void textMargins(TextMargins margins) {
        rearrange(() -> text = margins, false);
    }

    /** Turns the view by quarters; who listens to the rotation finds the pages turned. */
    public void rotate(int quarters) {
        rearrange(
                () -> {
                    turnPages(arrangement.rotationProperty().get() + quarters * 90);
                    arrangement.rotate(quarters);
                },
                true);
    }

    private void turnPages(int rotation) {
        pages = originals.stream().map(each -> each.turned(rotation)).toList();
    }

    private void layOut(PageIndex page, double offset, double across) {
        Fit fit = arrangement.fitProperty().get();
        FitZoom fitting =
                new FitZoom(pages, room(), text.turned(arrangement.rotationProperty().get()));
        double now = arrangement.zoomProperty().get();
        arrangement.fitted(fitting.zoom(fit, view.width(), now));
        ColumnLayout layout = layout();
        view.layOut(layout);
        double x = fit == Fit.TEXT ? fitting.across(layout, view.width()) : across;
        view.goTo(page, offset, x);
    }

    private ColumnLayout layout() {
        double scale = arrangement.zoomProperty().get() * view.outputScale();
        return new ColumnLayout(pages, scale, room());
    }

    private ColumnLayout.Room room() {
        return arrangement.room(view.outputScale(), view.height());
    }
}
