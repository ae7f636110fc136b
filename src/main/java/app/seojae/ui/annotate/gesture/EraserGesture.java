package app.seojae.ui.annotate.gesture;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.annotate.page.AnnotationHitTest;
import app.seojae.ui.annotate.page.AnnotationPicker;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what it passes over: strokes one by one, other marks as a whole. The other button does
 * the same to strokes while the person draws.
 */
public final class EraserGesture implements PageGestures {

    private final PaperAnnotations marks;
    private final AnnotationHitTest under;
    private final AnnotationToolState pens;
    private @Nullable PagePoint last;
    private boolean inkOnly;

    public EraserGesture(
            PaperAnnotations marks, AnnotationHitTest under, AnnotationToolState pens) {
        this.marks = marks;
        this.under = under;
        this.pens = pens;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        AnnotationTool tool = pens.toolProperty().get();
        boolean erasing = tool == AnnotationTool.ERASER && event.getButton() == MouseButton.PRIMARY;
        inkOnly = tool == AnnotationTool.INK && event.getButton() == MouseButton.SECONDARY;
        if (erasing || inkOnly) {
            last = at;
            erase(at);
        }
        return erasing || inkOnly;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        PagePoint before = last == null || !last.page().equals(at.page()) ? at : last;
        last = at;
        between(before, at).forEach(this::erase);
        return true;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        last = null;
        return true;
    }

    /** A quick hand skips places: those between are erased too. */
    private List<PagePoint> between(PagePoint from, PagePoint to) {
        double dx = to.point().x() - from.point().x();
        double dy = to.point().y() - from.point().y();
        int steps = (int) Math.clamp(Math.hypot(dx, dy) / under.near(to.page()), 1, 200);
        List<PagePoint> way = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            double part = (double) i / steps;
            way.add(
                    new PagePoint(
                            to.page(),
                            new PdfPoint(
                                    from.point().x() + dx * part, from.point().y() + dy * part)));
        }
        return way;
    }

    private void erase(PagePoint at) {
        Optional<PlacedAnnotation> found = under.annotationAt(at);
        if (found.isEmpty()) {
            return;
        }
        Annotation one = found.get().annotation();
        if (one.kind() != AnnotationKind.INK) {
            if (!inkOnly) {
                marks.remove(List.of(one.id()));
            }
        } else if (one.anchor() instanceof Anchor.Pages pages) {
            eraseStroke(one, pages, at);
        }
    }

    private void eraseStroke(Annotation one, Anchor.Pages pages, PagePoint at) {
        PageRegion mark = pages.regions().getFirst();
        int stroke = AnnotationPicker.stroke(mark.strokes(), at.point(), under.near(at.page()));
        if (mark.strokes().size() > 1 && stroke >= 0) {
            List<List<PdfPoint>> left = new ArrayList<>(mark.strokes());
            left.remove(stroke);
            PageRegion less = new PageRegion(mark.page(), List.of(), left);
            marks.change(
                    one.id(),
                    ink ->
                            ink.withAnchor(
                                    new Anchor.Pages(
                                            pages.version(), pages.quote(), List.of(less))));
        } else {
            marks.remove(List.of(one.id()));
        }
    }
}
