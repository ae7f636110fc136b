package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How pages are shown: zoom, fit, flow, rotation, or a presentation in place of them. */
public final class Arrangement {

    /** What a presentation gives back when it ends. */
    private record Kept(double zoom, Fit fit, Flow flow) {}

    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.WIDTH);
    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(Flow.CONTINUOUS);
    private final ReadOnlyIntegerWrapper rotation = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
    private @Nullable Kept kept;

    void take(ReadingPlace place) {
        present(false);
        zoom.set(Zoom.limited(place.zoom()));
        fit.set(place.fit());
        flow.set(place.flow());
        rotation.set(place.rotation());
    }

    /** The place with how it is shown when nothing is presented. */
    public ReadingPlace place(PageIndex page, double offset, double across, boolean sideBar) {
        Kept now = kept == null ? new Kept(zoom.get(), fit.get(), flow.get()) : kept;
        return new ReadingPlace(
                page,
                offset,
                kept == null ? across : ReadingPlace.CENTRED,
                now.zoom,
                now.fit,
                now.flow,
                rotation.get(),
                sideBar);
    }

    void zoom(double newZoom) {
        fit.set(Fit.NONE);
        zoom.set(Zoom.limited(newZoom));
    }

    /** Takes the zoom that the fit stands for. */
    void fitted(double newZoom) {
        zoom.set(newZoom);
    }

    /** Lets the zoom follow the view; a presentation keeps its own. */
    public void fit(Fit newFit) {
        if (kept == null) {
            fit.set(newFit);
        }
    }

    /** Changes how pages follow each other; a presentation keeps its own. */
    public void flow(Flow newFlow) {
        if (kept == null) {
            flow.set(newFlow);
        }
    }

    void rotate(int quarters) {
        rotation.set(Math.floorMod(rotation.get() + quarters * 90, 360));
    }

    /** Shows one whole page a screen, or gives back the zoom, fit and flow from before. */
    public void present(boolean on) {
        Kept back = kept;
        if (on && back == null) {
            kept = new Kept(zoom.get(), fit.get(), flow.get());
            fit.set(Fit.PAGE);
            flow.set(Flow.SINGLE);
        } else if (!on && back != null) {
            kept = null;
            zoom.set(back.zoom);
            fit.set(back.fit);
            flow.set(back.flow);
        }
        presenting.set(on);
    }

    ColumnLayout.Room room(double outputScale, long viewHeight) {
        return new ColumnLayout.Room(flow.get(), outputScale, viewHeight, presenting.get());
    }

    /** Pixels of the window per point, where 1 is 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** What of a page the zoom fits into the view. */
    public ReadOnlyObjectProperty<Fit> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    /** How pages follow each other. */
    public ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** How far the view is turned, clockwise, in degrees. */
    public ReadOnlyIntegerProperty rotationProperty() {
        return rotation.getReadOnlyProperty();
    }

    /** Whether one whole page a screen is shown. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return presenting.getReadOnlyProperty();
    }
}
