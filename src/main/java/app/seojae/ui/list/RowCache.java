package app.seojae.ui.list;

import app.seojae.model.Listing;
import app.seojae.model.PaperRow;
import app.seojae.model.PdfInfo;
import app.seojae.model.SeojaeException;
import app.seojae.model.Snippet;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows near the place a person looks at; asks the library for a page of them when one is
 * missing.
 *
 * <p>Confined to the FX thread.
 */
final class RowCache {

    private static final int KEPT = 1_500;
    private static final int BEFORE = 16;
    private static final int AFTER = 32;

    /** Where rows come from; called on the READ lane. */
    interface Source {
        List<PaperRow> rows(List<Long> ids) throws SeojaeException;

        Map<Long, Snippet> snippets(List<Long> ids, String text) throws SeojaeException;
    }

    private record Page(List<PaperRow> rows, Map<Long, Snippet> snippets) {}

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
                    return size() > KEPT;
                }
            };
    private Listing listing = new Listing(new long[0], new int[0], List.of());
    private String text = "";
    private int askedAround = -1;

    RowCache(Background background, Source source) {
        this.background = background;
        this.source = source;
    }

    /** Moves when rows have come; cells look again. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Starts over with a new listing, keeping nothing that may have changed. */
    void show(Listing newListing, String newText) {
        listing = newListing;
        text = newText;
        latest.drop();
        askedAround = -1;
        rows.clear();
        snippets.clear();
        newListing.head().forEach(row -> rows.put(row.id(), row));
        if (!text.isBlank() && newListing.size() > 0) {
            ask(0);
        }
        touch();
    }

    /** The row of a paper, or {@code null} while it is being fetched. */
    @Nullable PaperRow row(long paper, int index) {
        PaperRow row = rows.get(paper);
        boolean wantsSnippet = !text.isBlank() && !snippets.containsKey(paper);
        if (row == null || wantsSnippet) {
            ask(index);
        }
        return row;
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

    /** Asks again for one row, if it is here at all. */
    void refresh(long paper) {
        if (rows.containsKey(paper)) {
            background
                    .run(Lane.READ, () -> source.rows(List.of(paper)))
                    .then(
                            fresh -> {
                                fresh.forEach(row -> rows.put(row.id(), row));
                                touch();
                            });
        }
    }

    private void ask(int index) {
        if (askedAround >= 0 && Math.abs(askedAround - index) < BEFORE) {
            return;
        }
        askedAround = index;
        List<Long> ids = new ArrayList<>();
        int from = Math.max(0, index - BEFORE);
        int to = Math.min(listing.size(), index + AFTER);
        for (int i = from; i < to; i++) {
            ids.add(listing.ids()[i]);
        }
        String words = text;
        background
                .run(
                        Lane.READ,
                        () ->
                                new Page(
                                        source.rows(ids),
                                        words.isBlank() ? Map.of() : source.snippets(ids, words)))
                .then(latest.ask().only(page -> accept(page, index)));
    }

    private void accept(Page page, int index) {
        page.rows().forEach(row -> rows.put(row.id(), row));
        snippets.putAll(page.snippets());
        if (askedAround == index) {
            askedAround = -1;
        }
        touch();
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}
