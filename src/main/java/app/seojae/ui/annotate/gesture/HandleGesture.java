package app.seojae.ui.annotate.gesture;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextPosition;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.DocumentFlow;
import app.seojae.pdf.text.select.QuadText;
import app.seojae.ui.annotate.page.AnnotationHitTest;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationOverlay;
import app.seojae.ui.annotate.page.AnnotationShapes;
import app.seojae.ui.annotate.page.Handle;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.draw.OverlayItem;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Changes how far a mark goes by the knobs of the one that is stood on. */
public final class HandleGesture implements PageGestures {

    private final PaperAnnotations marks;
    private final TextInteraction reading;
    private final AnnotationOverlay overlay;
    private final AnnotationMaker maker;
    private final AnnotationHitTest under;
    private final Consumer<Annotation> picture;
    private @Nullable PlacedAnnotation held;
    private @Nullable Handle handle;
    private @Nullable TextRange range;

    /**
     * @param picture gives an area that changed its picture anew
     */
    public HandleGesture(
            PaperAnnotations marks,
            TextInteraction reading,
            AnnotationOverlay overlay,
            AnnotationMaker maker,
            AnnotationHitTest under,
            Consumer<Annotation> picture) {
        this.marks = marks;
        this.reading = reading;
        this.overlay = overlay;
        this.maker = maker;
        this.under = under;
        this.picture = picture;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        range = null;
        held = marks.find(marks.selectedProperty().get()).orElse(null);
        handle =
                held == null || event.getButton() != MouseButton.PRIMARY
                        ? null
                        : under.handle(held, at).orElse(null);
        return handle != null;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        PlacedAnnotation mark = held;
        Handle knob = handle;
        if (mark == null || knob == null) {
            return false;
        }
        if (mark.annotation().kind() == AnnotationKind.AREA) {
            if (at.page().equals(knob.page())) {
                PageRegion box = box(knob, at);
                overlay.draft(knob.page(), List.of(AnnotationShapes.selected(box)));
            }
        } else {
            reading.whenTried(at.page(), () -> stretch(mark, knob, at));
        }
        return true;
    }

    /** Shows which words would be marked if the button went up here. */
    @SuppressWarnings("ReferenceEquality") // the same press
    private void stretch(PlacedAnnotation mark, Handle knob, PagePoint at) {
        PageText there = reading.text(at.page());
        TextRange words = words(mark);
        if (there == null || words == null || handle != knob) {
            return;
        }
        TextPosition end = new TextPosition(at.page(), there.indexAt(at.point()));
        TextRange wanted = new TextRange(knob.start() ? words.end() : words.start(), end);
        if (wanted.isEmpty()) {
            return;
        }
        range = wanted;
        overlay.noDraft();
        for (PageRegion part : DocumentFlow.regions(this::text, wanted)) {
            overlay.draft(part.page(), List.of(new OverlayItem("selection", part.quads())));
        }
    }

    /** The words that are marked now; null while one of their ends is not read. */
    private @Nullable TextRange words(PlacedAnnotation mark) {
        List<PageRegion> parts = mark.placement().regions();
        TextRange first = QuadText.under(text(parts.getFirst().page()), parts.getFirst().quads());
        TextRange last = QuadText.under(text(parts.getLast().page()), parts.getLast().quads());
        return first == null || last == null ? null : first.with(last);
    }

    private PageText text(PageIndex page) {
        PageText text = reading.text(page);
        return text == null ? PageText.empty(page) : text;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        PlacedAnnotation mark = held;
        Handle knob = handle;
        TextRange wanted = range;
        held = null;
        handle = null;
        overlay.noDraft();
        if (mark == null || knob == null) {
            return false;
        }
        if (mark.annotation().kind() == AnnotationKind.AREA) {
            if (at.page().equals(knob.page())) {
                maker.anchor(
                        box(knob, at),
                        anchor -> {
                            maker.put(mark.annotation().id(), anchor);
                            picture.accept(mark.annotation().withAnchor(anchor));
                        });
            }
        } else if (wanted != null) {
            maker.anchor(wanted, anchor -> maker.put(mark.annotation().id(), anchor));
        }
        return true;
    }

    private static PageRegion box(Handle knob, PagePoint at) {
        return PageRegion.of(knob.page(), List.of(AreaGesture.box(knob.opposite(), at.point())));
    }
}
