package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Scope;
import app.seojae.search.Folding;
import app.seojae.search.Hangul;
import app.seojae.search.HitTier;
import app.seojae.search.Meaning;
import app.seojae.search.PaperText;
import app.seojae.search.SearchPart;
import app.seojae.search.SearchQuery;
import app.seojae.search.SearchTerm;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds papers by words: exactly those in which every word stands, as a reading of all texts would.
 *
 * <p>The grams answer for papers they are in step with; the few others are read.
 */
public final class PaperSearch {

    private static final int AT_ONCE = 500;

    /** What has an index of its own, which is always in step. */
    private static final Set<HitTier> APART =
            Collections.unmodifiableSet(EnumSet.of(HitTier.ANNOTATION, HitTier.PDF));

    private final PartStore parts;
    private final PdfPapers pdfs;
    private final WordHits hits = new WordHits();
    private final AtomicLong searches = new AtomicLong();

    /**
     * @param pdfs knows the words of PDFs
     */
    public PaperSearch(PartStore parts, PdfPapers pdfs) {
        this.parts = parts;
        this.pdfs = pdfs;
    }

    /**
     * What was found.
     *
     * @param weights for each paper number the grade of the hit, as {@link HitTier#grade} says, 0
     *     for none
     * @param meanings what the words found were taken to mean
     * @param frequencies in how many papers of the library each of them stands
     */
    @SuppressWarnings("ArrayRecordComponent") // a byte a paper, not a boxed map of them
    public record Found(byte[] weights, List<Meaning> meanings, List<Integer> frequencies) {

        /** The numbers of the papers that have a hit. */
        public BitSet papers() {
            BitSet papers = new BitSet(weights.length);
            for (int i = 0; i < weights.length; i++) {
                papers.set(i, weights[i] > 0);
            }
            return papers;
        }
    }

    /** How often words were looked for so far. */
    public long searches() {
        return searches.get();
    }

    /** Finds the papers with all words. */
    public Found find(Sql sql, SearchQuery words, Scope scope) throws SeojaeException {
        searches.incrementAndGet();
        int size = size(sql);
        Map<Long, PaperText> unindexed = unindexed(sql);
        WordHits.Stamps stamps = new WordHits.Stamps(sql);
        List<Meaning> wanted = new ArrayList<>();
        List<Integer> frequencies = new ArrayList<>();
        byte[] all = new byte[size];
        for (SearchQuery.Word word : words.words()) {
            byte[] weights = new byte[size];
            for (Meaning attempt : attempts(word, scope)) {
                weights = weights(stamps, attempt.term(), attempt.tiers(), unindexed, size);
                int papers = count(weights);
                if (papers > 0) {
                    wanted.add(attempt);
                    frequencies.add(papers);
                    break;
                }
            }
            grade(weights);
            all = wanted.size() <= 1 ? weights : both(all, weights);
            if (count(all) == 0) {
                break;
            }
        }
        return new Found(all, wanted, frequencies);
    }

    /** For each paper number whether a word stands in it as it is, 0 where it does not. */
    byte[] having(Sql sql, SearchQuery.Word word, Scope scope) throws SeojaeException {
        Set<HitTier> tiers = EnumSet.noneOf(HitTier.class);
        tiers.addAll(HitTier.within(scope));
        tiers.addAll(HitTier.behind(scope));
        return weights(
                new WordHits.Stamps(sql),
                SearchTerm.letters(word.text()),
                tiers,
                unindexed(sql),
                size(sql));
    }

    /** More than any paper's number. */
    static int size(Sql sql) throws SeojaeException {
        return (int) sql.number("SELECT max(id) FROM papers") + 1;
    }

    /** What is shown counts first; what earlier digests said only where that has nothing. */
    private static List<Meaning> attempts(SearchQuery.Word word, Scope scope) {
        List<Meaning> attempts = new ArrayList<>();
        for (SearchTerm term : terms(word)) {
            attempts.add(new Meaning(term, HitTier.within(scope)));
            if (!term.initials()) {
                attempts.add(new Meaning(term, HitTier.behind(scope)));
            }
        }
        return attempts;
    }

