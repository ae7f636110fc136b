package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Snippet.Mark;
import app.seojae.model.paper.Snippet.Where;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRulesTest {

    private static List<String> words(String line) {
        return SearchQuery.parse(line).words().stream().map(SearchQuery.Word::text).toList();
    }

    @Test
    void foldingMakesTheSameLettersTheSame() {
        assertEquals("모델", Folding.fold(Normalizer.normalize("모델", Normalizer.Form.NFD)));
        assertEquals("llm 7b!", Folding.fold("ＬＬＭ\u3000 \n７Ｂ！"));
        assertEquals("ㄱ", Folding.fold("ㄱ"));
        assertEquals("\uFFFD\uFFFD", Folding.fold("\uD800\uE020"));
        assertEquals("i", Folding.fold("İ").substring(0, 1));
    }

    @Test
    void everyCharacterKeepsItsPlaceWhenFolded() {
        for (int c = 0; c < Character.MAX_CODE_POINT; c++) {
            String tidy = Folding.tidy(Character.toString(c));
            assertEquals(tidy.length(), Folding.lower(tidy).length(), Integer.toHexString(c));
        }
    }

    @Test
    void wordsArePartedByBlanksUnlessQuoted() {
        assertEquals(List.of("llm", "추론"), words(" LLM\t추론 "));
        assertEquals(List.of("확산 모델", "x"), words("\"확산  모델\" x"));
        assertEquals(List.of("\"확산", "모델"), words("\"확산 모델"));
        assertEquals(List.of("5\"", "a"), words("5\" a"));
        assertEquals(List.of(), words(" \"\" "));
        assertTrue(words("긴".repeat(10_000)).getFirst().length() <= 200);
    }

    @ParameterizedTest
    @CsvSource({
        "ahepf,모델",
        "gkrtmq,학습",
        "Ekfrl,딸기",
        "dlfrwl,읽지",
        "rkqt,값",
        "rkqtdl,값이",
        "dmltk,의사",
        "dhoRkfk,왜까라",
        "ㅋ,ㅋ",
        "gpt,헷"
    })
    void keysBecomeTheKoreanTheyMeant(String keys, String korean) {
        assertEquals(korean, Hangul.ofKeys(keys));
    }

    @ParameterizedTest
    @CsvSource({"얄려냐ㅐㅜ,diffusion", "ㅡㅐㅇ디,model", "모델,ahepf", "값,rkqt"})
    void koreanBecomesTheKeysThatTypedIt(String korean, String keys) {
        assertEquals(keys, Hangul.toKeys(korean));
    }

    @Test
    void initialsPassOverSpacesAndEndAtOtherLetters() {
        assertEquals("ㅇㅇㅁㄷ·ㅎㅅ", Initials.of("언어 모델 x 확산"));
        assertTrue(Hangul.isInitials("ㅇㅇㅁㄷ"));
        assertFalse(Hangul.isInitials("ㅁ"));
        assertFalse(Hangul.isInitials("ㅁ모"));
        assertEquals("ㄱㅅ", Hangul.spread("ㄳ"));
        assertEquals("ㅁㄷ ㅇㅁㄷ ㅇㅇㅁㄷ ㄷ", sorted(Initials.terms("언어 모델")));
    }

    private static String sorted(String terms) {
        List<String> order = List.of("ㅁㄷ", "ㅇㅁㄷ", "ㅇㅇㅁㄷ", "ㄷ");
        List<String> found = new ArrayList<>(List.of(terms.strip().split(" ")));
        found.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        return String.join(" ", found);
    }

    @Test
    void titlesSortAsInADictionary() {
        List<String> titles = List.of("3D Gaussian", "가나다", "거울", "나비", "A first", "Élan", "Zebra");
        List<String> shuffled = new ArrayList<>(titles);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(java.util.Comparator.comparing(TitleSortKey::of));
        assertEquals(titles, shuffled);
        assertEquals(TitleSortKey.of("“Quoted”"), TitleSortKey.of("quoted”"));
    }

    @Test
    void aSnippetIsOfThePartWithMostWordsAndMarksThem() {
        List<SearchPart> parts =
                List.of(
                        new SearchPart(Where.TITLE, "Diffusion"),
                        new SearchPart(Where.SUMMARY, "확산  모델(Diffusion)은 모델이다"));
        Snippet snippet =
                Snippets.of(
                        parts, shown(SearchTerm.letters("diffusion"), SearchTerm.letters("모델")));
        assertEquals(Where.SUMMARY, snippet.where());
        assertEquals("확산 모델(Diffusion)은 모델이다", snippet.text());
        assertEquals(List.of(new Mark(3, 5), new Mark(6, 15), new Mark(18, 20)), snippet.marks());
        Snippet initials = Snippets.of(parts, shown(SearchTerm.initials("ㅎㅅㅁㄷ")));
        assertEquals(List.of(new Mark(0, 5)), initials.marks());
    }

    @Test
    void marksAlwaysLieInsideTheText() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(400); c > 0; c--) {
                text.appendCodePoint("가나 모😀a".codePoints().toArray()[random.nextInt(6)]);
            }
            Snippet snippet =
                    Snippets.of(
                            List.of(new SearchPart(Where.NOTE, text.toString())),
                            shown(SearchTerm.letters("모"), SearchTerm.letters("a가")));
            for (Mark mark : snippet.marks()) {
                String marked = snippet.text().substring(mark.start(), mark.end());
                assertTrue(marked.contains("모") || marked.contains("a가"), marked);
            }
        }
    }

    private static List<Meaning> shown(SearchTerm... terms) {
        return Arrays.stream(terms)
                .map(term -> new Meaning(term, HitTier.within(Scope.ALL)))
                .toList();
    }
}
