package app.seojae.ui.annotate.gesture;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationOverlay;
import app.seojae.ui.annotate.page.AnnotationShapes;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.annotate.page.StrokeSmoothing;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Draws by hand. Strokes that follow each other within a second, on one page, are one mark. */
public final class InkGesture implements PageGestures {

    private static final Duration PAUSE = Duration.seconds(1);

    /** The hand has moved so far before it counts; points. */
    private static final double STEP = 0.6;

    private final PaperAnnotations marks;
    private final AnnotationOverlay overlay;
    private final AnnotationMaker maker;
    private final AnnotationToolState pens;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final List<PdfPoint> drawn = new ArrayList<>();
    private PageIndex page = PageIndex.FIRST;
    private @Nullable UUID goesOn;

    public InkGesture(
            PaperAnnotations marks,
            AnnotationOverlay overlay,
            AnnotationMaker maker,
            AnnotationToolState pens) {
        this.marks = marks;
        this.overlay = overlay;
        this.maker = maker;
        this.pens = pens;
        pause.setOnFinished(event -> goesOn = null);
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        if (pens.toolProperty().get() != AnnotationTool.INK
                || event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        pause.stop();
        drawn.clear();
        drawn.add(at.point());
        page = at.page();
        return true;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        PdfPoint last = drawn.getLast();
        double moved = Math.hypot(at.point().x() - last.x(), at.point().y() - last.y());
        if (at.page().equals(page) && moved >= STEP && drawn.size() < StrokeSmoothing.MOST_POINTS) {
            drawn.add(at.point());
            overlay.draft(
                    page,
                    List.of(
                            AnnotationShapes.strokes(
                                    "mark-ink",
                                    List.of(List.copyOf(drawn)),
                                    pens.colourProperty().get().rgb())));
        }
        return true;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        overlay.noDraft();
        List<PdfPoint> stroke = StrokeSmoothing.smooth(drawn);
        UUID last = goesOn;
        Optional<Anchor.Pages> before = before(last);
        if (last != null && before.isPresent()) {
            more(last, before.get(), stroke);
        } else {
            maker.place(
                    new PageRegion(page, List.of(), List.of(stroke)),
                    AnnotationKind.INK,
                    pens.colourProperty().get(),
                    made -> goesOn = made.id());
        }
        pause.playFromStart();
        return true;
    }

    private void more(UUID mark, Anchor.Pages before, List<PdfPoint> stroke) {
        List<List<PdfPoint>> strokes = new ArrayList<>(before.regions().getFirst().strokes());
        strokes.add(stroke.stream().map(PdfPoint::rounded).toList());
        PageRegion all = new PageRegion(page, List.of(), strokes);
        Anchor.Pages whole = new Anchor.Pages(before.version(), before.quote(), List.of(all));
        marks.change(mark, one -> one.withAnchor(whole));
    }

    /** The mark that the stroke belongs to: of the same page and colour. */
    private Optional<Anchor.Pages> before(@Nullable UUID last) {
        return marks.find(last)
                .map(PlacedAnnotation::annotation)
                .filter(one -> one.colour().equals(pens.colourProperty().get().rgb()))
                .map(Annotation::anchor)
                .filter(Anchor.Pages.class::isInstance)
                .map(Anchor.Pages.class::cast)
                .filter(anchor -> anchor.regions().size() == 1 && anchor.page().equals(page));
    }
}
