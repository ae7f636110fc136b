package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.Comparator;
import java.util.Optional;

/** What of a paper's marks is under the mouse; on the FX thread. */
public final class AnnotationHitTest {

    /** Pixels of the window. */
    private static final double NEAR = 5;

    private static final double NEAR_HANDLE = 8;

    private final AnnotationOverlay overlay;
    private final ViewerPlaces places;

    public AnnotationHitTest(AnnotationOverlay overlay, ViewerPlaces places) {
        this.overlay = overlay;
        this.places = places;
    }

    /** The mark under a place, the smallest where several lie there. */
    public Optional<PlacedAnnotation> annotationAt(PagePoint at) {
        return AnnotationPicker.at(
                overlay.annotationsOn(at.page()), at.page(), at.point(), near(at.page()));
    }

    /** How near a stroke must pass, in points of the page. */
    public double near(PageIndex page) {
        return places.points(page, NEAR);
    }

    /** The nearest knob of a mark within reach. */
    public Optional<Handle> handle(PlacedAnnotation of, PagePoint at) {
        double reach = places.points(at.page(), NEAR_HANDLE);
        return Handle.of(of).stream()
                .filter(handle -> handle.page().equals(at.page()) && distance(handle, at) <= reach)
                .min(Comparator.comparingDouble(handle -> distance(handle, at)));
    }

    private static double distance(Handle handle, PagePoint at) {
        return Math.hypot(handle.at().x() - at.point().x(), handle.at().y() - at.point().y());
    }
}
