package app.seojae.digest.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

    /** The dresses of {@code digest-format.md}; {@code N} is the name and {@code V} the value. */
    private static final List<String> DRESSES =
            List.of(
                    "**N**: V",
                    "**N:** V",
                    "**N** : V",
                    "**N**：V",
                    "**N**:V",
                    "N: V",
                    "N : V",
                    "N：V",
                    "- **N**: V",
                    "* **N**: V",
                    "+ N: V",
                    "• N: V",
                    "1. **N**: V",
                    "3) N: V",
                    "### N: V",
                    "## **N**: V",
                    "#### 1. N: V",
                    "[N] : V",
                    "【N】: V",
                    "「N」: V",
                    "<N>: V",
                    "`N`: V",
                    "__N__: V",
                    "*N*: V",
                    "_N_: V",
                    "> **N**: V",
                    "📝 **N**: V",
                    "**📝 N**: V",
                    "✅ N: V",
                    "※ N: V",
                    "**N** - V",
                    "**N** – V",
                    "**N** V",
                    "  **N**: V",
                    "\t- **N**: V");

    private static final List<String> NAMES =
            List.of("요약", "쉬운설명", "쉬운 설명", "관련분야", "관련 분야", "추천수", "추천 수", "제목", "논문 제목");

    static Stream<List<String>> dressed() {
        List<List<String>> all = new ArrayList<>();
        for (String dress : DRESSES) {
            for (String name : NAMES) {
                all.add(List.of(dress, name));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("dressed")
    void aLabelIsReadInEveryDress(List<String> dressed) {
        String line = dressed.getFirst().replace("N", dressed.getLast()).replace("V", "값 하나");
        LabelReader.Found found = LabelReader.read(line);
        assertNotNull(found, line);
        assertEquals(Label.named(dressed.getLast()), found.label(), line);
        assertEquals("값 하나", found.value(), line);
        assertEquals(line.strip().startsWith("#"), found.heading() > 0, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**N**",
                "**N**:",
                "**N:**",
                "N:",
                "### N",
                "### N:",
                "## **N**",
                "[N]",
                "【N】"
            })
    void aLabelMayStandAloneBeforeItsValue(String dress) {
        for (String name : NAMES) {
            LabelReader.Found found = LabelReader.read(dress.replace("N", name));
            assertNotNull(found, dress + name);
            assertEquals(Label.named(name), found.label());
            assertEquals("", found.value());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "이 논문을 요약하면 다음과 같다",
                "요약하면 좋다",
                "요약 본문이 바로 이어진다",
                "추천 논문을 읽자",
                "추천 20편의 논문",
                "모델: 큰 것",
                "링크 모음",
                "PDF 파일을 읽는 모델",
                "- **확산 모델**: 잡음을 걷는다",
                "1. 제목 없는 논문",
                "",
                "   ",
                "---",
                "https://arxiv.org/pdf/2410.17637",
            })
    void wordsAreNoLabel(String line) {
        assertNull(LabelReader.read(line), line);
    }

    @Test
    void boldAndAColonMakeALabelOfWordsNobodyKnows() {
        LabelReader.Found found = LabelReader.read("**남은 한계**: 느리다");
        assertEquals(Label.OTHER, found.label());
        assertEquals("남은 한계", found.name());
        assertEquals("느리다", found.value());
        assertNull(LabelReader.read("**남은 한계** 느리다"));
        assertNull(LabelReader.read("## 남은 한계: 느리다"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "추천수 20; UPVOTES; 20",
                "**추천수 20**; UPVOTES; 20",
                "- 추천수 1,024; UPVOTES; 1,024",
                "**추천수** 20; UPVOTES; 20",
                "추천수: 1,234; UPVOTES; 1,234",
                "**PDF 다운로드 링크**: [PDF](https://a.org/x_(y)); LINK; [PDF](https://a.org/x_(y))",
                "**PDF 링크** https://a.org; LINK; https://a.org",
                "**요약(전문가용)**: 글; SUMMARY; 글",
                "**쉬운 설명 (중학생용)**: 글; EASY; 글",
                "**요약**: **굵은** 글; SUMMARY; **굵은** 글",
                "**요약:** **굵은** 글; SUMMARY; **굵은** 글",
                "**요약:** *기운* 글; SUMMARY; *기운* 글",
                "**요약** **굵은** 글; SUMMARY; **굵은** 글",
                "**요약**: __init__ 파일; SUMMARY; __init__ 파일",
                "**요약**: `code`; SUMMARY; `code`",
                "**요약: ** 글; SUMMARY; 글",
                "**요약**:** 글; SUMMARY; 글",
                "**[요약]**: **굵은** 글; SUMMARY; **굵은** 글",
                "**요약: 굵게 쓴 글**; SUMMARY; 굵게 쓴 글",
                "### 요약 ###; SUMMARY; ''",
                "**관련분야**: * a; FIELDS; * a",
            })
    void valuesAreReadWhole(String line, Label label, String value) {
        LabelReader.Found found = LabelReader.read(line);
        assertNotNull(found, line);
        assertEquals(label, found.label());
        assertEquals(value, found.value());
    }

    @ParameterizedTest
    @CsvSource({
        "SUMMARY, Summary",
        "SUMMARY, ABSTRACT",
        "SUMMARY, 초록",
        "EASY, Easy Explanation",
        "EASY, 쉽게 설명하면",
        "EASY, 중학생을 위한 설명",
        "FIELDS, Related Fields",
        "FIELDS, 연구 분야",
        "UPVOTES, Upvotes",
        "UPVOTES, 좋아요",
        "LINK, PDF Download Link",
        "LINK, 원문 링크",
        "LINK, arXiv",
        "TITLE, Paper Title",
        "IMAGE, 썸네일",
        "OTHER, 저자",
        "OTHER, Authors",
        "OTHER, TL;DR",
        "OTHER, 한줄 요약"
    })
    void otherNamesOfTheSameParts(Label label, String name) {
        LabelReader.Found found = LabelReader.read("**" + name + "**: 값");
        assertNotNull(found);
        assertEquals(label, found.label());
    }

    /** Letter case, blanks, signs and brackets aside: every name of every label. */
    @Test
    void namesAreKnownHoweverTheyAreSpelled() {
        for (String name : List.of("요약", "쉬운설명", "upvotes", "pdfdownloadlink", "관련분야")) {
            Label label = Label.named(name);
            assertNotNull(label, name);
            String spaced = String.join(" ", name.split(""));
            assertEquals(label, Label.named(spaced));
            assertEquals(label, Label.named(name.toUpperCase(Locale.ROOT)));
            assertEquals(label, Label.named(name + " (참고)"));
            assertEquals(label, Label.named("*" + name + "*"));
        }
        assertNull(Label.named("요약문장이아닌것"));
        assertNull(Label.named("요약" + " ".repeat(Label.LONGEST)));
    }

    @Test
    void shortPartsEndAtABlankLineLongOnesDoNot() {
        for (Label label : Label.values()) {
            boolean isLong = label == Label.SUMMARY || label == Label.EASY || label == Label.OTHER;
            assertEquals(!isLong, label.isShort(), label.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**", "#", "- ", "1. ", "[", "(", "【", "> ", ":", "📝", "요약", "**요약**",
                "추천수 1 ", "\u200D", "|"
            })
    void hostileLinesEnd(String piece) {
        String line = piece.repeat(200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    LabelReader.read(line);
                    InlineLabels.next(line, 0);
                    Titles.clean(line);
                    FieldList.of(line);
                    Upvotes.of(line);
                    InlineUpvotes.of(line);
                    SummaryChoice.isKorean(line);
                });
    }

    @Property
    void whatIsReadStandsInTheLine(@ForAll String noise) {
        for (String line : List.of(noise, "**요약**: " + noise, noise + ": 값", "# " + noise)) {
            LabelReader.Found found = LabelReader.read(line);
            if (found != null) {
                assertTrue(line.contains(found.name()));
                assertTrue(line.contains(found.value()));
                assertEquals(found.value().strip(), found.value());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**관련분야**: a, b **추천수**: 6; **추천수**: 6",
                "**관련분야**: a, b **추천수:** 6; **추천수:** 6",
                "글이 있고 **PDF 링크** : [x](y); **PDF 링크** : [x](y)",
                "관련분야: a, b 추천수: 6; 추천수: 6",
                "추천수: 6 PDF 링크: https://a.org; PDF 링크: https://a.org",
                "글에서 **중요한 것**: 하나; ",
                "글에서 **요약** 이라 한다; ",
                "요약: 글에서 추천수: 6 이라 한다; ",
                "관련분야: a https://a.org; ",
            })
    void labelsInTheMiddleOfALine(String line, String label) {
        int at = InlineLabels.next(line, 1 + LabelReader.Dress.of(line).length());
        assertEquals(label, at < 0 ? null : line.substring(at));
    }
}
