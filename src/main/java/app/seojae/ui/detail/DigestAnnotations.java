package app.seojae.ui.detail;

import app.seojae.library.annotations.Annotations;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.note.BesideLayer;
import app.seojae.ui.note.BesideNote;
import app.seojae.ui.note.NoteNeeds;
import app.seojae.ui.session.PaperAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** The marks in the two texts of a paper, and the note beside the one that is open. */
final class DigestAnnotations {

    private final PaperAnnotations marks;
    private final NoteNeeds needs;
    private final BesideLayer layer;
    private final ScrollPane page;
    private final BesideNote note;
    private final List<TextAnnotationInput> texts = new ArrayList<>();

    /**
     * @param layer over the texts, as large as they are
     * @param page shows a part of both
     */
    DigestAnnotations(PaperAnnotations marks, NoteNeeds needs, BesideLayer layer, ScrollPane page) {
        this.marks = marks;
        this.needs = needs;
        this.layer = layer;
        this.page = page;
        note = new BesideNote(needs, marks, layer, this::place, this::focusText);
    }

    /** Marks these texts from now on. */
    void show(PaperTexts shown, PaperRow row) {
        texts.forEach(TextAnnotationInput::close);
        texts.clear();
        for (DigestSection section : DigestSection.values()) {
            String plain = Annotations.plain(row, section);
            shown.view(section)
                    .ifPresent(
                            view ->
                                    texts.add(
                                            new TextAnnotationInput(
                                                    view,
                                                    marks,
                                                    section,
                                                    plain,
                                                    needs.words(),
                                                    this::open)));
        }
        layer.requestLayout();
    }

    /** Scrolls to a mark. */
    void reveal(PlacedAnnotation mark) {
        text(mark).ifPresent(one -> reveal(one.view(), one.topOf(mark)));
    }

    private void reveal(Node view, double top) {
        page.applyCss();
        page.layout();
        double y = page.getContent().sceneToLocal(view.localToScene(0, top)).getY();
        double room = page.getContent().getLayoutBounds().getHeight() - page.getHeight();
        page.setVvalue(room <= 0 ? 0 : Math.clamp((y - page.getHeight() / 3) / room, 0, 1));
    }

    /** Opens the note of a mark beside it, in sight. */
    private void open(PlacedAnnotation mark, boolean writing) {
        Node beside = note.open(mark.annotation().id(), writing);
        page.applyCss();
        page.layout();
        Bounds view = page.localToScene(page.getLayoutBounds());
        Bounds shown = beside.localToScene(beside.getLayoutBounds());
        if (shown.getMinY() < view.getMinY() || shown.getMaxY() > view.getMaxY()) {
            reveal(mark);
        }
    }

    /** What was pressed outside the note closes it; what was typed is saved whatever it was. */
    void pressed(Object target) {
        if (!note.holds(target)) {
            close();
        }
    }

    /** Saves what was typed. */
    void flush() {
        note.flush();
    }

    /** Saves what was typed and shows no note, as for another paper. */
    void close() {
        note.close();
    }

    private Optional<TextAnnotationInput> text(PlacedAnnotation mark) {
        return texts.stream().filter(one -> one.has(mark)).findFirst();
    }

    private @Nullable Bounds place(PlacedAnnotation mark) {
        Bounds scene = text(mark).map(one -> one.endOf(mark)).orElse(null);
        return scene == null ? null : layer.sceneToLocal(scene);
    }

    private void focusText() {
        marks.find(marks.selectedProperty().get())
                .flatMap(this::text)
                .ifPresentOrElse(one -> one.view().requestFocus(), page::requestFocus);
    }
}
