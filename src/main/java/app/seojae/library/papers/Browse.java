package app.seojae.library.papers;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.pdftext.PdfIndex;
import app.seojae.library.priority.PriorityOrder;
import app.seojae.model.ArxivId;
import app.seojae.model.ArxivName;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Hit;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.SearchAnswer;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.model.paper.Snippet;
import app.seojae.search.Folding;
import app.seojae.search.HitGroups;
import app.seojae.search.Meaning;
import app.seojae.search.SearchQuery;
import app.seojae.search.Snippets;
import app.seojae.search.filter.Question;
import app.seojae.store.Sql;
import app.seojae.store.file.ReadingPlaceStore;
import app.seojae.store.paper.PaperOrder;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.paper.ShelfStore;
import app.seojae.store.rank.Ranking;
import app.seojae.store.search.PaperSearch;
import app.seojae.store.search.PartStore;
import app.seojae.store.search.QuestionSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers questions about the library. Blocking; safe for any thread. */
public final class Browse {

    private static final int HEAD = 30;

    private final LibraryContext context;
    private final PartStore parts;
    private final PaperSearch searching;
    private final QuestionSearch questions;
    private final PdfIndex pdfs;
    private final PaperStore papers = new PaperStore();
    private final PaperOrder listings = new PaperOrder();
    private final ShelfStore shelves = new ShelfStore();
    private final ReadingPlaceStore places = new ReadingPlaceStore();
    private final PriorityOrder priority = new PriorityOrder();
    private final Ranking ranking = new Ranking();

    public Browse(
            LibraryContext ground,
            PartStore parts,
            PaperSearch searching,
            QuestionSearch questions,
            PdfIndex pdfs) {
        this.context = ground;
        this.parts = parts;
        this.searching = searching;
        this.questions = questions;
        this.pdfs = pdfs;
    }

    /** The papers of a query, in order, and the rows of the first. */
    public Listing find(Query query) throws SeojaeException {
        return context.read(sql -> listing(sql, found(sql, query)));
    }

    /** The papers of a query, in order, without any rows. */
    public long[] ids(Query query) throws SeojaeException {
        return context.read(sql -> found(sql, query).papers().ids());
    }

    /** The papers of the whole library that a line asks for, by number, which is no order. */
    public BitSet numbers(String line) throws SeojaeException {
        Question question = Question.parse(line);
        return context.read(sql -> questions.find(sql, question, Scope.ALL).papers());
    }

    /** The papers of a query with what its words mean, and with all the first of them show. */
    public Findings findings(Query query) throws SeojaeException {
        return context.read(
                sql -> {
                    Answer answer = found(sql, query);
                    Listing listing = grouped(listing(sql, answer), answer, query);
                    long learned = isByPriority(query) ? priority.number() : 0;
                    return new Findings(
                            listing,
                            answer.meanings(),
                            learned,
                            snippets(sql, listing.head(), answer.meanings(), learned),
                            query.isSearchOfAPart() && answer.isSearch()
                                    ? listings.count(sql, answer.weights())
                                    : listing.size());
                });
    }

    /** Some of the papers found; numbers of no paper are passed over. */
    public Findings.Page page(List<Long> ids, Findings of) throws SeojaeException {
        return context.read(
                sql -> {
                    List<PaperRow> rows = papers.rows(sql, ids);
                    return new Findings.Page(
                            rows, snippets(sql, rows, of.meanings(), of.learned()));
                });
    }

    private static boolean isByPriority(Query query) {
        return query.sort() == Query.Sort.PRIORITY;
    }

    /** Where the words stand; where none were looked for, what put papers where they stand. */
    private Map<Long, Snippet> snippets(
            Sql sql, List<PaperRow> rows, List<Meaning> wanted, long learned)
            throws SeojaeException {
        return wanted.isEmpty() && learned > 0
                ? priority.reasons(rows)
                : snippets(sql, rows.stream().map(PaperRow::id).toList(), wanted);
    }

    @SuppressWarnings("ArrayRecordComponent") // a byte a paper
    private record Answer(PaperOrder.Found papers, byte[] weights, List<Meaning> meanings) {
        boolean isSearch() {
            return weights.length > 0;
        }
    }

    private Answer found(Sql sql, Query query) throws SeojaeException {
        Question question = Question.parse(query.text());
        if (question.isEmpty()) {
            return new Answer(
                    ordered(query, listings.find(sql, query, null)), new byte[0], List.of());
        }
        PaperSearch.Found found = questions.find(sql, question, query.scope());
        PaperOrder.Found papers = listings.find(sql, query, found.weights());
        boolean ranked = query.sort() == Query.Sort.RELEVANCE && !found.meanings().isEmpty();
        return new Answer(
                ranked
                        ? ranking.order(
                                sql, papers, found.weights(), found.meanings(), found.frequencies())
                        : ordered(query, papers),
                found.weights(),
                found.meanings());
    }

    private PaperOrder.Found ordered(Query query, PaperOrder.Found found) {
        return isByPriority(query) ? priority.sorted(found) : found;
    }

