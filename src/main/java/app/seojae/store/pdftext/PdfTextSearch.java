package app.seojae.store.pdftext;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.search.Initials;
import app.seojae.search.PageGrams;
import app.seojae.search.SearchTerm;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.StampedAnswers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Finds words in the texts of PDFs: exactly the papers of which some page has the word, as a
 * reading of all pages would.
 */
public final class PdfTextSearch {

    /** Words asked for again while one types, or after a change of something else. */
    private static final int REMEMBERED = 200;

    private final StampedAnswers<SearchTerm, BitSet> known = new StampedAnswers<>(REMEMBERED);

    /** A connection and the state it sees: the states of two connections cannot be compared. */
    private record State(Sql sql, long version) {}

    /** The papers with a page that has a word; not to be changed. */
    public BitSet papers(Sql sql, SearchTerm term) throws SeojaeException {
        return known.of(term, new State(sql, sql.dataVersion()), () -> asked(sql, term));
    }

    private static BitSet asked(Sql sql, SearchTerm term) throws SeojaeException {
        BitSet papers = new BitSet();
        boolean vague = isVague(term);
        for (long page : numbers(sql, term)) {
            int paper = PageNumber.paper(page);
            if (!papers.get(paper) && (!vague || term.in(folded(sql, page)))) {
                papers.set(paper);
            }
        }
        return papers;
    }

    private static boolean isVague(SearchTerm term) {
        return term.initials() ? Initials.isVague(term.text()) : PageGrams.isVague(term.text());
    }

    private static String table(SearchTerm term) {
        return term.initials() ? "initials_pages" : "grams_pages";
    }

    private static String question(SearchTerm term) {
        return term.initials() ? Initials.question(term.text()) : PageGrams.question(term.text());
    }

    /** One text with all numbers is read several times quicker than a row for each. */
    private static long[] numbers(Sql sql, SearchTerm term) throws SeojaeException {
        String table = table(term);
        String numbers =
                sql.first(
                                "SELECT group_concat(rowid) FROM "
                                        + table
                                        + " WHERE "
                                        + table
                                        + " MATCH ?",
                                row -> row.text(1),
                                question(term))
                        .orElse("");
        LongStream.Builder found = LongStream.builder();
        IdArray.each(numbers, found::add);
        return found.build().toArray();
    }

    private static String folded(Sql sql, long page) throws SeojaeException {
        return sql.first("SELECT folded FROM pages WHERE id = ?", row -> row.text(1), page)
                .orElse("");
    }

    /**
     * Of each of some papers the page of its PDF with the most of some words, of equals the first;
     * papers without any are left out.
     */
    public Map<Long, FoundPage> best(Sql sql, Collection<Long> papers, List<SearchTerm> terms)
            throws SeojaeException {
        Map<Long, Map<Long, Integer>> hoped = new LinkedHashMap<>();
        for (long paper : papers) {
            hoped.put(paper, new HashMap<>());
        }
        for (SearchTerm term : terms) {
            for (long page : numbers(sql, term)) {
                Map<Long, Integer> pages = hoped.get((long) PageNumber.paper(page));
                if (pages != null) {
                    pages.merge(page, 1, Integer::sum);
                }
            }
        }
        Map<Long, FoundPage> best = new LinkedHashMap<>();
        for (Map.Entry<Long, Map<Long, Integer>> paper : hoped.entrySet()) {
            Optional<FoundPage> found = best(sql, paper.getValue(), terms);
            if (found.isPresent()) {
                best.put(paper.getKey(), found.get());
            }
        }
        return best;
    }

    /**
     * @param hoped pages with how many of the words they have at most
     */
    private static Optional<FoundPage> best(
            Sql sql, Map<Long, Integer> hoped, List<SearchTerm> terms) throws SeojaeException {
        List<Map.Entry<Long, Integer>> pages = new ArrayList<>(hoped.entrySet());
        pages.sort(
                Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        long best = -1;
        int most = 0;
        for (Map.Entry<Long, Integer> one : pages) {
            long page = one.getKey();
            if (one.getValue() < most) {
                break;
            }
            if (one.getValue() > most || page < best) {
                String folded = folded(sql, page);
                int words = (int) terms.stream().filter(term -> term.in(folded)).count();
                if (words > most || (words == most && words > 0 && page < best)) {
                    best = page;
                    most = words;
                }
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(shown(sql, best, most));
    }

    private static FoundPage shown(Sql sql, long page, int words) throws SeojaeException {
        String folded = folded(sql, page);
        byte[] packed =
                sql.first("SELECT shown FROM pages WHERE id = ?", row -> row.bytes(1), page)
                        .orElseThrow();
        return new FoundPage(
                new PageIndex(PageNumber.page(page)), ShownText.unpack(packed, folded), words);
    }
}
