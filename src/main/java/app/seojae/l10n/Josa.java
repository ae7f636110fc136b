package app.seojae.l10n;

/**
 * Chooses a Korean particle by the sound a word ends with.
 *
 * <p>Digits are read as Sino-Korean numbers; a Latin word is judged by its last letter's usual
 * Korean reading.
 */
public final class Josa {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;
    private static final String DIGITS_WITH_FINAL = "013678";
    private static final String DIGITS_WITH_RIEUL = "178";
    private static final String LETTERS_WITH_FINAL = "bcklmnpt";

    private Josa() {}

    /**
     * The particle for a word.
     *
     * @param pair the form after a final consonant and the one after a vowel, as {@code 을/를} or
     *     {@code 으로/로}
     */
    public static String of(String word, String pair) {
        int slash = pair.indexOf('/');
        String afterConsonant = pair.substring(0, slash);
        String afterVowel = pair.substring(slash + 1);
        Ending ending = ending(word);
        boolean vowel =
                ending == Ending.VOWEL
                        || (ending == Ending.RIEUL && afterConsonant.startsWith("으"));
        return vowel ? afterVowel : afterConsonant;
    }

    private enum Ending {
        VOWEL,
        RIEUL,
        CONSONANT
    }

    private static Ending ending(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = word.charAt(i);
            if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
                int finalConsonant = (c - FIRST_SYLLABLE) % FINALS;
                return finalConsonant == 0
                        ? Ending.VOWEL
                        : finalConsonant == FINAL_RIEUL ? Ending.RIEUL : Ending.CONSONANT;
            }
            if (c >= '0' && c <= '9') {
                return DIGITS_WITH_RIEUL.indexOf(c) >= 0
                        ? Ending.RIEUL
                        : DIGITS_WITH_FINAL.indexOf(c) >= 0 ? Ending.CONSONANT : Ending.VOWEL;
            }
            char letter = Character.toLowerCase(c);
            if (letter >= 'a' && letter <= 'z') {
                return letter == 'l'
                        ? Ending.RIEUL
                        : LETTERS_WITH_FINAL.indexOf(letter) >= 0 ? Ending.CONSONANT : Ending.VOWEL;
            }
        }
        return Ending.VOWEL;
    }
}
