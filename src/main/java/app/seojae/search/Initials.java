package app.seojae.search;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * The initial consonants of a text (ㅇㅇㅁㄷ for 언어 모델), and terms to find them by.
 *
 * <p>Spaces are passed over; any other character that is not Hangul ends a run. A term is four
 * consonants, or what is left of the run.
 */
public final class Initials {

    private static final int TERM = 4;
    private static final int BITS = 5;
    private static final char FIRST = 'ㄱ';
    private static final char BREAK = '·';
    private static final char PACKED_FIRST = 'A';
    private static final char PACKED_BREAK = ' ';

    private Initials() {}

    /** The runs of initials of a folded text, with one mark between runs. */
    public static String of(String folded) {
        StringBuilder runs = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char initial = Hangul.initial(c);
            if (initial != 0) {
                runs.append(initial);
            } else if (c != ' ' && !runs.isEmpty() && runs.charAt(runs.length() - 1) != BREAK) {
                runs.append(BREAK);
            }
        }
        return runs.toString();
    }

    /** {@link #of} with a byte for each sign, to be kept. */
    public static String runs(String folded) {
        return packed(of(folded));
    }

    /** Consonants as they stand in {@link #runs}. */
    public static String packed(String consonants) {
        StringBuilder packed = new StringBuilder(consonants.length());
        for (int i = 0; i < consonants.length(); i++) {
            char c = consonants.charAt(i);
            packed.append(c == BREAK ? PACKED_BREAK : (char) (c - FIRST + PACKED_FIRST));
        }
        return packed.toString();
    }

    /** Each different term of a folded text. */
    public static String terms(String folded) {
        return terms("", folded);
    }

    /** Each different term of a folded text with the sign of its place. */
    public static String terms(HitTier place, String folded) {
        return terms(place.sign(), folded);
    }

    private static String terms(String sign, String folded) {
        String runs = of(folded);
        int[] codes = new int[runs.length()];
        int count = 0;
        for (int i = 0; i < runs.length(); i++) {
            if (runs.charAt(i) != BREAK) {
                codes[count++] = code(runs, i);
            }
        }
        Arrays.sort(codes, 0, count);
        StringBuilder terms = new StringBuilder(count * (TERM + 1));
        for (int i = 0; i < count; i++) {
            if (i == 0 || codes[i] != codes[i - 1]) {
                append(terms.append(sign), codes[i]);
            }
        }
        return terms.toString();
    }

    /** A term as a number, five bits a consonant: sorting numbers is far quicker than words. */
    private static int code(String runs, int from) {
        int code = 0;
        boolean ended = false;
        for (int i = from; i < from + TERM; i++) {
            ended |= i >= runs.length() || runs.charAt(i) == BREAK;
            code = code << BITS | (ended ? 0 : runs.charAt(i) - FIRST + 1);
        }
        return code;
    }

    /** A term for each consonant of a folded text, in order, so that {@link #phrase} finds it. */
    public static String sequence(String folded) {
        String runs = of(folded);
        StringBuilder terms = new StringBuilder(runs.length() * (TERM + 1));
        for (int i = 0; i < runs.length(); i++) {
            if (runs.charAt(i) != BREAK) {
                append(terms, code(runs, i));
            }
        }
        return terms.toString();
    }

    private static void append(StringBuilder terms, int code) {
        for (int shift = BITS * (TERM - 1); shift >= 0; shift -= BITS) {
            int consonant = code >> shift & (1 << BITS) - 1;
            if (consonant > 0) {
                terms.append((char) (FIRST + consonant - 1));
            }
        }
        terms.append(' ');
    }

    /**
     * The FTS5 question for a word of consonants among {@link #terms}. Up to four it is exact; a
     * longer word may match too much and {@link #in} must look again.
     */
    public static String question(String consonants) {
        return question("", consonants);
    }

    /** {@link #question(String)} among the terms of a place. */
    public static String question(HitTier place, String consonants) {
        return question(place.sign(), consonants);
    }

    private static String question(String sign, String consonants) {
        return consonants.length() < TERM
                ? beginning(sign + consonants)
                : neighbours(sign, consonants, "\" \"");
    }

    /** The FTS5 question for a word of consonants in a {@link #sequence}, always exact. */
    public static String phrase(String consonants) {
        return consonants.length() < TERM ? beginning(consonants) : neighbours("", consonants, " ");
    }

    private static String beginning(String consonants) {
        return "\"" + consonants + "\" *";
    }

    private static String neighbours(String sign, String consonants, String between) {
        StringJoiner terms = new StringJoiner(between, "\"", "\"");
        for (int i = 0; i + TERM <= consonants.length(); i++) {
            terms.add(sign + consonants.substring(i, i + TERM));
        }
        return terms.toString();
    }

    /** Whether {@link #question} needs a second look. */
    public static boolean isVague(String consonants) {
        return consonants.length() > TERM;
    }

    /** Whether a folded text has these initials in a row. */
    public static boolean in(String folded, String consonants) {
        return of(folded).contains(consonants);
    }
}
