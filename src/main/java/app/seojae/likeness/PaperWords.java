package app.seojae.likeness;

import app.seojae.search.Folding;
import app.seojae.vector.EnglishWords;
import app.seojae.vector.HangulGrams;
import app.seojae.vector.KoreanMarks;
import app.seojae.vector.Lexicon;
import app.seojae.vector.SparseRows;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * All papers as weighted words, a row of length one a paper: what they are compared by. Immutable,
 * safe for any thread.
 */
public final class PaperWords {

    /** Fields are marked so that a field is not a word of the text. */
    private static final char FIELD = '#';

    private static final int LONGEST_TEXT = 20_000;

    /** An address says nothing of what a paper is about. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]>]+");

    private final Lexicon lexicon;
    private final long[] papers;
    private final SparseRows rows;

    /** The papers' numbers in order, and the row of each: a map takes several times the memory. */
    private final long[] numbers;

    private final int[] rowOf;

    PaperWords(Lexicon lexicon, long[] papers, SparseRows rows) {
        this.lexicon = lexicon;
        this.papers = papers;
        this.rows = rows;
        rowOf =
                IntStream.range(0, papers.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(row -> papers[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        numbers = Arrays.stream(rowOf).mapToLong(row -> papers[row]).toArray();
    }

    /** Gives the marks of a text, in whatever language, with the word each stands in. */
    public static void marks(String text, HangulGrams.Taker taker) {
        String some = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        String folded = Folding.fold(ADDRESS.matcher(some).replaceAll(" "));
        KoreanMarks.each(folded, taker);
        // English in brackets says what it says too.
        EnglishWords.words(folded, (word, stem) -> taker.take(stem, word));
    }

    /** The mark of a field. */
    public static String field(String name) {
        return FIELD + Folding.fold(name).strip();
    }

    /** The words by number. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The weights of each paper's words. */
    public SparseRows rows() {
        return rows;
    }

    /** The library's number of a row's paper. */
    public long paper(int row) {
        return papers[row];
    }

    /** The row of a paper, or -1. */
    public int row(long paper) {
        int at = Arrays.binarySearch(numbers, paper);
        return at < 0 ? -1 : rowOf[at];
    }
}
