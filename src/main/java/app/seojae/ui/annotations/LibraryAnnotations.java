package app.seojae.ui.annotations;

import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.ui.annotations.LibraryRows.Outline;
import app.seojae.ui.annotations.LibraryRows.Page;
import app.seojae.ui.annotations.LibraryRows.Place;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The marks and notes of the whole library that a person asks for, as far as they were looked
 * through. Knows no nodes; confined to the FX thread.
 */
public final class LibraryAnnotations {

    /** So many marks come at a time: more than a window shows, and soon there. */
    static final int PAGE = 100;

    /**
     * What was found.
     *
     * @param marks how many marks
     * @param notes how many notes
     */
    record Found(int marks, int notes) {

        static final Found NOTHING = new Found(0, 0);
    }

    private record Answer(Outline outline, Page page) {}

    private final Background background;
    private final Session session;
    private final LibraryRows source;
    private final Latest latest = new Latest();
    private final Latest latestTags = new Latest();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
    private AnnotationListFilter filter = AnnotationListFilter.ALL;
    private Grouping grouping = Grouping.PAPER;
    private Outline outline = new Outline(AnnotationQuery.ALL, grouping, List.of(), 0, 0);
    private Place place = Place.START;
    private boolean coming;
    private final ReadOnlyLongWrapper pictures = new ReadOnlyLongWrapper();

    public LibraryAnnotations(
            Library library, Background background, Session session, Messages words) {
        this.background = background;
        this.session = session;
        source = new LibraryRows(library, words, ZoneId.systemDefault());
        session.changes().listen(this::changed);
        session.screenProperty().addListener(o -> askAgain());
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case ANNOTATION, NOTE, PDF, IMPORT, MERGE, OTHER_PROGRAM -> {
                pictures.set(pictures.get() + 1);
                askAgain();
            }
            case BOOKMARK,
                    STATUS,
                    TAG,
                    COLLECTION,
                    OPENED,
                    THUMBNAIL,
                    PDF_TEXT,
                    FEED,
                    FIELD,
                    SAVED_SEARCH,
                    SIGNAL -> {}
        }
    }

    /** Moves when the pictures of areas may have changed. */
    public ReadOnlyLongProperty picturesRevisionProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** What there is; changes before {@link #rows} does. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The tags of the marks found, sorted; they come after the lines. */
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /** The lines with their headings, as far as they have come. */
    ObservableList<LibraryRow> rows() {
        return rows;
    }

    Grouping grouping() {
        return grouping;
    }

    /** Asks for other marks, from the first on. */
    void ask(AnnotationListFilter wanted, Grouping by) {
        filter = wanted;
        grouping = by;
        ask(PAGE);
    }

    /** Asks again where somebody looks, for as many as there are; else it may all be old. */
    private void askAgain() {
        if (session.screenProperty().get() == Session.Screen.ANNOTATIONS) {
            ask(Math.max(PAGE, rows.size()));
        }
    }

    private void ask(int most) {
        Latest.Question question = latest.ask();
        AnnotationListFilter wanted = filter;
        Grouping by = grouping;
        coming = true;
        background
                .run(
                        Lane.READ,
                        () -> {
                            Outline all = source.outline(wanted, by);
                            return new Answer(all, source.page(all, Place.START, most));
                        })
                .then(question.only(this::show))
                .always(() -> question.only(o -> coming = false).accept(question));
    }

    private void show(Answer answer) {
        outline = answer.outline();
        place = answer.page().next();
        found.set(new Found(outline.marks(), outline.notes()));
        if (!rows.equals(answer.page().rows())) {
            rows.setAll(answer.page().rows());
        }
        Outline of = outline;
        background.run(Lane.READ, () -> source.tags(of)).then(latestTags.ask().only(tags::set));
    }

    /** Brings the lines that follow, unless they are on their way or there are none. */
    void more() {
        if (coming || place.section() >= outline.sections().size()) {
            return;
        }
        Latest.Question question = latest.ask();
        Outline of = outline;
        Place from = place;
        coming = true;
        background
                .run(Lane.READ, () -> source.page(of, from, PAGE))
                .then(
                        question.only(
                                page -> {
                                    place = page.next();
                                    rows.addAll(page.rows());
                                }))
                .always(() -> question.only(o -> coming = false).accept(question));
    }
}
