package app.seojae.ui.reader;

import app.seojae.l10n.Text;
import app.seojae.library.context.Change;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.annotations.AnnotationsPane;
import app.seojae.ui.annotations.AreaPictures;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.window.WindowNeeds;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** The marks of the paper of a tab: which there are, their side tab, and the way to each. */
public final class ReaderAnnotations {

    /** How much of the page is seen over a mark that was gone to, in points. */
    private static final double ABOVE = 90;

    private final PdfViewer viewer;
    private final PaperAnnotations annotations;
    private final AnnotationsPane pane;
    private final Runnable deaf;
    private final ReadOnlyLongWrapper pictures = new ReadOnlyLongWrapper();
    private Consumer<PlacedAnnotation> inDigest = mark -> {};
    private @Nullable UUID wanted;

    /**
     * @param marks those of the tab's paper, asked for already
     */
    ReaderAnnotations(
            PaperAnnotations marks, WindowNeeds needs, Session session, PdfViewer viewer) {
        this.annotations = marks;
        this.viewer = viewer;
        deaf = session.changes().listen(this::changed);
        pane =
                new AnnotationsPane(
                        marks,
                        needs.words(),
                        new FormerPageImages(needs.library(), needs.background()),
                        new AreaPictures(
                                needs.library(),
                                needs.background(),
                                pictures.getReadOnlyProperty()),
                        this::goTo);
        viewer.addSideTab(Text.MARKS_TAB, pane);
        viewer.keys().add(ReaderCommand.LIST_NEXT, number -> pane.walk(1));
        viewer.keys().add(ReaderCommand.LIST_PREVIOUS, number -> pane.walk(-1));
        viewer.keys().add(ReaderCommand.LIST_REMOVE, number -> pane.remove());
        marks.versionProperty().subscribe(version -> goToWanted(false));
        marks.all().addListener((ListChangeListener<PlacedAnnotation>) change -> goToWanted(true));
    }

    private void changed(Change change) {
        annotations.changed(change);
        if (change.kind() == Change.Kind.ANNOTATION && change.touches(annotations.paper())) {
            pictures.set(pictures.get() + 1);
        }
    }

    /** Hears of no change any more. */
    void close() {
        deaf.run();
    }

    /** What is shown and changed everywhere in this tab. */
    public PaperAnnotations annotations() {
        return annotations;
    }

    /** Says who gives a lost mark the place of what is selected. */
    void onPlace(Consumer<PlacedAnnotation> places) {
        pane.setOnPlace(places);
    }

    /** Says who shows the marks of the digest. */
    void onDigest(Consumer<PlacedAnnotation> shows) {
        inDigest = shows;
    }

    /** Says who copies a mark of the list. */
    public void onCopy(BiConsumer<Annotation, AnnotationCopyForm> copier) {
        pane.onCopy(copier);
    }

    /** Goes to a mark as soon as it is known where it stands. */
    public void goTo(UUID mark) {
        wanted = mark;
        goToWanted(false);
    }

    /** A mark of another version is gone to again once its place on this one is known. */
    private void goToWanted(boolean known) {
        PlacedAnnotation one = annotations.find(wanted).orElse(null);
        boolean digest = one != null && one.annotation().anchor() instanceof Anchor.InDigest;
        if (one != null && (digest || annotations.version().isKnown())) {
            boolean here =
                    one.annotation().anchor() instanceof Anchor.Pages pages
                            && !pages.version().isOtherThan(annotations.version());
            if (known || digest || here) {
                wanted = null;
            }
            annotations.select(one.annotation().id());
            goTo(one);
        }
    }

    private void goTo(PlacedAnnotation one) {
        if (one.annotation().anchor() instanceof Anchor.InDigest) {
            inDigest.accept(one);
        } else if (!one.placement().regions().isEmpty()) {
            PageRegion mark = one.placement().regions().getFirst();
            Quad bounds = mark.bounds();
            viewer.places().goTo(mark.page(), new PdfPoint(bounds.left(), bounds.top() + ABOVE));
        }
    }
}
