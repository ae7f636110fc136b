package app.seojae.search;

import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes a page of a PDF as terms for SQLite's FTS5: each run of four neighbouring characters once.
 *
 * <p>Pages are long and mostly English, so that three characters, as {@link Grams} has them, stand
 * on every page: a question would walk millions of places. Of runs of four only the pages are kept,
 * not the places; up to four characters the answer is exact, longer words may match too much and
 * the page must be looked at again.
 */
public final class PageGrams {

    private static final int LENGTH = 4;

    /** More terms make a question no sharper. */
    private static final int MOST_ASKED = 48;

    private PageGrams() {}

    /** Each different term of a folded page, the last characters with {@link Grams#END}. */
    public static String of(String folded) {
        int[] signs = Grams.signs(folded, LENGTH - 1);
        Set<String> terms = HashSet.newHashSet(signs.length);
        for (int i = 0; i + LENGTH <= signs.length; i++) {
            terms.add(new String(signs, i, LENGTH));
        }
        return String.join(" ", terms);
    }

    /** The FTS5 question for a folded word. */
    public static String question(String word) {
        int[] signs = Grams.signs(word, 0);
        if (signs.length < LENGTH) {
            return "\"" + new String(signs, 0, signs.length) + "\" *";
        }
        StringJoiner terms = new StringJoiner("\" \"", "\"", "\"");
        int asked = Math.min(signs.length - LENGTH + 1, MOST_ASKED);
        for (int i = 0; i < asked; i++) {
            terms.add(new String(signs, i, LENGTH));
        }
        return terms.toString();
    }

    /** Whether {@link #question} may match pages without the word. */
    public static boolean isVague(String word) {
        return word.codePointCount(0, word.length()) > LENGTH;
    }
}
