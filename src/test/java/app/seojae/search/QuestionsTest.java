package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Snippet.Mark;
import app.seojae.model.paper.Snippet.Where;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a typed line asks for, where it is looked for, and what is shown of a hit. */
class QuestionsTest {

    private static List<String> words(String line) {
        return SearchQuery.parse(line).words().stream().map(SearchQuery.Word::text).toList();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("가", "모델", "a", "B", " ", " ", "\"", "\"", "😀", "-", "2410.17637")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyWordStandsInTheLineAndNoneIsBlank(@ForAll @From("lines") String line) {
        String folded = Folding.fold(line);
        int from = 0;
        for (String word : words(line)) {
            assertFalse(word.isBlank());
            int at = folded.indexOf(word, from);
            assertTrue(at >= 0, word);
            from = at + word.length();
        }
        assertEquals(words(line).isEmpty(), SearchQuery.parse(line).isEmpty());
        assertTrue(words(line).size() <= 16);
    }

    @Property
    void aLineWithoutQuotesIsPartedAtBlanks(@ForAll @From("lines") String line) {
        String plain = line.replace("\"", "");
        List<String> expected = new ArrayList<>(List.of(Folding.fold(plain).strip().split(" ")));
        expected.remove("");
        assertEquals(expected.subList(0, Math.min(16, expected.size())), words(plain));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "https://arxiv.org/abs/2410.17637v2, 2410.17637",
                "arXiv:2410.17637, 2410.17637",
                "https://arxiv.org/pdf/math.GT/0309136, math/0309136",
                "2410.17637, 2410.17637",
                "https://example.org/2410.17637, https://example.org/2410.17637",
            })
    void aPapersAddressMeansThePaper(String typed, String word) {
        assertEquals(List.of(word), words(typed));
        assertEquals(typed, SearchQuery.parse(typed).words().getFirst().typed());
    }

    @Test
    void aWordTooLongIsCutAtACharacter() {
        String word = words("😀".repeat(500)).getFirst();
        assertEquals(100, word.codePointCount(0, word.length()));
        assertEquals(200, words("a".repeat(200)).getFirst().length());
        assertEquals(100, words("a".repeat(201)).getFirst().length());
    }

    @ParameterizedTest
    @EnumSource(value = Where.class, mode = EnumSource.Mode.EXCLUDE, names = "PRIORITY")
    void everyPartHasATierAndShownOnesAreSearchedFirst(Where where) {
        HitTier tier = HitTier.of(where);
        assertEquals(where != Where.EARLIER, HitTier.within(Scope.ALL).contains(tier));
        assertEquals(where == Where.EARLIER, HitTier.behind(Scope.ALL).contains(tier));
        assertTrue(tier.weight() > 0);
    }

    @Test
    void betterTiersWeighMore() {
        List<HitTier> tiers = List.of(HitTier.values());
        for (int i = 1; i < tiers.size(); i++) {
            assertTrue(tiers.get(i - 1).weight() > tiers.get(i).weight());
        }
        assertEquals(EnumSet.of(HitTier.PDF), HitTier.within(Scope.PDF));
        assertEquals(EnumSet.of(HitTier.NOTE), HitTier.within(Scope.NOTES));
        assertEquals(Set.of(), HitTier.behind(Scope.NOTES));
    }

    @Test
    void aPapersTextKeepsItsPartsApart() {
        PaperText text =
                PaperText.of(
                        List.of(
                                new SearchPart(Where.TITLE, "One"),
                                new SearchPart(Where.TITLE, " "),
                                new SearchPart(Where.TITLE, "Two"),
                                new SearchPart(Where.SUMMARY, "S"),
                                new SearchPart(Where.OTHER, "O"),
                                new SearchPart(Where.NOTE, "N")));
        assertEquals("one\ntwo\n", text.at(HitTier.TITLE));
        assertEquals("s\no\n", text.at(HitTier.BODY));
        assertEquals("n\n", text.at(HitTier.NOTE));
        assertEquals("", text.at(HitTier.TAGS) + text.at(HitTier.EARLIER));
    }

