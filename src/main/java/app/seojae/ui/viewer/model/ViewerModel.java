package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.ui.viewer.layout.Arrangement;
import app.seojae.ui.viewer.layout.JumpHistory;
import app.seojae.ui.viewer.layout.PageArrangementModel;
import app.seojae.ui.viewer.layout.TextMargins;
import app.seojae.ui.viewer.layout.Viewport;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Where the reader is in a document and how it is shown. Knows no nodes; confined to the FX thread,
 * but needs no toolkit.
 *
 * <p>Scroll positions and sizes are device pixels; zoom 1 is one window pixel a point.
 */
public final class ViewerModel {

    private final ReadOnlyObjectWrapper<PageIndex> page =
            new ReadOnlyObjectWrapper<>(PageIndex.FIRST);
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ObjectProperty<PageLook> look = new SimpleObjectProperty<>(PageLook.LIGHT);
    private final BooleanProperty calm = new SimpleBooleanProperty();
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
        return arrangement.place(here.page(), here.offset(), view.across(), sideBar);
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
        if (!arrangement().presentingProperty().get()) {
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

    /** The page that is read. */
    public ReadOnlyObjectProperty<PageIndex> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are, 0 while nothing is shown. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** Counts every change of place or size: what a view listens to. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The colours pages are drawn in, which anybody may change. */
    public ObjectProperty<PageLook> lookProperty() {
        return look;
    }

    /** Whether pages never glide, whatever the system says of motion. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** The pages as they are shown, turned with the view. */
    public List<PageGeometry> pages() {
        return desk.pages();
    }

    /** The pages as the file has them, which is how they are drawn. */
    public List<PageGeometry> originals() {
        return desk.originals();
    }

    /** How pages are shown; changed through this model, which keeps the place being read. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Which part of the column is in view. */
    public Viewport view() {
        return view;
    }

    private void moved() {
        // A new value of the same page would wake who listens for nothing.
        if (view.layout().count() > 0 && !view.eye().equals(page.get())) {
            page.set(view.eye());
        }
        changes.set(changes.get() + 1);
    }
}
