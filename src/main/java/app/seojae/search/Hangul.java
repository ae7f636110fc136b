package app.seojae.search;

import java.util.Map;

/**
 * What the Korean keyboard makes of words: initial consonants (초성) and words typed with the wrong
 * layout.
 *
 * <p>Syllables are composed as (initial × 21 + vowel) × 28 + final from U+AC00; single letters are
 * the compatibility letters U+3131… that keyboards give.
 */
public final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int FINALS = 28;
    private static final int BLOCK = 21 * FINALS;
    private static final int FIRST_LETTER = 0x3131;
    private static final int LAST_CONSONANT = 0x314E;
    private static final int FIRST_VOWEL = 0x314F;
    private static final int LAST_VOWEL = 0x3163;

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final Map<Character, String> CLUSTERS =
            Map.ofEntries(
                    Map.entry('ㄳ', "ㄱㅅ"),
                    Map.entry('ㄵ', "ㄴㅈ"),
                    Map.entry('ㄶ', "ㄴㅎ"),
                    Map.entry('ㄺ', "ㄹㄱ"),
                    Map.entry('ㄻ', "ㄹㅁ"),
                    Map.entry('ㄼ', "ㄹㅂ"),
                    Map.entry('ㄽ', "ㄹㅅ"),
                    Map.entry('ㄾ', "ㄹㅌ"),
                    Map.entry('ㄿ', "ㄹㅍ"),
                    Map.entry('ㅀ', "ㄹㅎ"),
                    Map.entry('ㅄ', "ㅂㅅ"));

    private static final String[] INITIAL_KEYS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
    private static final String[] VOWEL_KEYS =
            "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
    private static final String[] FINAL_KEYS =
            " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ", -1);

    private Hangul() {}

    /** Whether a word is two or more initial consonants and nothing else. */
    public static boolean isInitials(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> c >= FIRST_LETTER && c <= LAST_CONSONANT);
    }

    /** A word of consonants with clusters the keyboard made (ㄳ) taken apart. */
    public static String spread(String consonants) {
        StringBuilder spread = new StringBuilder();
        for (int i = 0; i < consonants.length(); i++) {
            char c = consonants.charAt(i);
            spread.append(CLUSTERS.getOrDefault(c, String.valueOf(c)));
        }
        return spread.toString();
    }

    /** The initial of a syllable, a consonant itself, or 0 for anything else. */
    public static char initial(int c) {
        if (c >= FIRST && c <= LAST) {
            return INITIALS.charAt((c - FIRST) / BLOCK);
        }
        return c >= FIRST_LETTER && c <= LAST_CONSONANT ? (char) c : 0;
    }

    /** Keys of the English layout as the Korean one would have written them: ahepf is 모델. */
    public static String ofKeys(String typed) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < typed.length()) {
            int initial = longest(INITIAL_KEYS, typed, at, 1);
            int vowel = initial < 0 ? -1 : longest(VOWEL_KEYS, typed, at + 1, 2);
            if (vowel >= 0) {
                int end = at + 1 + VOWEL_KEYS[vowel].length();
                int last = finalAt(typed, end);
                out.append((char) (FIRST + initial * BLOCK + vowel * FINALS + last));
                at = end + FINAL_KEYS[last].length();
            } else if (initial >= 0) {
                out.append(INITIALS.charAt(initial));
                at++;
            } else {
                int alone = longest(VOWEL_KEYS, typed, at, 2);
                out.append(alone < 0 ? typed.charAt(at) : (char) (FIRST_VOWEL + alone));
                at += alone < 0 ? 1 : VOWEL_KEYS[alone].length();
            }
        }
        return out.toString();
    }

    /** Hangul as the keys that typed it, in lower case: ㅡㅐㅇ디 is model. */
    public static String toKeys(String typed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= FIRST && c <= LAST) {
                int index = c - FIRST;
                out.append(INITIAL_KEYS[index / BLOCK])
                        .append(VOWEL_KEYS[index % BLOCK / FINALS])
                        .append(FINAL_KEYS[index % FINALS]);
            } else if (c >= FIRST_VOWEL && c <= LAST_VOWEL) {
                out.append(VOWEL_KEYS[c - FIRST_VOWEL]);
            } else if (initial(c) != 0) {
                for (char consonant : spread(String.valueOf(c)).toCharArray()) {
                    out.append(INITIAL_KEYS[INITIALS.indexOf(consonant)]);
                }
            } else {
                out.append(c);
            }
        }
        return Folding.lower(out.toString());
    }

    /** A final consonant is one only where no vowel follows that would take it as its initial. */
    private static int finalAt(String typed, int at) {
        for (int length = 2; length > 0; length--) {
            int last = at + length > typed.length() ? -1 : key(FINAL_KEYS, typed, at, length);
            if (last > 0 && longest(VOWEL_KEYS, typed, at + length, 1) < 0) {
                return last;
            }
        }
        return 0;
    }

    private static int longest(String[] keys, String typed, int at, int most) {
        for (int length = most; length > 0; length--) {
            int found = at + length > typed.length() ? -1 : key(keys, typed, at, length);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int key(String[] keys, String typed, int at, int length) {
        for (int shift = 0; shift < 2; shift++) {
            String piece = typed.substring(at, at + length);
            // Only seven keys mean something else with Shift; the others mean the same.
            String wanted = shift == 0 ? piece : Folding.lower(piece);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i].equals(wanted)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
