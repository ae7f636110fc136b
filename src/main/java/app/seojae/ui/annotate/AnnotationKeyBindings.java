package app.seojae.ui.annotate;

import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.note.BesideNote;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** The keys of annotating, which act while the pages have the keyboard (conventions 5.2). */
final class AnnotationKeyBindings {

    private final PdfViewer viewer;
    private final TextInteraction reading;
    private final PaperAnnotations marks;
    private final AnnotationToolState pens;
    private final SelectionBar bar;
    private final BesideNote note;

    AnnotationKeyBindings(
            PdfViewer viewer,
            TextInteraction reading,
            PaperAnnotations marks,
            AnnotationToolState pens,
            SelectionBar bar,
            BesideNote note) {
        this.viewer = viewer;
        this.reading = reading;
        this.marks = marks;
        this.pens = pens;
        this.bar = bar;
        this.note = note;
    }

    void bind() {
        viewer.keys()
                .add(ReaderCommand.COLOUR, number -> colour(AnnotationColour.values()[number]));
        viewer.keys().add(ReaderCommand.TOOL, number -> take(AnnotationTool.values()[number]));
        bind(ReaderCommand.ERASER, () -> take(AnnotationTool.ERASER));
        bind(ReaderCommand.HIGHLIGHT, () -> kind(AnnotationKind.HIGHLIGHT));
        bind(ReaderCommand.UNDERLINE, () -> kind(AnnotationKind.UNDERLINE));
        bind(ReaderCommand.NOTE, this::open);
        bind(ReaderCommand.REMOVE, this::remove);
        bind(ReaderCommand.UNDO, this::undo);
        bind(ReaderCommand.REDO, this::redo);
        bind(ReaderCommand.ESCAPE, this::escape);
    }

    private void bind(ReaderCommand command, BooleanSupplier action) {
        viewer.keys().add(command, number -> action.getAsBoolean());
    }

    private Optional<PlacedAnnotation> stoodOn() {
        return marks.find(marks.selectedProperty().get());
    }

    /** Marks the selected words, or gives the mark stood on, or the tool, another colour. */
    private boolean colour(AnnotationColour colour) {
        if (bar.annotate(colour)) {
            return true;
        }
        Optional<PlacedAnnotation> mark = stoodOn();
        mark.ifPresent(one -> marks.change(one.annotation().id(), a -> a.withColour(colour.rgb())));
        return mark.isPresent() || pens.toolProperty().get() != null;
    }

    private boolean kind(AnnotationKind kind) {
        TextRange selected = reading.selectedProperty().get();
        if (selected != null) {
            pens.wordsProperty().set(kind);
            return bar.annotate(kind, made -> {});
        }
        Optional<UUID> mark =
                stoodOn()
                        .map(PlacedAnnotation::annotation)
                        .filter(one -> one.kind().isOnWords())
                        .map(one -> one.id());
        mark.ifPresent(id -> marks.change(id, one -> one.withKind(kind)));
        return mark.isPresent();
    }

    private boolean take(AnnotationTool tool) {
        pens.toggle(tool);
        return true;
    }

    /** Enter on a button or a list beside the pages is theirs. */
    private boolean open() {
        Scene scene = viewer.getScene();
        boolean onPages =
                scene != null
                        && scene.getFocusOwner() != null
                        && scene.getFocusOwner().getStyleClass().contains("column-pane");
        if (!onPages) {
            return false;
        }
        Optional<PlacedAnnotation> mark = stoodOn();
        mark.ifPresent(one -> note.open(one.annotation().id(), true));
        return mark.isPresent();
    }

    private boolean remove() {
        Optional<PlacedAnnotation> mark = stoodOn();
        mark.ifPresent(one -> marks.remove(List.of(one.annotation().id())));
        return mark.isPresent();
    }

    private boolean undo() {
        if (isTyping()) {
            return false;
        }
        marks.undo();
        return true;
    }

    private boolean redo() {
        if (isTyping()) {
            return false;
        }
        marks.redo();
        return true;
    }

    /** A field over the pages has an undo of its own. */
    private boolean isTyping() {
        Scene scene = viewer.getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }

    /** The note, the tool and the mark stood on leave, one at each press; the selection itself. */
    private boolean escape() {
        if (note.isOpen()) {
            note.close();
            return true;
        }
        if (reading.selectedProperty().get() != null) {
            return false;
        }
        if (pens.toolProperty().get() != null) {
            pens.toolProperty().set(null);
            return true;
        }
        boolean stood = marks.selectedProperty().get() != null;
        marks.select(null);
        return stood;
    }
}
