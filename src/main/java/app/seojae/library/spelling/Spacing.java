package app.seojae.library.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a space may be missing: Korean compounds are written with or without one, {@code 확산모델} and
 * {@code 확산 모델}.
 */
final class Spacing {

    private static final int LONGEST = 20;

    private Spacing() {}

    /** A word as two, parted at each place where both parts can be words; none of a long one. */
    static List<String> parted(String word) {
        List<String> parted = new ArrayList<>();
        if (word.length() > LONGEST || word.indexOf(' ') >= 0) {
            return parted;
        }
        for (int at = 1; at < word.length(); at++) {
            boolean letters =
                    Character.isLetterOrDigit(word.charAt(at - 1))
                            && Character.isLetterOrDigit(word.charAt(at));
            if (letters && isWord(word, 0, at) && isWord(word, at, word.length())) {
                parted.add(word.substring(0, at) + ' ' + word.substring(at));
            }
        }
        return parted;
    }

    /** One syllable of Hangul can be a word, one Latin letter hardly. */
    private static boolean isWord(String text, int from, int to) {
        return to - from > 1
                || Character.UnicodeScript.of(text.charAt(from)) == Character.UnicodeScript.HANGUL;
    }
}
