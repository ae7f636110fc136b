package app.seojae.ui.list;

import app.seojae.library.Browse;
import app.seojae.model.DownloadState;
import app.seojae.model.Listing;
import app.seojae.model.PaperRow;
import app.seojae.model.PdfInfo;
import app.seojae.model.Problem;
import app.seojae.model.Query;
import app.seojae.model.SeojaeException;
import app.seojae.model.Snippet;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which papers the person looks at, in what order and shape. Confined to the FX thread. */
public final class ListModel {

    /** The shapes of the list. */
    public enum Shape {
        CARDS,
        LIST
    }

    private final Background background;
    private final Browse browse;
    private final Session session;
    private final Latest latest = new Latest();
    private final RowCache cache;
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Listing> listing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(Shape.CARDS);

    public ListModel(Background background, Browse browse, Session session) {
        this.background = background;
        this.browse = browse;
        this.session = session;
        this.cache = new RowCache(background, new LibraryRows());
        session.revisionProperty().addListener(o -> refresh());
        session.touchedProperty()
                .addListener((o, before, paper) -> cache.refresh(paper.longValue()));
    }

    private final class LibraryRows implements RowCache.Source {
        @Override
        public List<PaperRow> rows(List<Long> ids) throws SeojaeException {
            return browse.rows(ids);
        }

        @Override
        public Map<Long, Snippet> snippets(List<Long> ids, String text) throws SeojaeException {
            return browse.snippets(ids, text);
        }
    }

    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public Query query() {
        return query.get();
    }

    /** The papers found, {@code null} until the first answer. */
    public ReadOnlyObjectProperty<@Nullable Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Why there is no answer, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObjectProperty<Shape> shapeProperty() {
        return shape;
    }

    ReadOnlyLongProperty rowsRevisionProperty() {
        return cache.revisionProperty();
    }

    @Nullable PaperRow row(long paper, int index) {
        return cache.row(paper, index);
    }

    @Nullable Snippet snippet(long paper) {
        return cache.snippet(paper);
    }

    /** Asks another question; the list stays as it is until the answer is there. */
    public void ask(Query next) {
        if (!next.equals(query.get()) || listing.get() == null) {
            query.set(next);
            load(false);
        }
    }

    /** Asks the same question again, since the library has changed. */
    public void refresh() {
        load(true);
    }

    /** Shows how far a download has come. */
    public void progress(DownloadState state) {
        cache.progress(
                state.paper(),
                new PdfInfo(
                        state.state(),
                        state.bytes(),
                        state.expectedBytes(),
                        0,
                        null,
                        state.problem()));
    }

    /** Whether papers stand under headings of days. */
    public boolean isByDay() {
        Query now = query.get();
        return now.sort() == Query.Sort.NEWEST
                || (now.sort() == Query.Sort.RELEVANCE && now.text().isBlank());
    }

    /** Moves the selection by some papers, staying inside the list. */
    public void move(int by) {
        Listing now = listing.get();
        if (now != null && now.size() > 0) {
            int at = selectedIndex();
            int next = at < 0 ? 0 : Math.clamp(at + by, 0, now.size() - 1);
            session.select(now.ids()[next]);
        }
    }

    /** The place of the selected paper in the listing, or -1. */
    public int selectedIndex() {
        Listing now = listing.get();
        if (now != null && session.selectedPaper().isPresent()) {
            long paper = session.selectedPaper().getAsLong();
            for (int i = 0; i < now.size(); i++) {
                if (now.ids()[i] == paper) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The row of the selected paper if it is at hand. */
    public @Nullable PaperRow selectedRow() {
        int index = selectedIndex();
        Listing now = listing.get();
        return index < 0 || now == null ? null : cache.row(now.ids()[index], index);
    }

    private void load(boolean keepPlace) {
        Query asked = query.get();
        int place = selectedIndex();
        Latest.Question question = latest.ask();
        background
                .run(Lane.READ, () -> browse.find(asked))
                .then(question.only(answer -> accept(answer, asked, keepPlace ? place : 0)))
                .failed(question.only(problem::set));
    }

    private void accept(Listing answer, Query asked, int place) {
        problem.set(null);
        cache.show(answer, asked.text());
        listing.set(answer);
        boolean stillThere =
                session.selectedPaper().isPresent()
                        && Arrays.stream(answer.ids())
                                .anyMatch(id -> id == session.selectedPaper().getAsLong());
        if (!stillThere) {
            if (answer.size() == 0) {
                session.selectNothing();
            } else {
                session.select(answer.ids()[Math.clamp(place, 0, answer.size() - 1)]);
            }
        }
    }
}
