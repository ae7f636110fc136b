package app.seojae.ui.reader;

import app.seojae.ui.annotate.AnnotationInteraction;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.window.WindowNeeds;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/** One view on a paper's PDF: the only one of a tab, or one of two, each with its own place. */
final class ReaderPane {

    private final long paper;
    private final boolean second;
    private final PaperViewState memory;
    private final PdfViewer viewer;
    private final TextInteraction reading;
    private final AnnotationInteraction annotating;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean settled;

    /**
     * @param marks those of the paper, shared by all views on it
     * @param second whether this is the view beside another one
     */
    ReaderPane(
            long paper,
            boolean second,
            WindowNeeds needs,
            ViewerChoices choices,
            PaperLook look,
            ReadingNeeds reading,
            PaperAnnotations marks,
            AnnotationNeeds annotate) {
        this.paper = paper;
        this.second = second;
        memory = new PaperViewState(needs);
        viewer =
                new PdfViewer(
                        needs.background(),
                        needs.renderHouse(),
                        new ReadOnlyObjectWrapper<>(needs.words().language()),
                        needs.words().keys(),
                        choices,
                        look);
        this.reading = new TextInteraction(viewer, reading);
        annotating = new AnnotationInteraction(paper, viewer, this.reading, marks, annotate);
        viewer.recorder().setHandler(place -> memory.keepPlace(paper, second, place));
    }

    long paper() {
        return paper;
    }

    PdfViewer viewer() {
        return viewer;
    }

    /** The view with what floats over it. */
    Region node() {
        return annotating.node();
    }

    TextInteraction reading() {
        return reading;
    }

    AnnotationInteraction annotating() {
        return annotating;
    }

    /** Saves what was typed and gives back what is held. */
    void close() {
        annotating.flush();
        viewer.life().close();
    }

    /** Opens the paper where it was left in this half. */
    void open() {
        memory.left(paper, second)
                .then(left -> left.ifPresent(it -> viewer.life().open(it.file(), it.place())))
                .always(() -> viewer.stateProperty().subscribe(this::follow));
    }

    private void follow(DocumentState state) {
        switch (state) {
            case READY -> viewer.afterFirstPicture(this::settle);
            case EMPTY, LOCKED, FAILED -> settle();
            case OPENING -> {}
        }
    }

    private void settle() {
        settled = true;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Does something once the first page is seen, or it is known that none will be. */
    void whenSettled(Runnable task) {
        if (settled) {
            task.run();
        } else {
            waiting.add(task);
        }
    }
}
