package app.seojae.ui.list;

import app.seojae.library.papers.Findings;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Snippet;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.work.Lane;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows near the place a person looks at; asks the library for a page of them when one is
 * missing or may have changed. Until the answer is there the row as it was stays, so that nothing
 * flickers when the library changes.
 *
 * <p>Confined to the FX thread.
 */
final class RowCache {

    private static final int KEPT = 1_500;
    private static final int BEFORE = 16;
    private static final int AFTER = 32;

    /** Where rows come from; called on the READ lane. */
    interface Source {
        /** Rows in the order given; numbers of no paper are passed over. */
        List<PaperRow> rows(List<Long> ids) throws SeojaeException;

        /** Rows and, of a search, where its words stand in them. */
        Findings.Page page(List<Long> ids, Findings of) throws SeojaeException;
    }

    private final Background background;
    private final Source source;
    private final Latest latest = new Latest();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Map<Long, Snippet> snippets = new LinkedHashMap<>();
    private final Map<Long, PaperRow> rows =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, PaperRow> eldest) {
                    boolean full = size() > KEPT;
                    if (full) {
                        answered.remove(eldest.getKey());
                    }
                    return full;
                }
            };

    /** Papers the library has told of since the listing came, also those it no longer knows. */
    private final Set<Long> answered = new HashSet<>();

    private Consumer<List<Long>> onLook = papers -> {};
    private Findings findings = Findings.NONE;
    private Listing listing = findings.listing();
    private int askedFrom;
    private int askedTo;

    RowCache(Background background, Source source) {
        this.background = background;
        this.source = source;
    }

    /** Moves when rows have come; cells look again. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Says who wants to know which papers near the place looked at have no picture. */
    void onLook(Consumer<List<Long>> handler) {
        onLook = handler;
    }

    private void look(List<PaperRow> near) {
        List<Long> bare =
                near.stream().filter(row -> row.thumbnail() == null).map(PaperRow::id).toList();
        if (!bare.isEmpty()) {
            onLook.accept(bare);
        }
    }

    /** Goes over to a new listing; every row is asked for again once it is looked at. */
    void show(Findings newFindings) {
        if (!newFindings.meansSameAs(findings)) {
            snippets.clear();
        }
        findings = newFindings;
        listing = newFindings.listing();
        latest.drop();
        askedTo = 0;
        answered.clear();
        for (PaperRow row : listing.head()) {
            rows.put(row.id(), row);
            answered.add(row.id());
        }
        snippets.putAll(newFindings.snippets());
        forgetFarSnippets();
        look(listing.head());
        touch();
    }

    /**
     * The row of a paper, or {@code null} while it is being fetched, and for good where the library
     * does not know it. Each paper is asked for once: a cell that still shows a paper the listing
     * no longer has asks nothing, since no answer could ever be about it.
     */
    @Nullable PaperRow row(long paper, int index) {
        if (!answered.contains(paper) && isListed(paper, index)) {
            ask(index);
        }
        return rows.get(paper);
    }

    private boolean isListed(long paper, int index) {
        return index >= 0 && index < listing.size() && listing.ids()[index] == paper;
    }

    /** Where the searched words stand in a paper, if that is known. */
    @Nullable Snippet snippet(long paper) {
        return snippets.get(paper);
    }

    /** Shows how far a download has come, without asking the library. */
    void progress(long paper, PdfInfo pdf) {
        PaperRow row = rows.get(paper);
        if (row != null) {
            rows.put(paper, row.withPdf(pdf));
            touch();
        }
    }

    /** Asks again, at once, for those of some rows that are here at all. */
    void refresh(List<Long> papers) {
        List<Long> known = papers.stream().filter(rows::containsKey).toList();
        if (!known.isEmpty()) {
            background
                    .run(Lane.READ, () -> source.rows(known))
                    .then(
                            fresh -> {
                                fresh.forEach(row -> rows.put(row.id(), row));
                                touch();
                            });
        }
    }

    private void ask(int index) {
        if (index >= askedFrom && index < askedTo) {
            return;
        }
        int from = Math.max(0, index - BEFORE);
        int to = Math.min(listing.size(), index + AFTER);
        askedFrom = from;
        askedTo = to;
        List<Long> ids = Arrays.stream(listing.ids(), from, to).boxed().toList();
        Findings of = findings;
        Latest.Question question = latest.ask();
        background
                .run(Lane.READ, () -> source.page(ids, of))
                .then(question.only(page -> accept(ids, page)))
                .failed(question.only(this::failed));
    }

    /** What could not be read is asked for again when it is looked at again. */
    private void failed(Problem problem) {
        askedTo = 0;
        background.tell(problem);
    }

    private void accept(List<Long> ids, Findings.Page page) {
        askedTo = 0;
        answered.addAll(ids);
        page.rows().forEach(row -> rows.put(row.id(), row));
        look(page.rows());
        snippets.putAll(page.snippets());
        forgetFarSnippets();
        touch();
    }

    private void forgetFarSnippets() {
        if (snippets.size() > KEPT) {
            snippets.keySet().retainAll(rows.keySet());
        }
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}
