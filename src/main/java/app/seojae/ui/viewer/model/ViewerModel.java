package app.seojae.ui.viewer.model;

import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.ui.viewer.layout.Arrangement;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.layout.JumpHistory;
import app.seojae.ui.viewer.layout.PageArrangementModel;
import app.seojae.ui.viewer.layout.TextMargins;
import app.seojae.ui.viewer.layout.Viewport;
import app.seojae.ui.viewer.layout.Zoom.Scroll;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Where the reader is in a document and how it is shown. Knows no nodes; confined to the FX thread,
 * but needs no toolkit.
 *
 * <p>Scroll positions and sizes are device pixels; zoom 1 is one window pixel a point.
 */
public final class ViewerModel {

    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ObjectProperty<PageLook> look = new SimpleObjectProperty<>(PageLook.LIGHT);
    private final PageArrangementModel desk = new PageArrangementModel();
    private final Arrangement arrangement = desk.arrangement();
    private final Viewport view = desk.view();
    private final DocumentNavigation moves = new DocumentNavigation(view, this::moved);

    /** Shows a document from a place on. */
    public void show(List<PageGeometry> newPages, ReadingPlace place) {
        moves.begin();
        pageCount.set(newPages.size());
        desk.show(newPages, place);
        moved();
    }

    /** Shows nothing. */
    public void clear() {
        show(List.of(), ReadingPlace.START);
    }

    /** Where the reader is, to come back to. */
    public ReadingPlace place(boolean sideBar) {
        JumpHistory.Place here = view.here();
        return arrangement.place(here.page() + 1, here.offset(), view.across(), sideBar);
    }

    /** Tells the size of the view in device pixels; the text at its top stays there. */
    public void resize(long width, long height, double newOutputScale) {
        if (desk.resize(width, height, newOutputScale)) {
            moved();
        }
    }

    /** Moves the view by device pixels. */
    public void scrollBy(double dx, double dy) {
        view.scrollBy(dx, dy);
        moved();
    }

    /** Moves the view to a place of the column, in device pixels. */
    public void scrollTo(double x, double y) {
        view.scrollTo(x, y);
        moved();
    }

    /** Goes through the document by screens, pages and jumps. */
    public DocumentNavigation moves() {
        return moves;
    }

    /** Zooms about a point of the view in device pixels. */
    public void zoomTo(double newZoom, double x, double y) {
        if (!presentingProperty().get()) {
            desk.zoomTo(newZoom, x, y);
            moved();
        }
    }

    /** Zooms about the middle of the view. */
    public void zoomTo(double newZoom) {
        zoomTo(newZoom, view.width() / 2.0, view.height() / 2.0);
    }

    /** Lets the zoom follow the size of the view. */
    public void fit(Fit newFit) {
        rearrange(() -> arrangement.fit(newFit), newFit == Fit.PAGE);
    }

    /** Changes how pages follow each other; the page being read stays. */
    public void flow(Flow newFlow) {
        rearrange(() -> arrangement.flow(newFlow), false);
    }

    /** Turns the view by quarters of a circle, clockwise. */
    public void rotate(int quarters) {
        desk.rotate(quarters);
        moved();
    }

    /** Starts or ends showing one whole page a screen. */
    public void present(boolean on) {
        rearrange(() -> arrangement.present(on), on);
    }

    /** Says where the text of most pages lies in the file's own rotation. */
    void textMargins(TextMargins margins) {
        desk.textMargins(margins);
        moved();
    }

    private void rearrange(Runnable change, boolean fromTop) {
        desk.rearrange(change, fromTop);
        moved();
    }

    /** The page that is read, counted from 1. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are, 0 while nothing is shown. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** Pixels of the window per point, where 1 is 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return arrangement.zoomProperty();
    }

    /** What of a page the zoom fits into the view. */
    public ReadOnlyObjectProperty<Fit> fitProperty() {
        return arrangement.fitProperty();
    }

    /** How pages follow each other. */
    public ReadOnlyObjectProperty<Flow> flowProperty() {
        return arrangement.flowProperty();
    }

    /** How far the view is turned, clockwise, in degrees. */
    public ReadOnlyIntegerProperty rotationProperty() {
        return arrangement.rotationProperty();
    }

    /** Whether one whole page a screen is shown. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return arrangement.presentingProperty();
    }

    /** Counts every change of place or size: what a view listens to. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The colours pages are drawn in, which anybody may change. */
    public ObjectProperty<PageLook> lookProperty() {
        return look;
    }

    /** The pages as they are shown, turned with the view. */
    public List<PageGeometry> pages() {
        return desk.pages();
    }

    /** The pages as the file has them, which is how they are drawn. */
    public List<PageGeometry> originals() {
        return desk.originals();
    }

    /** The view of the pages. */
    public Viewport view() {
        return view;
    }

    /** The pages as they are laid out. */
    public ColumnLayout layout() {
        return view.layout();
    }

    /** Where the upper left corner of the view stands in the column. */
    public Scroll scroll() {
        return view.scroll();
    }

    /** How wide the view is. */
    public long viewWidth() {
        return view.width();
    }

    /** How high the view is. */
    public long viewHeight() {
        return view.height();
    }

    /** Device pixels per pixel of the window. */
    public double outputScale() {
        return view.outputScale();
    }

    /** How far right the view can be moved, 0 where all is seen. */
    public double maxX() {
        return view.maxX();
    }

    /** How far down the view can be moved, 0 where all is seen. */
    public double maxY() {
        return view.maxY();
    }

    /** Which way the view went last: 1 down, -1 up; 1 at first. */
    public int direction() {
        return view.direction();
    }

    private void moved() {
        if (view.layout().count() > 0) {
            page.set(view.eye() + 1);
        }
        changes.set(changes.get() + 1);
    }
}
