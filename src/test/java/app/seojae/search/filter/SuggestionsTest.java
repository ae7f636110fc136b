package app.seojae.search.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.search.filter.Suggestions.Suggestion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Suggestions.Names NAMES =
            new Suggestions.Names(
                    List.of("로봇 공학", "언어 모델", "로봇 학습"), List.of("세미나"), List.of("발표"));

    private static List<String> offers(String typed) {
        return Suggestions.of(typed, NAMES, Locale.KOREAN).stream().map(Suggestion::piece).toList();
    }

    @Test
    void aKeyIsOfferedInTheLanguageOfTheWindow() {
        assertEquals(List.of("분야:"), offers("확산 fie"));
        assertEquals(List.of("분야:"), offers("관련"));
        assertEquals(List.of("-태그:"), offers("-태그"));
        assertEquals(
                List.of("field:"),
                Suggestions.of("fie", NAMES, Locale.ENGLISH).stream()
                        .map(Suggestion::piece)
                        .toList());
        assertTrue(offers("f").isEmpty(), "one letter begins too many words");
        assertTrue(offers("확산 ").isEmpty());
    }

    @Test
    void valuesAreThoseOfTheLibraryThatHaveWhatIsTyped() {
        assertEquals(List.of("분야:\"로봇 공학\"", "분야:\"로봇 학습\""), offers("field:로봇"));
        assertEquals(List.of("분야:\"로봇 학습\""), offers("분야:\"로봇 학"));
        assertEquals(List.of("컬렉션:\"발표\""), offers("collection:"));
        assertEquals(List.of("상태:unread", "상태:reading", "상태:read"), offers("상태:rea"));
        assertTrue(offers("▲").contains("▲>20"));
        assertTrue(offers("has:p").contains("has:pdf"));
    }

    @Test
    void whatIsTakenStandsInThePlaceOfTheLastPiece() {
        Suggestion value = Suggestions.of("확산 field:로봇", NAMES, Locale.KOREAN).getFirst();
        assertEquals("확산 분야:\"로봇 공학\" ", value.in("확산 field:로봇"));
        assertEquals("확산 분야:", new Suggestion("분야:", false).in("확산 fie"));
        assertEquals("분야:\"로봇 공학\" ", value.in("분야:\"로봇 공"));
    }

    @Test
    void whateverIsTakenIsAFilter() {
        for (FilterKey key : FilterKey.values()) {
            String begun = key == FilterKey.UPVOTES ? "▲" : key.names().getFirst() + ":";
            for (Suggestion one : Suggestions.of(begun, NAMES, Locale.ENGLISH)) {
                assertEquals(1, Question.parse(one.in(begun)).filters().size(), one.piece());
            }
        }
    }
}
