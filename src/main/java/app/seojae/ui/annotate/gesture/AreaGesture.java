package app.seojae.ui.annotate.gesture;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationOverlay;
import app.seojae.ui.annotate.page.AnnotationShapes;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Draws the frame of an area from one corner to the other, on one page. */
public final class AreaGesture implements PageGestures {

    /** A smaller frame is a slip of the hand; points. */
    private static final double SMALLEST = 4;

    private final AnnotationOverlay overlay;
    private final AnnotationMaker maker;
    private final AnnotationToolState pens;
    private final Consumer<Annotation> picture;
    private @Nullable PagePoint corner;
    private PdfPoint last = new PdfPoint(0, 0);

    /**
     * @param picture gives an area that was made its picture
     */
    public AreaGesture(
            AnnotationOverlay overlay,
            AnnotationMaker maker,
            AnnotationToolState pens,
            Consumer<Annotation> picture) {
        this.overlay = overlay;
        this.maker = maker;
        this.pens = pens;
        this.picture = picture;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        if (pens.toolProperty().get() != AnnotationTool.AREA
                || event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        corner = at;
        last = at.point();
        return true;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        PagePoint from = corner;
        if (from == null) {
            return false;
        }
        if (at.page().equals(from.page())) {
            last = at.point();
            overlay.draft(
                    from.page(),
                    AnnotationShapes.of(
                            AnnotationKind.AREA,
                            pens.colourProperty().get().rgb(),
                            app.seojae.model.annotation.Placement.State.EXACT,
                            PageRegion.of(from.page(), List.of(box(from.point(), last)))));
        }
        return true;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        PagePoint from = corner;
        corner = null;
        overlay.noDraft();
        if (from == null) {
            return false;
        }
        Quad box = box(from.point(), at.page().equals(from.page()) ? at.point() : last);
        if (box.right() - box.left() >= SMALLEST && box.top() - box.bottom() >= SMALLEST) {
            maker.place(
                    PageRegion.of(from.page(), List.of(box)),
                    AnnotationKind.AREA,
                    pens.colourProperty().get(),
                    picture);
        }
        return true;
    }

    static Quad box(PdfPoint from, PdfPoint to) {
        return Quad.of(
                        Math.min(from.x(), to.x()),
                        Math.min(from.y(), to.y()),
                        Math.max(from.x(), to.x()),
                        Math.max(from.y(), to.y()))
                .rounded();
    }
}
