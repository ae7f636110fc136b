package app.seojae.ui.annotate.gesture;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.annotate.page.AnnotationHitTest;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Selects words as always; with a tool for words in the hand they are marked when the button goes
 * up. A click on a mark that selects nothing goes to the mark.
 */
public final class TextAnnotationGesture implements PageGestures {

    private final TextInteraction reading;
    private final AnnotationMaker maker;
    private final AnnotationToolState pens;
    private final AnnotationHitTest under;
    private final Consumer<PlacedAnnotation> clicked;
    private final Runnable beside;
    private @Nullable PageGestures selector;
    private @Nullable PlacedAnnotation pressed;

    /**
     * @param clicked told which mark was clicked
     * @param beside told of a press beside all marks
     */
    public TextAnnotationGesture(
            TextInteraction reading,
            AnnotationMaker maker,
            AnnotationToolState pens,
            AnnotationHitTest under,
            Consumer<PlacedAnnotation> clicked,
            Runnable beside) {
        this.reading = reading;
        this.maker = maker;
        this.pens = pens;
        this.under = under;
        this.clicked = clicked;
        this.beside = beside;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        AnnotationTool tool = pens.toolProperty().get();
        boolean marking = tool != null && tool.isOnWords();
        boolean single = event.getClickCount() == 1 && !event.isShiftDown();
        pressed = single ? under.annotationAt(at).orElse(null) : null;
        if (pressed == null) {
            beside.run();
        }
        selector = marking || pressed != null ? reading.selector() : null;
        return selector != null && selector.pressed(at, event);
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        return selector != null && selector.dragged(at, event);
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        boolean used = selector != null && selector.released(at, event);
        PlacedAnnotation mark = pressed;
        // Behind the selection itself, which waits for the page's text too.
        reading.whenTried(at.page(), () -> finished(mark));
        return used;
    }

    private void finished(@Nullable PlacedAnnotation mark) {
        TextRange range = reading.selectedProperty().get();
        AnnotationTool tool = pens.toolProperty().get();
        if (range == null && mark != null) {
            clicked.accept(mark);
        } else if (range != null && tool != null && tool.isOnWords()) {
            tool.kind()
                    .ifPresent(
                            kind ->
                                    maker.words(
                                            range, kind, pens.colourProperty().get(), made -> {}));
            reading.select(null);
        }
    }
}
