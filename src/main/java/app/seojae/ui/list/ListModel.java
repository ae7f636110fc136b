package app.seojae.ui.list;

import app.seojae.library.context.Change;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.Findings;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Snippet;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
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

    /** That nobody counts what the whole library has. */
    public static final long UNKNOWN = -1;

    private final Background background;
    private final Browse browse;
    private final Latest latest = new Latest();
    private final RowCache cache;
    private final PaperSelection choice = new PaperSelection();
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Listing> listing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper whole = new ReadOnlyLongWrapper(UNKNOWN);
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(Shape.CARDS);

    public ListModel(Background background, Browse browse, Session session) {
        this.background = background;
        this.browse = browse;
        this.cache = new RowCache(background, new LibraryRows());
        choice.revisionProperty().addListener(o -> session.select(choice.current()));
        session.selectedProperty()
                .addListener((o, before, paper) -> choice.follow(paper.longValue()));
        session.changes().listen(this::changed);
    }

    /** Reads again what a change may have made otherwise: the listing, some rows, or nothing. */
    private void changed(Change change) {
        boolean shown =
                change.kind() != Change.Kind.ANNOTATION && change.kind() != Change.Kind.PDF_TEXT;
        if ((shown && change.isMany()) || ListingChange.concerns(query.get(), change.kind())) {
            refresh();
        } else if (shown) {
            cache.refresh(change.ids());
        }
    }

    private final class LibraryRows implements RowCache.Source {
        @Override
        public List<PaperRow> rows(List<Long> ids) throws SeojaeException {
            return browse.rows(ids);
        }

        @Override
        public Findings.Page page(List<Long> ids, Findings of) throws SeojaeException {
            return browse.page(ids, of);
        }
    }

    /** What was asked last; the listing follows when the answer is there. */
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** What was asked last. */
    public Query query() {
        return query.get();
    }

    /** The papers found, {@code null} until the first answer. */
    public ReadOnlyObjectProperty<@Nullable Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /**
     * How many papers of the whole library have the words that are looked for in a part of it;
     * {@link #UNKNOWN} where the whole is looked through, or before it is known.
     */
    public ReadOnlyLongProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Looks for the same words in the whole library. */
    public void askEverywhere() {
        ask(query.get().everywhere());
    }

    /** Why there is no answer, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The shape of the list, which anybody may set. */
    public ObjectProperty<Shape> shapeProperty() {
        return shape;
    }

    /** Says who wants to know which papers near the place looked at have no picture. */
    public void onLook(Consumer<List<Long>> handler) {
        cache.onLook(handler);
    }

    /** Moves when rows came or changed. */
    public ReadOnlyLongProperty rowsRevisionProperty() {
        return cache.revisionProperty();
    }

    @Nullable PaperRow row(long paper, int index) {
        return cache.row(paper, index);
    }

    /** Where the searched words stand in a paper, if that is known. */
    public @Nullable Snippet snippet(long paper) {
        return cache.snippet(paper);
    }

    /** Asks another question; the list stays as it is until the answer is there. */
    public void ask(Query next) {
        Query before = query.get();
        if (!next.equals(before) || listing.get() == null) {
            boolean toFirst =
                    next.sort() == Query.Sort.PRIORITY && before.sort() != Query.Sort.PRIORITY;
            query.set(next);
            load(false, toFirst);
        }
    }

    /** Asks the same question again and goes to the first paper, unless several are chosen. */
    public void restart() {
        load(false, true);
    }

    /** Asks the same question again, since the library has changed. */
    public void refresh() {
        load(true, false);
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
                || (now.sort() == Query.Sort.RELEVANCE
                        && Question.parse(now.text()).words().isEmpty());
    }

    /** The chosen papers of the list shown. */
    public PaperSelection choice() {
        return choice;
    }

    /** Goes to another paper by some places, staying inside the list, and chooses it alone. */
    public void move(int by) {
        choice.move(by);
    }

    /** The place of the selected paper in the listing, or -1. */
    public int selectedIndex() {
        return choice.currentIndex();
    }

    /** The row of the selected paper if it is at hand. */
    public @Nullable PaperRow selectedRow() {
        int index = selectedIndex();
        Listing now = listing.get();
        boolean shown = now != null && index >= 0 && index < now.size();
        return shown && now.ids()[index] == choice.current()
                ? cache.row(choice.current(), index)
                : null;
    }

    /** The papers after the selected one that are at hand, at most so many. */
    public List<PaperRow> following(int most) {
        Listing now = listing.get();
        int at = selectedIndex();
        List<PaperRow> rows = new ArrayList<>();
        for (int i = at + 1; now != null && at >= 0 && i < now.size() && rows.size() < most; i++) {
            PaperRow row = cache.row(now.ids()[i], i);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void load(boolean keepPlace, boolean fromTop) {
        Query asked = query.get();
        int place = selectedIndex();
        Latest.Question question = latest.ask();
        background
                .run(Lane.READ, () -> browse.findings(asked))
                .then(
                        question.only(
                                answer -> {
                                    accept(answer, asked, keepPlace ? place : 0);
                                    boolean any = answer.listing().size() > 0;
                                    if (fromTop && any && !choice.isSeveral()) {
                                        choice.only(answer.listing().ids()[0]);
                                    }
                                }))
                .failed(question.only(problem::set));
    }

    private void accept(Findings answer, Query asked, int place) {
        problem.set(null);
        cache.show(answer);
        whole.set(asked.isSearchOfAPart() ? answer.whole() : UNKNOWN);
        listing.set(answer.listing());
        choice.show(answer.listing().ids(), place);
    }
}
