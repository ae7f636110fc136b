package app.seojae.digest.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind labels: numbers, lists of fields, titles, texts too long. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "0, 0",
                "6, 6",
                "**6**, 6",
                "6명, 6",
                "약 12개, 12",
                "|1,234|, 1234",
                "|1,234,567|, 1234567",
                "|12,34|, 12",
                "|1,2345|, 1",
                "1.2k, 1200",
                "3K, 3000",
                "1.25k, 1",
                "４２, 42",
                "👍 7, 7",
                "(8), 8",
                "999999999, 999999999",
            })
    void upvotesAreTheFirstWholeNumber(String text, int number) {
        assertEquals(number, Upvotes.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "모름", "-", "없음", "N/A", "1234567890", "k"})
    void noDigitsMeansUnknown(String text) {
        assertNull(Upvotes.of(text));
    }

    @Property
    void everyNumberIsRead(@ForAll @IntRange(max = 999_999_999) int number) {
        assertEquals(number, Upvotes.of("추천 " + number + "회"));
        assertEquals(number, Upvotes.of(String.format(java.util.Locale.ROOT, "%,d", number)));
        assertEquals(number, InlineUpvotes.of("제목 👍 " + number));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "T 👍 132, 132",
                "T (⬆️ 5), 5",
                "T ▲12, 12",
                "T · 7 upvotes, 7",
                "T · upvotes: 7, 7",
                "추천 9, 9",
                "T 👍 x, ",
                "2410 모델, ",
            })
    void upvotesBesideATitle(String line, Integer votes) {
        assertEquals(votes, InlineUpvotes.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "a, b, c; a/b/c",
                "a,b，c、d;a/b/c/d",
                "a; a",
                "a。; a",
                "자연어 처리, 컴퓨터 비전.; 자연어 처리/컴퓨터 비전",
                "- a\\n- b; a/b",
                "* a, b\\n* c; a/b/c",
                "1. a\\n2. b; a/b",
                "모델(LLM, VLM), 추론; 모델(LLM, VLM)/추론",
                "모델 [a, b], c; 모델 [a, b]/c",
                "broken (a, b; broken (a/b",
                "**a**, **b**; a/b",
                "- **a**; a",
                "`cs.CL`, `cs.AI`; cs.CL/cs.AI",
                "[a], [b]; a/b",
                "#a #b; a/b",
                "a | b; a/b",
                "a, b, and c; a/b/c",
                "C\\#, a; C#/a",
                "*a*, b; a/b",
                ", ,; none",
            })
    void fieldsAreAListHoweverTheyAreWritten(String text, String fields) {
        List<String> expected = fields.equals("none") ? List.of() : List.of(fields.split("/"));
        assertEquals(expected, FieldList.of(text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "T; T",
                "**T**; T",
                "### T; T",
                "논문 3: T; T",
                "논문 제목: T; T",
                "논문: T; T",
                "제목: T; T",
                "[논문 3] T; T",
                "3. T; T",
                "(3) T; T",
                "12) T; T",
                "① T; T",
                "3️⃣ T; T",
                "Paper 2: T; T",
                "No. 5: T; T",
                "#5. T; T",
                "📄 T; T",
                "- T; T",
                "[T](https://arxiv.org/abs/2410.00001); T",
                "1. [T](https://arxiv.org/abs/2410.00001); T",
                "**[T](https://a.org)**; T",
                "### **1. T**; T",
                "![x](y.png) T; T",
                "T 👍 132; T",
                "T ⭐⭐⭐; T",
                "A\\_B; A_B",
                "A **B** C; A B C",
                "_T_; T",
                "T ##; T",
            })
    void aTitleIsTakenOutOfItsDress(String written, String title) {
        assertEquals(title, Titles.clean(written));
    }

    /** What looks like a counter or a mark and belongs to the title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3D Gaussian Splatting",
                "4-bit Quantization",
                "7B Models",
                "100 Days of Code",
                "2024: A Year of Models",
                "1.58-bit LLMs",
                "Paper2Code: Reading Papers",
                "Papers and People",
                "No More Attention",
                "Note: This Is Not a Drill",
                "논문을 읽는 모델",
                "제목 없는 그림",
                "A* Search",
                "f(x) = [a, b]",
                "C++ for Models",
                "T-5: A Model",
                "Qwen2.5-VL",
                "0.1% Data",
                "(Re)thinking Models",
                "[CLS] Is All You Need",
                "$\\pi$: a number",
            })
    void aTitleKeepsWhatIsItsOwn(String title) {
        assertEquals(title, Titles.clean(title));
    }

    @Test
    void entitiesAreSigns() {
        assertEquals("A & B <C> \"D\"", Titles.clean("A &amp; B &lt;C&gt; &quot;D&quot;"));
        assertEquals("&lt;", Titles.clean("&amp;lt;"), "undone once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "논문 3", "###", "📄", "![x](y)"})
    void whatIsOnlyDressIsNoTitle(String written) {
        assertNull(Titles.clean(written));
    }

    @Property
    void aCleanTitleStaysClean(@ForAll String text) {
        String title = Titles.clean(text);
        if (title != null) {
            assertFalse(title.isBlank());
            assertEquals(title.strip(), title);
            assertTrue(title.length() <= Limits.LONGEST_TITLE);
        }
    }

    private static final String KOREAN = "확산 모델을 다룬 글";
    private static final String ENGLISH = "We study diffusion models.";

    @Test
    void theSummaryIsTheKoreanOneThenTheOneCalledSo() {
        List<Section> order =
                List.of(
                        new Section("요약", KOREAN),
                        new Section("초록", KOREAN),
                        new Section("요약", ENGLISH),
                        new Section("Abstract", ENGLISH));
        List<Section> left = new ArrayList<>(order);
        Collections.reverse(left);
        for (Section expected : order) {
            int best = SummaryChoice.best(left);
            assertEquals(expected, left.get(best));
            left.remove(best);
        }
        assertEquals(-1, SummaryChoice.best(List.of()));
        Section first = new Section("요약", KOREAN);
        assertEquals(0, SummaryChoice.best(List.of(first, new Section("요약", KOREAN + "!"))));
    }

    @ParameterizedTest
    @CsvSource({
        "요약, true",
        "한줄 요약, true",
        "Abstract, true",
        "摘要, true",
        "저자, false",
        "쉬운설명, false"
    })
    void someNamesMayStandInForASummary(String name, boolean candidate) {
        assertEquals(candidate, SummaryChoice.isCandidate(name));
    }

    @Test
    void aTextTooLongIsCutAndTold() {
        Limits limits = new Limits();
        String longest = "가".repeat(Limits.LONGEST_TEXT);
        assertEquals(longest, limits.text(longest, 3, "T", Label.SUMMARY));
        assertEquals(List.of(), limits.problems());
        assertEquals(longest, limits.text(longest + "나", 3, "T", Label.SUMMARY));
        assertEquals(ProblemKind.DIGEST_TRUNCATED_TEXT, limits.problems().getFirst().kind());
        assertEquals(3, limits.problems().getFirst().line());
        assertEquals("T", limits.problems().getFirst().args().getFirst());
        String smiles = "x" + "😀".repeat(Limits.LONGEST_TEXT);
        String cut = limits.text(smiles, 3, "T", Label.SUMMARY);
        assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
    }

    @Test
    void fieldsAndPartsBeyondTheirLimitsAreCounted() {
        Limits limits = new Limits();
        String many = String.join(", ", Collections.nCopies(105, "a"));
        assertEquals(100, limits.fields(many, 1, "T").size());
        assertEquals(List.of("T", "5"), limits.problems().getLast().args());
        assertEquals(List.of("b"), limits.fields("x".repeat(301) + ", b", 1, "T"));
        assertEquals(List.of("T", "1"), limits.problems().getLast().args());
        List<Section> parts = new ArrayList<>(Collections.nCopies(53, new Section("L", "m")));
        parts.add(3, new Section("blank", " "));
        assertEquals(50, limits.others(parts, 1, "T").size());
        assertEquals(List.of("T", "3"), limits.problems().getLast().args());
        int told = limits.problems().size();
        limits.title("short", "short", 1);
        assertEquals(told, limits.problems().size());
        limits.title("x".repeat(1_000), "x".repeat(1_001), 1);
        assertEquals(told + 1, limits.problems().size());
    }
}