    /** As it stands first; only where that gives nothing, as Korean keyboards slip. */
    private static List<SearchTerm> terms(SearchQuery.Word word) {
        List<SearchTerm> terms = new ArrayList<>();
        terms.add(SearchTerm.letters(word.text()));
        if (Hangul.isInitials(word.text())) {
            terms.add(SearchTerm.initials(word.text()));
        }
        String korean = Folding.fold(Hangul.ofKeys(word.typed()));
        if (!korean.equals(word.text())) {
            terms.add(SearchTerm.letters(korean));
        }
        String latin = Hangul.toKeys(word.typed());
        if (!latin.equals(word.text())) {
            terms.add(SearchTerm.letters(latin));
        }
        return terms;
    }

    private byte[] weights(
            WordHits.Stamps stamps,
            SearchTerm wanted,
            Set<HitTier> tiers,
            Map<Long, PaperText> unindexed,
            int size)
            throws SeojaeException {
        byte[] weights = new byte[size];
        for (HitTier tier : tiers) {
            if (!APART.contains(tier)) {
                mark(hits.of(stamps, tier, wanted), tier, weights);
            }
        }
        unindexed.forEach((paper, text) -> weights[paper.intValue()] = weight(text, wanted, tiers));
        if (tiers.contains(HitTier.ANNOTATION)) {
            mark(hits.of(stamps, HitTier.ANNOTATION, wanted), HitTier.ANNOTATION, weights);
        }
        if (tiers.contains(HitTier.PDF)) {
            markPdfs(stamps.sql(), wanted, weights);
        }
        return weights;
    }

    /** Those whose PDF has the word and still lies here, where nothing better was found. */
    private void markPdfs(Sql sql, SearchTerm wanted, byte[] weights) throws SeojaeException {
        BitSet having = pdfs.having(wanted);
        if (having.isEmpty()) {
            return;
        }
        byte weight = HitTier.PDF.weight();
        sql.each(
                "SELECT paper FROM pdfs WHERE state = 'stored'",
                row -> {
                    int paper = row.integer(1);
                    if (having.get(paper) && paper < weights.length && weights[paper] < weight) {
                        weights[paper] = weight;
                    }
                });
    }

    private static void mark(BitSet papers, HitTier tier, byte[] weights) {
        byte weight = tier.weight();
        int end = weights.length;
        for (int i = papers.nextSetBit(0); i >= 0 && i < end; i = papers.nextSetBit(i + 1)) {
            if (weights[i] < weight) {
                weights[i] = weight;
            }
        }
    }

    private static byte weight(PaperText text, SearchTerm wanted, Set<HitTier> tiers) {
        for (HitTier tier : tiers) {
            if (wanted.in(text.at(tier))) {
                return tier.weight();
            }
        }
        return 0;
    }

    private Map<Long, PaperText> unindexed(Sql sql) throws SeojaeException {
        return read(sql, sql.list("SELECT paper FROM unindexed", row -> row.number(1)));
    }

    private Map<Long, PaperText> read(Sql sql, List<Long> papers) throws SeojaeException {
        Map<Long, PaperText> texts = new LinkedHashMap<>();
        for (int from = 0; from < papers.size(); from += AT_ONCE) {
            List<Long> some = papers.subList(from, Math.min(papers.size(), from + AT_ONCE));
            for (Map.Entry<Long, PartStore.Texts> one : parts.texts(sql, some).entrySet()) {
                List<SearchPart> plain = parts.parts(one.getValue());
                texts.put(one.getKey(), PaperText.of(plain));
            }
        }
        return texts;
    }

    private static void grade(byte[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = HitTier.grade(weights[i]);
        }
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = new byte[one.length];
        for (int i = 0; i < both.length; i++) {
            if (one[i] > 0 && other[i] > 0) {
                both[i] = HitTier.both(one[i], other[i]);
            }
        }
        return both;
    }

    private static int count(byte[] weights) {
        int count = 0;
        for (byte weight : weights) {
            count += weight > 0 ? 1 : 0;
        }
        return count;
    }
}
