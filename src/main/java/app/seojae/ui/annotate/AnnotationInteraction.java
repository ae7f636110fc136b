package app.seojae.ui.annotate;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.annotate.gesture.AreaGesture;
import app.seojae.ui.annotate.gesture.EraserGesture;
import app.seojae.ui.annotate.gesture.HandleGesture;
import app.seojae.ui.annotate.gesture.InkGesture;
import app.seojae.ui.annotate.gesture.NoteGesture;
import app.seojae.ui.annotate.gesture.TextAnnotationGesture;
import app.seojae.ui.annotate.page.AnnotationHitTest;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.annotate.page.AnnotationOverlay;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.annotate.page.Relocation;
import app.seojae.ui.annotate.page.ViewerPlaces;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.note.BesideLayer;
import app.seojae.ui.note.BesideNote;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.input.GestureDispatcher;
import app.seojae.work.Lane;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person does to annotate the PDF that is open in a viewer. What is made is shown at
 * once and written on the WRITE lane when the gesture ends. Confined to the FX thread.
 */
public final class AnnotationInteraction {

    /** Device pixels a point of an area's picture. */
    private static final double PICTURE_SCALE = 2;

    private final PdfViewer viewer;
    private final PaperAnnotations marks;
    private final AnnotationNeeds needs;
    private final long paper;
    private final BesideLayer layer = new BesideLayer();
    private final StackPane node;
    private final AnnotationMaker maker;
    private final BesideNote note;
    private final Relocation relocation;
    private final Latest latest = new Latest();
    private boolean told;

