package app.seojae.ui.marks;

import app.seojae.library.Library;
import app.seojae.model.Annotation;
import app.seojae.model.AnnotationQuery;
import app.seojae.model.PaperRow;
import app.seojae.model.Query;
import app.seojae.model.Scope;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Words;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The marks and notes of the whole library that a person asks for. Knows no nodes; confined to the
 * FX thread.
 */
public final class LibraryMarks {

    /**
     * What was found.
     *
     * @param rows with their headings
     * @param marks how many marks
     * @param notes how many notes
     * @param tags of the marks found, sorted
     */
    record Found(List<LibraryRow> rows, int marks, int notes, List<String> tags) {

        static final Found NOTHING = new Found(List.of(), 0, 0, List.of());
    }

    private final Library library;
    private final Background background;
    private final Session session;
    private final LibraryRows rows;
    private final Latest latest = new Latest();
    private final Map<Long, PaperRow> papers = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private MarkFilter filter = MarkFilter.ALL;
    private Grouping grouping = Grouping.PAPER;

    public LibraryMarks(Library library, Background background, Session session, Words words) {
        this.library = library;
        this.background = background;
        this.session = session;
        rows = new LibraryRows(words, ZoneId.systemDefault());
        session.revisionProperty().addListener(o -> changed());
        session.screenProperty().addListener(o -> changed());
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    Grouping grouping() {
        return grouping;
    }

    /** Asks for other marks. */
    void ask(MarkFilter wanted, Grouping by) {
        filter = wanted;
        grouping = by;
        ask();
    }

    /** Asks again where somebody looks; what is not looked at may be old. */
    private void changed() {
        papers.clear();
        if (session.screenProperty().get() == Session.Screen.MARKS) {
            ask();
        }
    }

    private void ask() {
        Latest.Question question = latest.ask();
        MarkFilter wanted = filter;
        Grouping by = grouping;
        background.run(Lane.READ, () -> find(wanted, by)).then(question.only(found::set));
    }

    private Found find(MarkFilter wanted, Grouping by) throws SeojaeException {
        List<Annotation> marks =
                library.annotations()
                        .search(
                                AnnotationQuery.ALL
                                        .withText(wanted.text())
                                        .withColour(wanted.colour())
                                        .withKind(wanted.kind())
                                        .withTag(wanted.tag()));
        List<PaperRow> notes = notes(wanted);
        Map<Long, PaperRow> of = papers(marks);
        List<String> tags =
                marks.stream().flatMap(one -> one.tags().stream()).distinct().sorted().toList();
        return new Found(rows.of(marks, notes, of, by), marks.size(), notes.size(), tags);
    }

    /** A note has neither colour nor kind, so that asking for one leaves it out. */
    private List<PaperRow> notes(MarkFilter wanted) throws SeojaeException {
        if (wanted.colour() != null || wanted.kind() != null || wanted.tag() != null) {
            return List.of();
        }
        long[] ids =
                wanted.text().isBlank()
                        ? library.browse().ids(Query.ALL.withShelf(Query.Shelf.NOTED))
                        : library.browse().search(wanted.text(), Scope.NOTES);
        return library.browse().rows(Arrays.stream(ids).boxed().toList()).stream()
                .filter(row -> !row.remark().isBlank())
                .toList();
    }

    private Map<Long, PaperRow> papers(List<Annotation> marks) throws SeojaeException {
        List<Long> unknown =
                marks.stream()
                        .map(Annotation::paper)
                        .distinct()
                        .filter(id -> !papers.containsKey(id))
                        .toList();
        if (!unknown.isEmpty()) {
            library.browse().rows(unknown).forEach(row -> papers.put(row.id(), row));
        }
        return new HashMap<>(papers);
    }
}
