package app.seojae.library.papers;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Scope;
import app.seojae.search.filter.Question;
import app.seojae.store.Sql;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.facet.FilterMasks;
import app.seojae.store.facet.PaperColumns;
import app.seojae.store.search.PaperSearch;
import app.seojae.store.search.PartStore;
import app.seojae.store.search.QuestionSearch;
import app.seojae.store.search.SearchIndex;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Brings the search index in step with the texts, in small transactions, so that it can be stopped
 * or killed anywhere and goes on from there. Safe for any thread and any number of processes.
 */
public final class Indexer {

    private static final int AT_ONCE = 3_000;
    private static final int PORTION = 50;
    private static final int BRIEFLY = 50;

    private final LibraryContext context;
    private final PartStore parts;
    private final PaperSearch searching;
    private final SearchIndex index = new SearchIndex();
    private final AnnotationStore annotations = new AnnotationStore();

    public Indexer(LibraryContext ground, PartStore parts, PaperSearch searching) {
        this.context = ground;
        this.parts = parts;
        this.searching = searching;
    }

    /** Indexes all that waits, or until told to stop. */
    public void catchUp(CancelFlag cancel) throws SeojaeException {
        if (context.isReadOnly()) {
            return;
        }
        while (!cancel.isRaised() && context.read(annotations::isWaiting)) {
            context.write(
                    sql -> {
                        annotations.indexWaiting(sql, AT_ONCE);
                        return true;
                    });
        }
        if (waiting(0, 1).isEmpty()) {
            return;
        }
        try (ExecutorService crew = Lanes.crew()) {
            // What changes while it is being indexed waits for the next round.
            while (!cancel.isRaised() && !waiting(0, 1).isEmpty()) {
                round(crew, cancel);
            }
        }
    }

    /** Once through all that waits; the crew prepares a batch while the one before is written. */
    private void round(ExecutorService crew, CancelFlag cancel) throws SeojaeException {
        List<SearchIndex.Waiting> waiting = waiting(0, AT_ONCE);
        List<Future<List<SearchIndex.Entry>>> prepared = prepare(crew, waiting);
        while (!waiting.isEmpty() && !cancel.isRaised()) {
            waiting = waiting(waiting.getLast().paper(), AT_ONCE);
            List<Future<List<SearchIndex.Entry>>> next = prepare(crew, waiting);
            List<SearchIndex.Entry> entries = new ArrayList<>();
            for (Future<List<SearchIndex.Entry>> portion : prepared) {
                entries.addAll(Waiting.result(portion));
            }
            write(entries);
            prepared = next;
        }
    }

    /** Indexes what a person's last change touched, where that is little. */
    void catchUpBriefly() throws SeojaeException {
        List<SearchIndex.Waiting> waiting = waiting(0, BRIEFLY + 1);
        if (!waiting.isEmpty() && waiting.size() <= BRIEFLY) {
            write(entries(texts(waiting), waiting));
        }
    }

    /** How well each paper matches a line; for use cases that change what a search shows. */
    byte[] weights(Sql sql, Question question, Scope scope) throws SeojaeException {
        // The columns of another connection tell of another state of the library.
        FilterMasks masks = new FilterMasks(new PaperColumns());
        return new QuestionSearch(searching, masks).find(sql, question, scope).weights();
    }

    private List<SearchIndex.Waiting> waiting(long after, int limit) throws SeojaeException {
        return context.read(sql -> index.waiting(sql, after, limit));
    }

    private Map<Long, PartStore.Texts> texts(List<SearchIndex.Waiting> waiting)
            throws SeojaeException {
        return context.read(sql -> index.texts(sql, parts, waiting));
    }

    private List<Future<List<SearchIndex.Entry>>> prepare(
            ExecutorService crew, List<SearchIndex.Waiting> waiting) throws SeojaeException {
        Map<Long, PartStore.Texts> texts = texts(waiting);
        List<Future<List<SearchIndex.Entry>>> portions = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += PORTION) {
            List<SearchIndex.Waiting> portion =
                    waiting.subList(from, Math.min(waiting.size(), from + PORTION));
            portions.add(crew.submit(() -> entries(texts, portion)));
        }
        return portions;
    }

    private List<SearchIndex.Entry> entries(
            Map<Long, PartStore.Texts> texts, List<SearchIndex.Waiting> waiting) {
        List<SearchIndex.Entry> entries = new ArrayList<>();
        for (SearchIndex.Waiting one : waiting) {
            PartStore.Texts text = texts.get(one.paper());
            if (text != null) {
                entries.add(SearchIndex.Entry.of(one, parts.parts(text)));
            }
        }
        return entries;
    }

    private void write(List<SearchIndex.Entry> entries) throws SeojaeException {
        context.write(
                sql -> {
                    index.write(sql, entries);
                    return true;
                });
    }
}