    /**
     * @param paper the library's number of the paper whose PDF the viewer shows
     * @param marks shared by all viewers of the paper
     */
    public AnnotationInteraction(
            long paper,
            PdfViewer viewer,
            TextInteraction reading,
            PaperAnnotations marks,
            AnnotationNeeds needs) {
        this.paper = paper;
        this.viewer = viewer;
        this.marks = marks;
        this.needs = needs;
        node = new StackPane(reading.node(), layer);
        maker = new AnnotationMaker(marks, reading);
        relocation = new Relocation(reading, maker, this::picture);
        ViewerPlaces places = new ViewerPlaces(viewer, reading);
        AnnotationOverlay overlay = new AnnotationOverlay(marks, viewer);
        AnnotationHitTest under = new AnnotationHitTest(overlay, places);
        note = new BesideNote(needs.note(), marks, layer, places::ofAnnotation, viewer::focusPages);
        AnnotationToolState pens = needs.pens();
        SelectionBar bar =
                new SelectionBar(needs.words(), reading, maker, pens, layer, places, this::write);
        viewer.column().addOverlay(overlay);
        GestureDispatcher gestures = viewer.gestures();
        gestures.add(
                new TextAnnotationGesture(
                        reading,
                        maker,
                        pens,
                        under,
                        mark -> openNote(mark.annotation()),
                        () -> marks.select(null)));
        gestures.add(new NoteGesture(maker, pens, this::write));
        gestures.add(new AreaGesture(overlay, maker, pens, this::picture));
        gestures.add(new InkGesture(marks, overlay, maker, pens));
        gestures.add(new EraserGesture(marks, under, pens));
        gestures.add(new HandleGesture(marks, reading, overlay, maker, under, this::picture));
        AnnotationToolBar tools = new AnnotationToolBar(needs.words(), pens);
        viewer.bars().addTools(tools::full, tools::brief);
        new AnnotationKeyBindings(viewer, reading, marks, pens, bar, note).bind();
        // Before the pages see the press: what was typed is saved whatever it does.
        viewer.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> note.close());
        viewer.model().changesProperty().addListener(o -> layer.requestLayout());
        viewer.fileProperty().subscribe(this::opened);
    }

    /** The viewer with what reading and annotating float over it. */
    public Region node() {
        return node;
    }

    /** Gives a mark without a place that of the selected words; says so where none are. */
    public void relocate(Annotation mark) {
        if (!relocation.toSelection(mark)) {
            needs.notices().say(needs.words().of(Text.MARKS_PLACE_NEEDS_WORDS));
        }
    }

    /** Opens the note of a mark beside it. */
    public void openNote(Annotation mark) {
        marks.select(mark.id());
        note.open(mark.id(), false);
    }

    /** Saves what was typed; call it before the viewer is hidden or closed. */
    public void flush() {
        note.flush();
    }

    private void opened(@Nullable PdfFile file) {
        maker.begin();
        note.close();
        Latest.Question question = latest.ask();
        if (file == null) {
            return;
        }
        if (marks.paper() != paper) {
            marks.show(paper, TextVersion.unread());
        }
        viewer.afterFirstPages(() -> find(file, question));
    }

    /** Finds the paper's marks on the file's text, which is read whole where it is new. */
    private void find(PdfFile file, Latest.Question question) {
        needs.background()
                .run(
                        Lane.WHOLE_TEXT,
                        cancel -> needs.library().versions().open(paper, file, cancel))
                .then(
                        question.only(
                                (TextVersion version) -> {
                                    known(version, question);
                                    lookForOthers(file, question);
                                }))
                // Without its text nothing is found again, but what is marked now is kept.
                .failed(question.only(problem -> settled(TextVersion.unread())));
    }

    /** Nothing that was marked before waits for its version. */
    private void settled(TextVersion version) {
        maker.known(version);
        shown(version);
    }

    /** What was marked before the text was known gets its version first. */
    private void known(TextVersion version, Latest.Question question) {
        List<UUID> early = maker.known(version);
        if (early.isEmpty()) {
            shown(version);
            return;
        }
        needs.background()
                .run(
                        Lane.WRITE,
                        () -> {
                            needs.library().annotations().settle(paper, early, version);
                            return version;
                        })
                .then(
                        question.only(
                                (TextVersion given) -> {
                                    shown(given);
                                    marks.reload();
                                }))
                .failed(question.only(problem -> shown(version)));
    }

    private void shown(TextVersion version) {
        if (marks.paper() != paper || !marks.version().equals(version)) {
            marks.show(paper, version);
        }
    }

    /** Tells once of what others wrote into the file, and offers to take it over. */
    private void lookForOthers(PdfFile file, Latest.Question question) {
        if (told) {
            return;
        }
        told = true;
        needs.background()
                .run(
                        Lane.TEXT,
                        cancel -> needs.library().embeddedAnnotations().countFresh(file, cancel))
                .then(question.only((Integer others) -> offer(file, others)))
                .failed(problem -> {});
    }

    private void offer(PdfFile file, int others) {
        if (others > 0) {
            needs.notices()
                    .say(
                            needs.words().of(Text.MARKS_OF_OTHERS, others),
                            Text.MARKS_TAKE_OVER,
                            () -> takeOver(file));
        }
    }

    private void takeOver(PdfFile file) {
        needs.background()
                .run(
                        Lane.WRITE,
                        cancel -> needs.library().embeddedAnnotations().take(paper, file, cancel))
                .then(
                        taken ->
                                needs.notices()
                                        .say(
                                                needs.words()
                                                        .of(Text.MARKS_TAKEN_OVER, taken.size()),
                                                Text.DO_UNDO,
                                                marks::undo));
    }

    private void write(Annotation made) {
        note.open(made.id(), true);
    }

    /** Draws what an area shows and keeps it with the area, which is on disk by then. */
    private void picture(Annotation area) {
        if (area.anchor() instanceof Anchor.Pages pages) {
            Quad box = pages.regions().getFirst().bounds();
            Job<Raster> drawing = viewer.print(pages.page(), box, PICTURE_SCALE);
            if (drawing != null) {
                drawing.then(raster -> encode(area, raster)).failed(problem -> {});
            }
        }
    }

    private void encode(Annotation area, Raster raster) {
        needs.background()
                .run(Lane.TEXT, () -> PageDrawing.png(raster))
                .then(png -> marks.picture(area, png));
    }
}
