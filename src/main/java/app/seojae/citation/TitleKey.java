package app.seojae.citation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A title as titles are compared: letters and digits alone, in lower case, without accents and
 * ligatures, so that neither hyphens at line ends nor punctuation make a difference.
 *
 * @param letters what is left of the title
 */
public record TitleKey(String letters) {

    /** Shorter titles stand in sentences by chance. */
    public static final int LONG = 16;

    /** What is shorter names nothing. */
    public static final int SHORTEST = 6;

    private static final int MOST_SIGNS = 1_000;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The key of a title. */
    public static TitleKey of(String title) {
        String some = title.length() <= MOST_SIGNS ? title : title.substring(0, MOST_SIGNS);
        StringBuilder letters = new StringBuilder(some.length());
        Normalizer.normalize(some, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return new TitleKey(letters.toString());
    }

    /** Whether it is long enough to stand nowhere by chance. */
    public boolean isLong() {
        return letters.length() >= LONG;
    }

    /** Whether it names anything. */
    public boolean isAny() {
        return letters.length() >= SHORTEST;
    }

    /**
     * A number that no other title is likely to have: Fowler, Noll and Vo's 64-bit hash (variant
     * 1a), its bits mixed once more by Stafford's finisher of MurmurHash3.
     */
    public long hash() {
        long hash = BASIS;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
