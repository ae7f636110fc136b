package app.seojae.ui.detail;

import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.digest.DigestSection;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.ProseSelection;
import app.seojae.ui.kit.prose.ProseSelection.Range;
import app.seojae.ui.session.PaperAnnotations;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The hands of a person on one text of a digest: selects, copies, marks by key or by bar. */
final class TextAnnotationInput {

    private final Keymap keymap;
    private static final double GAP = 6;

    private final MarkdownView view;
    private final PaperAnnotations marks;
    private final ProseSelection selection;
    private final TextAnnotations text;
    private final Messages words;
    private @Nullable TextSelectionBar bar;
    private final BiConsumer<PlacedAnnotation, Boolean> open;
    private AnnotationColour colour = AnnotationColour.YELLOW;

    /**
     * @param open shows the note of a mark, and whether to write in it
     */
    TextAnnotationInput(
            MarkdownView view,
            PaperAnnotations marks,
            DigestSection section,
            String plain,
            Messages words,
            BiConsumer<PlacedAnnotation, Boolean> open) {
        this.view = view;
        keymap = words.keys();
        this.open = open;
        this.marks = marks;
        selection = new ProseSelection(view);
        text = new TextAnnotations(marks, section, plain, selection);
        this.words = words;
        selection.setOnRest(this::offer);
        selection
                .rangeProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == null) {
                                view.getChildren().remove(bar);
                            }
                        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Made for the first words that are selected. */
    private TextSelectionBar bar() {
        TextSelectionBar made = bar;
        if (made == null) {
            made =
                    new TextSelectionBar(
                            words,
                            this::highlight,
                            () -> text.annotate(AnnotationKind.UNDERLINE, colour),
                            this::comment,
                            this::copy);
            bar = made;
        }
        return made;
    }

    void close() {
        text.close();
    }

    /** Whether a mark stands here. */
    boolean has(PlacedAnnotation one) {
        return text.has(one);
    }

    /** The top of a mark in the text's own coordinates, pixels. */
    double topOf(PlacedAnnotation one) {
        Range range = text.shown(one);
        List<Rectangle2D> boxes = selection.boxes(range.start(), range.end());
        return boxes.isEmpty() ? 0 : boxes.getFirst().getMinY();
    }

    /** Where the last line of a mark is in the window; {@code null} where its place is lost. */
    @Nullable Bounds endOf(PlacedAnnotation one) {
        if (one.placement().state() == Placement.State.LOST) {
            return null;
        }
        Range range = text.shown(one);
        List<Rectangle2D> boxes = selection.boxes(range.start(), range.end());
        if (boxes.isEmpty()) {
            return null;
        }
        Rectangle2D last = boxes.getLast();
        return view.localToScene(
                new BoundingBox(last.getMinX(), last.getMinY(), last.getWidth(), last.getHeight()));
    }

    MarkdownView view() {
        return view;
    }

    private void highlight(AnnotationColour chosen) {
        colour = chosen;
        text.annotate(AnnotationKind.HIGHLIGHT, chosen);
    }

    /** Marks what is selected and lets the person write about it. */
    private void comment() {
        if (text.annotate(AnnotationKind.HIGHLIGHT, colour)) {
            write();
        }
    }

    private boolean write() {
        PlacedAnnotation one = chosen();
        if (one != null) {
            open.accept(one, true);
        }
        return one != null;
    }

    /** Shows the bar below the end of what was selected. */
    private void offer() {
        Range range = selection.rangeProperty().get();
        List<Rectangle2D> boxes =
                range == null ? List.of() : selection.boxes(range.start(), range.end());
        if (boxes.isEmpty()) {
            return;
        }
        TextSelectionBar shown = bar();
        if (!view.getChildren().contains(shown)) {
            view.getChildren().add(shown);
        }
        shown.applyCss();
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        Rectangle2D last = boxes.getLast();
        double x = Math.clamp(last.getMaxX() - width / 2, 0, Math.max(0, view.getWidth() - width));
        double below = last.getMaxY() + GAP;
        double above = boxes.getFirst().getMinY() - GAP - height;
        boolean fits = below + height <= view.getHeight();
        shown.resizeRelocate(x, fits ? below : above, width, height);
        shown.toFront();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && selection.rangeProperty().get() == null) {
            text.at(selection.indexAt(event.getSceneX(), event.getSceneY()))
                    .ifPresent(
                            one -> {
                                marks.select(one.annotation().id());
                                view.requestFocus();
                                open.accept(one, false);
                            });
        }
    }

    private void key(KeyEvent event) {
        int digit = keymap.numberOf(ReaderCommand.COLOUR, event);
        boolean done = false;
        if (keymap.matches(ReaderCommand.COPY, event)) {
            done = copy();
        } else if (keymap.matches(ReaderCommand.UNDO, event)) {
            marks.undo();
            done = true;
        } else if (keymap.matches(ReaderCommand.REDO, event)) {
            marks.redo();
            done = true;
        } else if (digit >= 0) {
            colour = AnnotationColour.values()[digit];
            done = text.annotate(AnnotationKind.HIGHLIGHT, colour) || recolour();
        } else if (keymap.matches(ReaderCommand.HIGHLIGHT, event)) {
            done = text.annotate(AnnotationKind.HIGHLIGHT, colour);
        } else if (keymap.matches(ReaderCommand.UNDERLINE, event)) {
            done = text.annotate(AnnotationKind.UNDERLINE, colour);
        } else if (keymap.matches(ReaderCommand.ESCAPE, event)
                && selection.rangeProperty().get() != null) {
            selection.clear();
            done = true;
        } else if (keymap.matches(ReaderCommand.NOTE, event)) {
            done = write();
        } else if (keymap.matches(ReaderCommand.REMOVE, event)) {
            done = remove();
        }
        if (done) {
            event.consume();
        }
    }

    private boolean recolour() {
        PlacedAnnotation one = chosen();
        if (one != null) {
            marks.change(one.annotation().id(), mark -> mark.withColour(colour.rgb()));
        }
        return one != null;
    }

    private boolean remove() {
        PlacedAnnotation one = chosen();
        if (one != null) {
            marks.remove(List.of(one.annotation().id()));
        }
        return one != null;
    }

    private @Nullable PlacedAnnotation chosen() {
        return marks.find(marks.selectedProperty().get()).filter(this::has).orElse(null);
    }

    private boolean copy() {
        String words = selection.selected();
        if (words.isEmpty()) {
            return false;
        }
        ClipboardText.text(words);
        return true;
    }
}