    @Test
    void aTermIsFoundFromAPlaceOn() {
        SearchTerm letters = SearchTerm.letters("ab");
        assertEquals(new Mark(0, 2), letters.next("ab ab", 0));
        assertEquals(new Mark(3, 5), letters.next("ab ab", 1));
        assertNull(letters.next("ab ab", 4));
        SearchTerm initials = SearchTerm.initials("ㅎㅅ");
        assertEquals(new Mark(2, 5), initials.next("x 확 산", 0));
        assertNull(initials.next("확x산", 0));
        assertNull(initials.next("확", 0));
        assertEquals(SearchTerm.initials("ㄱㅅ"), SearchTerm.initials("ㄳ"));
    }

    private static List<Meaning> meaning(String... words) {
        List<Meaning> meanings = new ArrayList<>();
        for (String word : words) {
            meanings.add(new Meaning(SearchTerm.letters(word), HitTier.within(Scope.ALL)));
        }
        return meanings;
    }

    @Property
    void aSnippetIsAPieceOfItsText(
            @ForAll @From("lines") String before, @ForAll @From("lines") String behind) {
        String text = before.repeat(20) + " Needle " + behind.repeat(20);
        Snippet snippet = Snippets.of(List.of(new SearchPart(Where.NOTE, text)), meaning("needle"));
        assertEquals(Where.NOTE, snippet.where());
        Mark mark = snippet.marks().getFirst();
        assertEquals("Needle", snippet.text().substring(mark.start(), mark.end()));
        String tidy = Folding.tidy(text);
        String shown = snippet.text();
        String inner =
                shown.substring(
                        shown.startsWith("…") ? 1 : 0,
                        shown.length() - (shown.endsWith("…") ? 1 : 0));
        assertTrue(tidy.contains(inner));
        assertEquals(!tidy.startsWith(inner), shown.startsWith("…"));
        assertEquals(!tidy.endsWith(inner), shown.endsWith("…"));
        assertTrue(shown.length() <= 260, "short enough for a row");
        assertFalse(Character.isLowSurrogate(inner.charAt(0)));
        assertFalse(Character.isHighSurrogate(inner.charAt(inner.length() - 1)));
    }

    @Test
    void marksThatTouchAreOne() {
        Snippet snippet =
                Snippets.of(
                        List.of(new SearchPart(Where.NOTE, "abcdef")), meaning("abc", "cd", "ef"));
        assertEquals(List.of(new Mark(0, 6)), snippet.marks());
    }

    @Test
    void ofEqualPartsTheFirstAndElseTheOneWithMostWords() {
        List<SearchPart> parts =
                List.of(
                        new SearchPart(Where.TITLE, "one"),
                        new SearchPart(Where.SUMMARY, "one two"),
                        new SearchPart(Where.EASY, "two one"));
        assertEquals(Where.TITLE, Snippets.of(parts, meaning("one")).where());
        assertEquals(Where.SUMMARY, Snippets.of(parts, meaning("one", "two")).where());
        Snippet nothing = Snippets.of(parts, meaning("three"));
        assertEquals("", nothing.text());
        assertEquals(List.of(), nothing.marks());
    }

    @Test
    void whereAWordWasNotLookedForItIsNotShown() {
        List<SearchPart> parts =
                List.of(
                        new SearchPart(Where.TITLE, "word"),
                        new SearchPart(Where.EARLIER, "word before"));
        Meaning earlier = new Meaning(SearchTerm.letters("word"), HitTier.behind(Scope.ALL));
        assertEquals(Where.EARLIER, Snippets.of(parts, List.of(earlier)).where());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "1 digits, 가 Korean",
                "가 Korean, Latin",
                "힣, a",
                "zebra, 漢字",
                "漢字, !?",
                "Élan, elb",
                "apple, Banana",
                "“apple”, banana",
                "a b, a c",
                "가, 나",
            })
    void titlesStandInTheOrderOfADictionary(String first, String second) {
        assertTrue(TitleSortKey.of(first).compareTo(TitleSortKey.of(second)) < 0);
    }

    @Property
    void everyTitleHasAShortKey(@ForAll String title) {
        String key = TitleSortKey.of(title);
        assertTrue("12349".indexOf(key.charAt(0)) >= 0);
        assertEquals(key, TitleSortKey.of(Folding.key(title)));
    }
}
