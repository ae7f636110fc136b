package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingPropertiesTest {

    private static final Pattern QUESTION = Pattern.compile("\"([^\"]+)\"( \\*)?");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "가", "각", "ㄱ", "a", "B", "é", "É", "ﬁ", "Σ", " ", "\t", "\u3000", "\u200B",
                        "１", "Ａ", "漢", "😀", "\"", "-", "\u0301", "\u00AD", "\n", "İ", "ß",
                        "\uE041", "がガ")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    /** macOS writes names and texts taken apart, everybody else put together. */
    @Property
    void bothFormsOfUnicodeAreOne(@ForAll @From("texts") String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String together = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertEquals(Folding.fold(together), Folding.fold(apart));
        assertEquals(Folding.key(together), Folding.key(apart));
        assertEquals(Folding.tidy(together), Folding.tidy(apart));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll @From("texts") String text) {
        String folded = Folding.fold(text);
        assertEquals(folded, Folding.lower(folded));
        assertEquals(Folding.tidy(text), Folding.tidy(Folding.tidy(text)));
    }

    @Example
    void anAccentBehindAnUnseenSignIsItsLetters() {
        assertEquals("\u00E1", Folding.tidy("a\u200B\u0301"));
        assertEquals("a", Folding.fold("a\u200B\u0301"));
    }

    @Property
    void caseOfLatinLettersCountsForNothing(
            @ForAll @net.jqwik.api.constraints.AlphaChars String text) {
        assertEquals(Folding.fold(text.toLowerCase()), Folding.fold(text.toUpperCase()));
        assertEquals(text.toLowerCase(), Folding.fold(text));
    }

    @Property
    void blanksAreSingleSpacesAndNoneStandsFirst(@ForAll String text) {
        String tidy = Folding.tidy(text);
        assertFalse(tidy.contains("  ") || tidy.startsWith(" "));
        assertTrue(tidy.chars().allMatch(c -> c == ' ' || c > ' '));
    }

    /** FTS5 gets bytes of UTF-8: nothing unfit may reach it, nor what stands for ASCII there. */
    @Property
    void nothingUnfitIsLeft(@ForAll String text) {
        String folded = Folding.fold(text + "\uD800\uE020\uDC00");
        assertTrue(
                folded.codePoints()
                        .allMatch(
                                c ->
                                        (c < 0xE000 || c > 0xE07F)
                                                && (c < Character.MIN_SURROGATE
                                                        || c > Character.MAX_SURROGATE)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "A  Title, a title",
                "Caf\u00E9, caf\u00E9",
                "Cafe\u0301, caf\u00E9",
                "제목：하나, 제목:하나",
                "ＬＬＭ, llm",
            })
    void keysOfPapersWithoutANumber(String title, String key) {
        assertEquals(key, Folding.key(title));
    }

    private static List<String> terms(String grams) {
        return grams.isEmpty() ? List.of() : Arrays.asList(grams.strip().split(" "));
    }

    /** Whether FTS5 would find a word among the terms of a text. */
    private static boolean isFound(String folded, String word) {
        List<String> terms = terms(Grams.of(folded));
        Matcher asked = QUESTION.matcher(Grams.question(word));
        assertTrue(asked.matches(), word);
        return asked.group(2) == null
                ? Collections.indexOfSubList(terms, terms(asked.group(1))) >= 0
                : terms.stream().anyMatch(term -> term.startsWith(asked.group(1)));
    }

    /** A word is found among the terms of a text exactly where it stands in it. */
    @Property
    void aQuestionIsASubstring(
            @ForAll @From("texts") String text,
            @ForAll @From("texts") String word,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>(List.of(Folding.fold(word)));
        int points = folded.codePointCount(0, folded.length());
        if (from + length <= points) {
            int start = folded.offsetByCodePoints(0, from);
            words.add(folded.substring(start, folded.offsetByCodePoints(start, length)));
        }
        for (String one : words) {
            if (!one.isEmpty()) {
                assertEquals(folded.contains(one), isFound(folded, one), one);
            }
        }
    }

    @Property
    void eachCharacterBeginsATerm(@ForAll @From("texts") String text) {
        String folded = Folding.fold(text);
        assertEquals(
                folded.codePointCount(0, folded.length()), terms(Grams.of(folded)).size(), folded);
    }

    /** FTS5's tokenizer parts terms at ASCII signs, and upper case would be folded by it. */
    @Test
    void termsHaveNoAsciiSignsInThem() {
        StringBuilder ascii = new StringBuilder();
        for (char c = 1; c < 0x80; c++) {
            ascii.append(c);
        }
        for (String term : terms(Grams.of(ascii.toString()))) {
            assertTrue(
                    term.chars()
                            .allMatch(
                                    c ->
                                            c >= 0x80
                                                    || Character.isDigit(c)
                                                    || Character.isLowerCase(c)),
                    term);
        }
        assertNotEquals(Grams.of("a-"), Grams.of("a_"));
    }

    @Test
    void theEndOfATextIsInNoWord() {
        String two = "left" + Grams.END + "right";
        for (String across : List.of("tr", "ftr", "tri", "ftri", "leftright")) {
            assertFalse(isFound(two, across), across);
        }
        assertTrue(isFound(two, "left"));
        assertTrue(isFound(two, "ht"));
        assertFalse(Folding.fold("left\nright").indexOf(Grams.END) >= 0);
    }
}
