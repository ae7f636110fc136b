package app.seojae.search.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Status;
import app.seojae.search.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    private static Filter filter(String line) {
        Question question = Question.parse(line);
        assertEquals(1, question.filters().size(), line);
        assertEquals("", question.rest(), line);
        return question.filters().getFirst().filter();
    }

    private static List<String> words(String line) {
        return Question.parse(line).words().words().stream().map(SearchQuery.Word::text).toList();
    }

    @Test
    void namesMayBeQuotedAndAreThenWhole() {
        assertEquals(
                new Filter.Named(Filter.Name.FIELD, "자연어 처리", true), filter("field:\"자연어 처리\""));
        assertEquals(new Filter.Named(Filter.Name.FIELD, "로봇", false), filter("관련분야:로봇"));
        assertEquals(new Filter.Named(Filter.Name.TAG, "읽기", false), filter("TAG:#읽기"));
        assertEquals(new Filter.Named(Filter.Name.AUTHOR, "kim", false), filter("author:Kim"));
        assertEquals(new Filter.Named(Filter.Name.COLLECTION, "세미나", false), filter("모음:세미나"));
    }

    @ParameterizedTest
    @CsvSource({
        "▲>20, 21, 2147483647",
        "▲20, 20, 2147483647",
        "▲>=20, 20, 2147483647",
        "upvotes:>20, 21, 2147483647",
        "upvotes>20, 21, 2147483647",
        "추천<5, 0, 4",
        "추천수<=5, 0, 5",
        "▲=7, 7, 7",
        "▲:>7, 8, 2147483647",
        "▲>７, 8, 2147483647"
    })
    void upvotesAreBounds(String typed, int least, int most) {
        assertEquals(new Filter.Upvotes(least, most), filter(typed));
    }

    @Test
    void daysMonthsAndYearsAreSpans() {
        LocalDate day = LocalDate.of(2024, 10, 24);
        assertEquals(new Filter.Days(day, null), filter("after:2024-10-24"));
        assertEquals(new Filter.Days(day.withDayOfMonth(1), null), filter("after:2024-10"));
        assertEquals(new Filter.Days(null, day.minusDays(1)), filter("before:2024.10.24"));
        assertEquals(new Filter.Days(null, day.withDayOfMonth(31)), filter("까지:2024/10"));
        assertEquals(new Filter.Days(LocalDate.of(2024, 1, 1), null), filter("부터:2024"));
    }

    @Test
    void statesAndThingsHaveNamesInBothLanguages() {
        assertEquals(new Filter.InStatus(Status.UNREAD), filter("status:unread"));
        assertEquals(new Filter.InStatus(Status.READING), filter("상태:\"읽는 중\""));
        assertEquals(new Filter.Has(Filter.Thing.PDF), filter("has:PDF"));
        assertEquals(new Filter.Has(Filter.Thing.NOTE), filter("있음:메모"));
    }

    @Test
    void aMinusLeavesOut() {
        Question question = Question.parse("확산 -로봇 -\"언어 모델\" -has:pdf");
        assertEquals(List.of("확산"), words("확산 -로봇 -\"언어 모델\" -has:pdf"));
        assertEquals(
                List.of("로봇", "언어 모델"),
                question.without().stream().map(SearchQuery.Word::text).toList());
        assertTrue(question.filters().getFirst().not());
        assertEquals("확산 -로봇 -\"언어 모델\"", question.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after:tomorrow",
                "status:gut",
                "http://arxiv.org/x",
                "a:b",
                "▲▲",
                "after:2024-13",
                "x>3"
            })
    void whatIsNoFilterIsAWord(String typed) {
        Question question = Question.parse(typed);
        assertEquals(List.of(), question.filters());
        assertEquals(1, question.words().words().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"field:", "-tag:", "▲", "has:"})
    void aFilterWithoutAValueIsNothingYet(String typed) {
        assertTrue(Question.parse(typed).isEmpty());
        assertEquals(typed, Question.parse(typed).rest());
    }

    @Test
    void aLineIsPutTogetherAgain() {
        Question question = Question.parse("확산 field:로봇 모델 ▲>20");
        assertEquals("확산 모델", question.rest());
        assertEquals("▲>20 확산 모델", question.without(question.filters().getFirst()));
        assertEquals("field:로봇 ▲>20 추론", question.withRest("추론"));
        assertEquals("field:로봇 ▲>20 has:pdf 확산 모델", question.with("has:pdf"));
        assertEquals("field:로봇 ▲>20 확산 모델", question.with("▲>20"));
    }

    @Test
    void anyLineIsUnderstoodAndStaysTheSame() {
        Random random = new Random(3);
        String signs = "ab -\"▲><=:가나 field:tag:has:pdf2024-1";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            Question once = Question.parse(line.toString());
            Question again = Question.parse(once.withRest(once.rest()));
            assertEquals(once.filters(), again.filters(), line::toString);
            assertEquals(once.rest(), again.rest(), line::toString);
            assertEquals(once.words(), again.words(), line::toString);
            assertEquals(once.without(), again.without(), line::toString);
        }
    }
}
