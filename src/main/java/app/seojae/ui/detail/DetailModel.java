package app.seojae.ui.detail;

import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.meaning.Neighbour;
import app.seojae.library.papers.NoteWritten;
import app.seojae.merge.WordDiff;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.ui.detail.similar.SimilarSource;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The paper a person stands on, with everything known of it. Confined to the FX thread. */
public final class DetailModel {

    private static final int SIMILAR = 10;

    private final Background background;
    private final Library library;
    private final Session session;
    private final Latest latest = new Latest();
    private final Latest similar = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
    private final InvalidationListener onSelection;
    private Runnable deaf = () -> {};
    private long shown;

    public DetailModel(Background background, Library library, Session session) {
        this.background = background;
        this.library = library;
        this.session = session;
        onSelection = o -> show(session.selectedProperty().get());
    }

    /** Follows the selection of the list. */
    public DetailModel followSelection() {
        session.selectedProperty().addListener(onSelection);
        watch();
        show(session.selectedProperty().get());
        return this;
    }

    /** Stays with one paper, as beside its PDF. */
    public DetailModel stayWith(long one) {
        watch();
        show(one);
        return this;
    }

    /** The paper shown, {@code null} for none; it stays until the next one is read. */
    public ReadOnlyObjectProperty<@Nullable Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /**
     * Writes the note of a paper, whichever is shown by now.
     *
     * @param seen the note it was made from; what others wrote meanwhile stays
     * @param done told how it stands in the library now, or nothing where it was not written
     */
    public void writeNote(
            long of, NoteText seen, String markdown, Consumer<Optional<NoteWritten>> done) {
        background
                .run(Lane.WRITE, () -> library.notes().write(of, seen, markdown))
                .then(written -> done.accept(Optional.of(written)))
                .failed(
                        problem -> {
                            done.accept(Optional.empty());
                            background.tell(problem);
                        });
    }

    /** Tells what changed between two texts, compared beside the window. */
    void compare(String before, String after, Consumer<List<WordDiff.Piece>> told) {
        background.run(Lane.TEXT, () -> WordDiff.of(before, after)).then(told);
    }

    /** Brings the person to the map of who cites whom around a paper. */
    void showCitations(long paper) {
        session.select(paper);
        session.show(Session.Screen.CITATIONS);
    }

    /** Knows which papers are like the one shown. */
    SimilarSource similar() {
        return new SimilarSource() {
            @Override
            public void ask(long of, Consumer<List<Neighbour>> told) {
                background
                        .run(
                                Lane.LEARN,
                                cancel ->
                                        library.finding()
                                                .likeness()
                                                .neighbours(List.of(of), SIMILAR, cancel))
                        .then(similar.ask().only(told));
            }

            @Override
            public void open(long paper) {
                session.select(paper);
                session.show(Session.Screen.LIBRARY);
            }
        };
    }

    /** Looks at the library no more, as when its tab is closed. */
    public void close() {
        latest.drop();
        similar.drop();
        session.selectedProperty().removeListener(onSelection);
        deaf.run();
    }

    private void watch() {
        deaf.run();
        deaf = session.changes().listen(this::changed);
    }

    /** Annotations are shown by {@code PaperAnnotations}; all else of a paper is read here. */
    private void changed(Change change) {
        if (shown != 0
                && change.touches(shown)
                && change.kind() != Change.Kind.ANNOTATION
                && change.kind() != Change.Kind.PDF_TEXT) {
            load();
        }
    }

    private void show(long one) {
        if (one != shown) {
            shown = one;
            load();
        }
    }

    private void load() {
        long asked = shown;
        if (asked == 0) {
            latest.drop();
            paper.set(null);
            return;
        }
        background
                .run(Lane.READ, () -> library.browse().paper(asked))
                .then(
                        latest.ask()
                                .only((Optional<Paper> answer) -> paper.set(answer.orElse(null))));
    }
}
