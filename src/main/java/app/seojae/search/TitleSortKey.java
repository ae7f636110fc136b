package app.seojae.search;

import java.text.Normalizer;

/**
 * A title as a key whose plain order is the dictionary's: digits, 가나다, then Latin, without regard
 * to case, accents and leading marks.
 *
 * <p>Hangul syllables stand in Unicode in dictionary order; the group mark puts them before Latin
 * as Korean collation does (CLDR ko, {@code reorder Hang}).
 */
public final class TitleSortKey {

    private static final int LONGEST = 60;

    private TitleSortKey() {}

    /**
     * The key of a title: its first sixty characters from a letter or digit on, behind a digit that
     * orders scripts; titles without any come last.
     */
    public static String of(String title) {
        String folded = Folding.key(title);
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        if (start == folded.length()) {
            return "9" + folded;
        }
        String key = folded.substring(start, Math.min(folded.length(), start + LONGEST));
        return group(key.charAt(0)) + plain(key);
    }

    private static String group(char first) {
        if (Character.isDigit(first)) {
            return "1";
        }
        return Hangul.initial(first) != 0 ? "2" : first < 0x2E80 ? "3" : "4";
    }

    private static String plain(String key) {
        if (key.chars().noneMatch(c -> c >= 0x80 && c < 0x2000)) {
            return key;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(key, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
