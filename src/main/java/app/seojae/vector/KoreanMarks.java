package app.seojae.vector;

import java.util.regex.Pattern;

/**
 * What a Korean text is known by: the grams of its Korean words, and the Latin words it uses as
 * they are. English in brackets only says again what stands before it and is left out.
 */
public final class KoreanMarks {

    private static final Pattern ENGLISH_IN_BRACKETS = Pattern.compile("\\([^()가-힣]*\\)");

    private KoreanMarks() {}

    /** Gives the marks of a folded text with the words they stand in. */
    public static void each(String folded, HangulGrams.Taker taker) {
        HangulGrams.words(folded, taker);
        EnglishWords.words(
                ENGLISH_IN_BRACKETS.matcher(folded).replaceAll(" "),
                (word, stem) -> taker.take(stem, word));
    }
}
