package app.seojae.ui.viewer;

import app.seojae.model.ReadingPlace;
import app.seojae.pdf.PageGeometry;
import app.seojae.pdf.render.PageLook;
import app.seojae.ui.viewer.Zoom.Scroll;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Where the reader is in a document and how large it is shown. Knows no nodes; confined to the FX
 * thread, but needs no toolkit.
 *
 * <p>Scroll positions and sizes are device pixels; zoom 1 is one window pixel a point.
 */
public final class ViewerModel {

    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<ReadingPlace.Fit> fit =
            new ReadOnlyObjectWrapper<>(ReadingPlace.Fit.WIDTH);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ObjectProperty<PageLook> look = new SimpleObjectProperty<>(PageLook.LIGHT);
    private final History history = new History();

    private List<PageGeometry> pages = List.of();
    private ColumnLayout layout = new ColumnLayout(List.of(), 1, 1);
    private Scroll scroll = new Scroll(0, 0);
    private long viewWidth;
    private long viewHeight;
    private double outputScale = 1;
    private int direction;

    /** Shows a document from a place on. */
    public void show(List<PageGeometry> newPages, ReadingPlace place) {
        pages = newPages;
        history.clear();
        fit.set(place.fit());
        zoom.set(Zoom.limited(place.zoom()));
        pageCount.set(pages.size());
        direction = 1;
        layOut(Math.clamp(place.page(), 1, Math.max(1, pages.size())) - 1, place.offset());
    }

    /** Shows nothing. */
    public void clear() {
        show(List.of(), ReadingPlace.START);
    }

    /** Where the reader is, to come back to. */
    public ReadingPlace place(boolean sideBar) {
        History.Place here = here();
        return new ReadingPlace(here.page() + 1, here.offset(), zoom.get(), fit.get(), sideBar);
    }

    /** Tells the size of the view in device pixels; the text at its top stays there. */
    public void resize(long width, long height, double newOutputScale) {
        if (width == viewWidth && height == viewHeight && newOutputScale == outputScale) {
            return;
        }
        History.Place here = here();
        viewWidth = width;
        viewHeight = height;
        outputScale = newOutputScale;
        layOut(here.page(), here.offset());
    }

    /** Moves the view by device pixels. */
    public void scrollBy(double dx, double dy) {
        scrollTo(scroll.x() + dx, scroll.y() + dy);
    }

    /** Moves the view to a place of the column, in device pixels. */
    public void scrollTo(double x, double y) {
        double before = scroll.y();
        set(new Scroll(x, y));
        if (scroll.y() != before) {
            direction = scroll.y() > before ? 1 : -1;
        }
    }

    /** Moves by screens, keeping a strip of the last one in view. */
    public void scrollByScreens(int screens) {
        scrollBy(0, screens * Math.max(1, viewHeight * 0.9));
    }

    /**
     * Jumps to a page; the way back is kept.
     *
     * @param number from 1, limited to the pages there are
     */
    public void goTo(int number) {
        jump(number - 1, 0);
    }

    /**
     * Jumps to a place on a page.
     *
     * @param number from 1
     * @param offset how far down the page, 0 to 1
     */
    public void goTo(int number, double offset) {
        jump(number - 1, offset);
    }

    /** Turns pages without a trace in the history. */
    public void turn(int by) {
        moveTo(here().page() + by, 0);
    }

    public void goBack() {
        History.Place place = history.back(here());
        if (place != null) {
            moveTo(place.page(), place.offset());
        }
    }

    public void goForward() {
        History.Place place = history.forward(here());
        if (place != null) {
            moveTo(place.page(), place.offset());
        }
    }

    /** Zooms about a point of the view in device pixels. */
    public void zoomTo(double newZoom, double x, double y) {
        fit.set(ReadingPlace.Fit.NONE);
        ColumnLayout before = layout;
        zoom.set(Zoom.limited(newZoom));
        layout = new ColumnLayout(pages, scale(), outputScale);
        set(Zoom.anchored(before, layout, scroll, new Scroll(x, y), viewWidth));
    }

    /** Zooms about the middle of the view. */
    public void zoomTo(double newZoom) {
        zoomTo(newZoom, viewWidth / 2.0, viewHeight / 2.0);
    }

    /** Lets the zoom follow the size of the view. */
    public void fit(ReadingPlace.Fit newFit) {
        History.Place here = here();
        fit.set(newFit);
        layOut(here.page(), newFit == ReadingPlace.Fit.PAGE ? 0 : here.offset());
    }

    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReadingPlace.Fit> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Counts every change of place or size: what a view listens to. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public ObjectProperty<PageLook> lookProperty() {
        return look;
    }

    List<PageGeometry> pages() {
        return pages;
    }

    ColumnLayout layout() {
        return layout;
    }

    Scroll scroll() {
        return scroll;
    }

    long viewWidth() {
        return viewWidth;
    }

    long viewHeight() {
        return viewHeight;
    }

    double outputScale() {
        return outputScale;
    }

    int direction() {
        return direction;
    }

    private History.Place here() {
        if (layout.count() == 0) {
            return new History.Place(0, 0);
        }
        int first = layout.firstBelow(scroll.y());
        double offset = (scroll.y() - layout.top(first)) / layout.height(first);
        return new History.Place(first, Math.clamp(offset, 0, 1));
    }

    private void jump(int index, double offset) {
        history.leave(here());
        moveTo(index, offset);
    }

    private void moveTo(int index, double offset) {
        if (layout.count() > 0) {
            int target = Math.clamp(index, 0, layout.count() - 1);
            scrollTo(scroll.x(), top(target, offset));
        }
    }

    private void layOut(int index, double offset) {
        if (!pages.isEmpty() && viewWidth > 0 && viewHeight > 0) {
            double margins = 2.0 * ColumnLayout.MARGIN;
            double width = viewWidth / outputScale - margins;
            double height = viewHeight / outputScale - margins;
            switch (fit.get()) {
                case WIDTH -> zoom.set(Zoom.fitWidth(pages, Math.max(1, width)));
                case PAGE -> zoom.set(Zoom.fitPage(pages, Math.max(1, width), Math.max(1, height)));
                case NONE -> {}
            }
        }
        layout = new ColumnLayout(pages, scale(), outputScale);
        double x = (layout.width() - viewWidth) / 2.0;
        set(new Scroll(x, pages.isEmpty() ? 0 : top(index, offset)));
    }

    /** The start of a page is shown with the margin above it. */
    private double top(int index, double offset) {
        double y = layout.top(index) + offset * layout.height(index);
        return offset == 0 ? y - layout.margin() / 2.0 : y;
    }

    private double scale() {
        return zoom.get() * outputScale;
    }

    /** Whole device pixels, so that pages stay sharp. */
    private void set(Scroll wanted) {
        scroll =
                new Scroll(
                        Math.rint(Math.clamp(wanted.x(), 0, maxX())),
                        Math.rint(Math.clamp(wanted.y(), 0, maxY())));
        canGoBack.set(history.hasBack());
        canGoForward.set(history.hasForward());
        if (layout.count() > 0) {
            boolean atEnd = scroll.y() > 0 && scroll.y() >= maxY();
            double eye = scroll.y() + (atEnd ? viewHeight : viewHeight / 3.0);
            page.set(layout.pageAt(eye) + 1);
        }
        changes.set(changes.get() + 1);
    }

    double maxX() {
        return Math.max(0, layout.width() - viewWidth);
    }

    double maxY() {
        return Math.max(0, layout.height() - viewHeight);
    }
}