    /** The order of {@link Query.Sort#PRIORITY}, which whoever learns it lays down. */
    public PriorityOrder priority() {
        return priority;
    }

    private Listing listing(Sql sql, Answer answer) throws SeojaeException {
        PaperOrder.Found found = answer.papers();
        return new Listing(found.ids(), found.days(), papers.rows(sql, first(found.ids(), HEAD)));
    }

    /** The best first stand in groups by where the words stand. */
    private static Listing grouped(Listing listing, Answer answer, Query query) {
        if (answer.meanings().isEmpty() || query.sort() != Query.Sort.RELEVANCE) {
            return listing;
        }
        return new Listing(
                listing.ids(),
                listing.days(),
                listing.head(),
                HitGroups.of(listing.ids(), answer.weights()));
    }

    /** Rows in the order given; numbers of no paper are passed over. */
    public List<PaperRow> rows(List<Long> ids) throws SeojaeException {
        return context.read(sql -> papers.rows(sql, ids));
    }

    /** Everything of one paper. */
    public Optional<Paper> paper(long id) throws SeojaeException {
        return papers(List.of(id)).stream().findFirst();
    }

    /** Everything of papers, in the order given; numbers of no paper are passed over. */
    public List<Paper> papers(List<Long> ids) throws SeojaeException {
        return context.read(sql -> papers.papers(sql, ids));
    }

    /**
     * The library's number of what a person names: {@code 2410.17637}, with a version or as an
     * arXiv address, or {@code #12}.
     */
    public OptionalLong resolve(String paper) throws SeojaeException {
        String name = Folding.tidy(paper).strip();
        long id =
                context.read(
                        sql -> {
                            if (name.startsWith("#")) {
                                return papers.number(sql, number(name.substring(1)));
                            }
                            Optional<ArxivId.Versioned> arxiv = ArxivName.parse(name);
                            return arxiv.isPresent() ? papers.number(sql, arxiv.get().id()) : 0L;
                        });
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static long number(String digits) {
        boolean fits = !digits.isEmpty() && digits.length() < 18;
        return fits && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.parseLong(digits)
                : 0;
    }

    /** The first papers of a search with the place of each hit; none where it has no words. */
    public SearchAnswer search(Query query, int limit) throws SeojaeException {
        return context.read(
                sql -> {
                    if (Question.parse(query.text()).isEmpty()) {
                        return SearchAnswer.NONE;
                    }
                    Answer answer = found(sql, query);
                    List<Long> ids = first(answer.papers().ids(), limit);
                    Map<Long, Snippet> snippets = snippets(sql, ids, answer.meanings());
                    List<Hit> hits = new ArrayList<>();
                    for (long id : ids) {
                        Snippet snippet = snippets.getOrDefault(id, Snippet.NONE);
                        hits.add(new Hit(id, answer.weights()[(int) id], snippet));
                    }
                    return new SearchAnswer(hits, answer.papers().ids().length);
                });
    }

    /** The numbers of the papers of a search, in order; none where it has no words. */
    public long[] search(Query query) throws SeojaeException {
        return Question.parse(query.text()).isEmpty() ? new long[0] : ids(query);
    }

    /**
     * The numbers of the papers with a note that has all words of a line; all where it is blank.
     */
    public long[] noted(String text) throws SeojaeException {
        if (text.isBlank()) {
            return ids(Query.ALL.withShelf(Query.Shelf.NOTED));
        }
        SearchQuery words = SearchQuery.parse(text);
        return words.isEmpty()
                ? new long[0]
                : context.read(
                        sql -> {
                            byte[] weights = searching.find(sql, words, Scope.NOTES).weights();
                            return listings.find(sql, Query.best(text, Scope.NOTES), weights).ids();
                        });
    }

    private Map<Long, Snippet> snippets(Sql sql, List<Long> ids, List<Meaning> wanted)
            throws SeojaeException {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Long, Snippet> snippets = new LinkedHashMap<>();
        Map<Long, Integer> words = new LinkedHashMap<>();
        for (Map.Entry<Long, PartStore.Texts> one : parts.texts(sql, ids).entrySet()) {
            Snippets.Best best = Snippets.best(parts.parts(one.getValue()), wanted);
            snippets.put(one.getKey(), best.snippet());
            words.put(one.getKey(), best.words());
        }
        // What the library says of a paper goes before a page of its PDF with as many words.
        snippets.putAll(pdfs.snippets(words, wanted));
        return snippets;
    }

    /** The counts beside the shelves. */
    public ShelfCounts shelves() throws SeojaeException {
        return context.read(shelves::shelves);
    }

    /** Where a person left the PDF. */
    public ReadingPlace place(long id) throws SeojaeException {
        return context.read(sql -> places.place(sql, id, 0)).orElse(ReadingPlace.START);
    }

    /** Where the second view on a paper was left, if there ever was one. */
    public Optional<ReadingPlace> secondPlace(long id) throws SeojaeException {
        return context.read(sql -> places.place(sql, id, 1));
    }

    private static List<Long> first(long[] ids, int limit) {
        return Arrays.stream(ids, 0, Math.min(ids.length, Math.max(0, limit))).boxed().toList();
    }
}
