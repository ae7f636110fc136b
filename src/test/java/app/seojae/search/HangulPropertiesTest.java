package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangulPropertiesTest {

    private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> consonants() {
        return Arbitraries.strings().withChars(CONSONANTS).ofMinLength(1).ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(12);
    }

    /** Of all 11,172 syllables: the keys that typed it make it again. */
    @Test
    void everySyllableComesBackFromItsKeys() {
        // Shift makes other consonants, and lower case is what Latin letters are compared in.
        String doubled = "ㄲㄸㅃㅆㅉ";
        for (char c = '가'; c <= '힣'; c++) {
            String keys = Hangul.toKeys(String.valueOf(c));
            assertTrue(keys.matches("[a-z]{2,6}"), keys);
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean shifted =
                    doubled.indexOf(Hangul.initial(c)) >= 0
                            || parts.chars().anyMatch(HangulPropertiesTest::needsShift);
            if (!shifted) {
                assertEquals(String.valueOf(c), Hangul.ofKeys(keys), keys);
            }
        }
    }

    private static boolean needsShift(int jamo) {
        return jamo == 0x1164 || jamo == 0x1168 || jamo == 0x11A9 || jamo == 0x11BB; // ㅒ ㅖ ㄲ ㅆ
    }

    @Property
    void keysThatAreNoLettersStay(@ForAll @From("words") String word) {
        String typed = "1" + word + "-2";
        assertEquals("1" + Hangul.toKeys(word) + "-2", Hangul.toKeys(typed));
        assertEquals("1-2 .", Hangul.ofKeys("1-2 ."));
    }

    @Property
    void whatKeysMadeGoesBackToThem(@ForAll @From("keys") String keys) {
        assertEquals(keys, Hangul.toKeys(Hangul.ofKeys(keys)));
    }

    @Property
    void everyKeyIsReadOnceAndNothingIsLost(@ForAll String typed) {
        String korean = Hangul.ofKeys(typed);
        assertTrue(korean.length() <= typed.length());
        assertFalse(korean.isEmpty() && !typed.isEmpty());
    }

    @Property
    void aSyllablesInitialIsTheFirstOfItsLetters(@ForAll @CharRange(from = '가', to = '힣') char c) {
        char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        assertEquals(CONSONANTS.charAt(first - 0x1100), Hangul.initial(c));
    }

    @ParameterizedTest
    @CsvSource({"ㄱ, ㄱ", "ㄳ, ㄳ", "ㅎ, ㅎ"})
    void aConsonantIsItsOwnInitial(char c, char initial) {
        assertEquals(initial, Hangul.initial(c));
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', ' ', 'ㅏ', 'ㅣ', '漢', '\u1100', '\uABFF', '\uD7A4', '1'})
    void allElseHasNone(char c) {
        assertEquals(0, Hangul.initial(c));
    }

    @ParameterizedTest
    @CsvSource({
        "ㄳ, ㄱㅅ",
        "ㄵ, ㄴㅈ",
        "ㄶ, ㄴㅎ",
        "ㄺ, ㄹㄱ",
        "ㄻ, ㄹㅁ",
        "ㄼ, ㄹㅂ",
        "ㄽ, ㄹㅅ",
        "ㄾ, ㄹㅌ",
        "ㄿ, ㄹㅍ",
        "ㅀ, ㄹㅎ",
        "ㅄ, ㅂㅅ",
        "ㄲ, ㄲ",
        "ㅇㄳㅁ, ㅇㄱㅅㅁ",
    })
    void clustersOfTheKeyboardAreTakenApart(String typed, String spread) {
        assertEquals(spread, Hangul.spread(typed));
    }

    @Property
    void aWordHasItsOwnInitials(@ForAll @From("words") String word) {
        StringBuilder initials = new StringBuilder();
        word.chars().forEach(c -> initials.append(Hangul.initial(c)));
        assertEquals(initials.toString(), Initials.of(word));
        assertTrue(Initials.in("앞 " + word + " 뒤", initials.toString()));
        assertTrue(SearchTerm.initials(initials.toString()).in(word));
        assertEquals(word.length() > 1, Hangul.isInitials(initials.toString()));
        assertFalse(Hangul.isInitials(word + word));
    }

    @Property
    void spacesCountForNothingOtherSignsEndARun(
            @ForAll @From("words") String one, @ForAll @From("words") String other) {
        String initials = Initials.of(one) + Initials.of(other);
        assertTrue(Initials.in(one + " " + other, initials));
        for (String sign : new String[] {".", "x", "1", "漢", "\n", "-"}) {
            assertEquals(
                    Initials.of(one) + "·" + Initials.of(other), Initials.of(one + sign + other));
        }
        assertEquals("", Initials.of("no 123"));
    }

    /** The index answers as the texts do: exactly up to four consonants, never too little. */
    @Property
    void termsAndQuestionsFitEachOther(
            @ForAll @From("words") String text, @ForAll @From("consonants") String asked) {
        boolean there = Initials.in(text, asked);
        boolean indexed = answers(Initials.terms(text), Initials.question(asked));
        assertTrue(indexed || !there);
        if (!Initials.isVague(asked)) {
            assertEquals(there, indexed);
        }
    }

    private static boolean answers(String terms, String question) {
        String[] all = terms.isBlank() ? new String[0] : terms.strip().split(" ");
        for (String wanted : question.split(" (?=\")")) {
            boolean prefix = wanted.endsWith("*");
            String term = wanted.replace("\"", "").replace(" *", "");
            boolean found = false;
            for (String one : all) {
                found |= prefix ? one.startsWith(term) : one.equals(term);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @Property
    void everyTermIsThereOnce(@ForAll @From("words") String word) {
        String[] terms = Initials.terms(word + " " + word + "." + word).strip().split(" ");
        assertEquals(java.util.Set.of(terms).size(), terms.length);
        for (String term : terms) {
            assertTrue(term.length() >= 1 && term.length() <= 4);
            assertTrue(Initials.in(word + " " + word, term));
        }
    }
}
