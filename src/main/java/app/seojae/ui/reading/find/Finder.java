package app.seojae.ui.reading.find;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.pdf.text.select.FindHit;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.ui.viewer.draw.OverlayItem;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a document while they are typed: from the page being read to the end, then from
 * the start, a few pages at a time. Knows no nodes; confined to the FX thread.
 */
public final class Finder {

    private static final int PORTION = 6;
    private static final int MOST_HITS = 5_000;
    private static final Comparator<FindHit> ORDER =
            Comparator.comparing(FindHit::page).thenComparingInt(FindHit::start);

    private final DocumentTexts texts;
    private final Consumer<FindHit> go;
    private final Latest latest = new Latest();
    private final ObservableList<FindHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private FindQuery query = FindQuery.of("");
    private @Nullable Job<?> job;
    private @Nullable FindHit chosen;

    /** What a portion of pages had, and what was read for it. */
    private record Found(List<FindHit> hits, List<PageContent> contents) {}

    /**
     * @param go told the hit to show
     */
    public Finder(DocumentTexts texts, Consumer<FindHit> go) {
        this.texts = texts;
        this.go = go;
    }

    /** All hits found so far, in the document's order. */
    public ObservableList<FindHit> hits() {
        return hits;
    }

    /** The hit being shown, an index into {@link #hits()}, or -1. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether pages are still being looked through. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** What is looked for, with blank words for nothing. */
    public FindQuery query() {
        return query;
    }

    /**
     * Looks for other words.
     *
     * @param from the page to begin at, whose first hit is shown at once
     */
    public void find(FindQuery newQuery, PageIndex from) {
        if (job != null) {
            job.cancel();
        }
        Latest.Question question = latest.ask();
        query = newQuery;
        chosen = null;
        hits.clear();
        current.set(-1);
        boolean any = !query.words().isBlank();
        searching.set(any);
        if (any) {
            portion(question, from.limitedTo(texts.pageCount()), 0);
        }
    }

    /** Ends the search and takes its marks away. */
    void clear() {
        find(FindQuery.of(""), PageIndex.FIRST);
    }

    /** Shows the next hit, after the last the first again. */
    public void next() {
        step(1);
    }

    /** Shows the hit before, before the first the last. */
    public void previous() {
        step(-1);
    }

    /** Shows a hit. */
    void choose(int index) {
        if (index >= 0 && index < hits.size()) {
            chosen = hits.get(index);
            current.set(index);
            go.accept(hits.get(index));
        }
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            choose(Math.floorMod(current.get() + by, hits.size()));
        }
    }

    private void portion(Latest.Question question, PageIndex from, int done) {
        int count = texts.pageCount();
        if (done >= count || hits.size() >= MOST_HITS) {
            searching.set(false);
            return;
        }
        PageIndex first = new PageIndex((from.index() + done) % count);
        int length = Math.min(Math.min(PORTION, count - first.index()), count - done);
        PageIndex last = new PageIndex(first.index() + length - 1);
        List<@Nullable PageText> known = new ArrayList<>();
        for (PageIndex page : first.to(last.next())) {
            known.add(texts.text(page));
        }
        FindQuery asked = query;
        job =
                texts.<Found>run(cancel -> search(asked, first, last, known, cancel))
                        .then(
                                question.only(
                                        found -> {
                                            take(found, from);
                                            portion(question, from, done + length);
                                        }))
                        .failed(question.only(problem -> searching.set(false)));
    }

    private Found search(
            FindQuery asked,
            PageIndex first,
            PageIndex last,
            List<@Nullable PageText> known,
            CancelFlag cancel)
            throws SeojaeException {
        List<FindHit> found = new ArrayList<>();
        List<PageContent> contents = new ArrayList<>();
        PageText before = null;
        for (PageIndex page : first.to(last.next().limitedTo(texts.pageCount()))) {
            cancel.check();
            PageText text = known.get(page.index() - first.index());
            if (text == null) {
                PageContent content = readable(page, cancel);
                if (content != null) {
                    contents.add(content);
                    text = content.text();
                }
            }
            if (before != null && text != null) {
                found.addAll(TextFinder.findAcross(before, text, asked));
            }
            if (text != null && page.compareTo(last) <= 0) {
                found.addAll(TextFinder.find(text, asked));
            }
            before = text;
        }
        return new Found(found, contents);
    }

    /** A page that cannot be read has nothing to be found; the rest goes on. */
    private @Nullable PageContent readable(PageIndex page, CancelFlag cancel)
            throws SeojaeException {
        try {
            return texts.read(page, cancel);
        } catch (SeojaeException e) {
            cancel.check();
            return null;
        }
    }

    private void take(Found found, PageIndex from) {
        found.contents().forEach(content -> texts.keep(content.text().page(), content));
        if (found.hits().isEmpty()) {
            return;
        }
        hits.addAll(found.hits());
        FXCollections.sort(hits, ORDER);
        if (chosen == null) {
            int first = firstFrom(from);
            choose(first);
        } else {
            current.set(hits.indexOf(chosen));
        }
    }

    private int firstFrom(PageIndex page) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).page().compareTo(page) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** What to draw of the hits on a page. */
    public List<OverlayItem> itemsOn(PageIndex page) {
        PageText text = texts.text(page);
        if (hits.isEmpty() || text == null) {
            return List.of();
        }
        List<Quad> all = new ArrayList<>();
        List<Quad> now = new ArrayList<>();
        for (FindHit hit : hits) {
            if (page.compareTo(hit.page()) >= 0 && page.compareTo(hit.endPage()) <= 0) {
                (hit.equals(chosen) ? now : all).addAll(quads(text, hit));
            }
        }
        return List.of(new OverlayItem("find-hit", all), new OverlayItem("find-current", now));
    }

    private static List<Quad> quads(PageText text, FindHit hit) {
        var range = hit.range();
        return TextSelection.quads(
                text, range.startOn(text.page()), range.endOn(text.page(), text.length()));
    }
}
