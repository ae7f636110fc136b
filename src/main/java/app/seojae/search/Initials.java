package app.seojae.search;

import java.util.TreeSet;

/**
 * The initial consonants of a text (ㅇㅇㅁㄷ for 언어 모델), and terms to find them by.
 *
 * <p>Spaces are passed over; any other character that is not Hangul ends a run. A term is four
 * consonants, or what is left of the run.
 */
public final class Initials {

    private static final int TERM = 4;
    private static final char BREAK = '·';

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

    /** Each different term of a folded text. */
    public static String terms(String folded) {
        TreeSet<String> terms = new TreeSet<>();
        for (String run : of(folded).split(String.valueOf(BREAK))) {
            for (int i = 0; i < run.length(); i++) {
                terms.add(run.substring(i, Math.min(run.length(), i + TERM)));
            }
        }
        return String.join(" ", terms);
    }

    /**
     * The FTS5 question for a word of consonants. Up to four it is exact; a longer word may match
     * too much and {@link #in} must look again.
     */
    public static String question(String consonants) {
        if (consonants.length() <= TERM) {
            return "\"" + consonants + "\" *";
        }
        StringBuilder question = new StringBuilder();
        for (int i = 0; i + TERM <= consonants.length(); i++) {
            question.append('"').append(consonants, i, i + TERM).append("\" ");
        }
        return question.toString().strip();
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
