package app.seojae.digest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.label.Label;
import app.seojae.digest.line.DigestLine;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.token.Lines;
import app.seojae.digest.token.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables, title lines, mentions and first paragraphs, as the second reader sees them. */
class TablesTest {

    private static List<SheetRow> sheet(String text) {
        List<DigestLine> lines = Lines.of(text);
        return Sheet.of(Tokenizer.of(Lines.unwrapped(lines)), new FoldedDetails(lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a | b |; a/b",
                "a | b; a/b",
                "| a | b; a/b",
                "| a \\| b | c |; a | b/c",
                "| `x|y` | c |; `x|y`/c",
                "| ` | c |; `/c",
                "||; ''",
            })
    void cellsOfARow(String line, String cells) {
        List<String> expected = cells.isEmpty() ? List.of("") : List.of(cells.split("/"));
        assertEquals(expected, Tables.cells(line));
    }

    @ParameterizedTest
    @CsvSource({
        "|---|---|, true",
        "| :--- | ---: |, true",
        "---|---, true",
        "---, false",
        "| a |, false",
        "| | |, false",
    })
    void theRuleUnderAHead(String line, boolean rule) {
        assertEquals(rule, Tables.isRule(line));
    }

    @Test
    void rowsBelongToTheHeadAboveThem() {
        List<SheetRow> rows =
                sheet("글\n| 제목 | 요약 |\n|---|---|\n| a | b |\n| c | d |\n\n| x | y |\n글");
        List<Integer> heads = rows.stream().map(SheetRow::head).toList();
        assertEquals(List.of(-1, 1, 1, 1, 1, -1, -1, -1), heads);
        assertEquals(List.of("제목", "요약"), Tables.head(rows, 3));
        assertEquals(List.of(), Tables.head(rows, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "논문, TITLE",
        "Paper, TITLE",
        "제목, TITLE",
        "설명, SUMMARY_STAND_IN",
        "요약, SUMMARY",
        "**요약**, SUMMARY",
        "👍, UPVOTES",
        "▲ 수, UPVOTES",
        "추천수, UPVOTES",
        "링크, LINK",
        "분야, FIELDS",
        "저자, ",
        "이미지, ",
        "#, ",
        "'', "
    })
    void aColumnIsWhatItsHeadSays(String head, Label label) {
        assertEquals(label, Tables.label(head));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- [T](https://arxiv.org/abs/2410.00001) - 글; T; 글",
                "- **T**: 글; T; 글",
                "1. **[T](https://arxiv.org/abs/2410.00001)** — 글; T; 글",
                "## T; T; ''",
                "## T ([arXiv](https://arxiv.org/abs/2410.00001)); T; ''",
                "## T [[PDF](https://arxiv.org/pdf/2410.00001)]; T; ''",
                "- 3/5 **T** 글; T; 글",
                "- T [arXiv](https://arxiv.org/abs/2410.00001); T; ''",
            })
    void aLineBeginsWithATitle(String line, String title, String rest) {
        TitleLine read = TitleLine.of(sheet(line).getFirst());
        assertEquals(title, read.title());
        assertEquals(rest, read.rest());
    }

    @Test
    void listsOfOtherPapersAreMentions() {
        List<SheetRow> rows =
                sheet(
                        """
                        ## T
                        글
                        ### 관련 논문
                        - [A](https://arxiv.org/abs/2410.00001)
                        - [B](https://arxiv.org/abs/2410.00002)
                        ## U
                        - [C](https://arxiv.org/abs/2410.00003)""");
        assertEquals(
                List.of(false, false, true, true, true, false, false),
                rows.stream().map(SheetRow::mention).toList());
        assertFalse(rows.get(3).isOwn());
        assertTrue(rows.get(6).isOwn());
        assertEquals("2410.00003", String.valueOf(rows.get(6).onlyId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "참고 문헌", "Related Work", "더 읽을거리", "相关论文", "See also"})
    void namesOfSuchLists(String name) {
        List<SheetRow> rows = sheet("## " + name + "\n- [A](https://arxiv.org/abs/2410.00001)");
        assertTrue(rows.stream().allMatch(SheetRow::mention), name);
    }

    @Test
    void theFirstParagraphIsProse() {
        String paragraph = "이 논문은 확산 모델을 다루며 여러 가지를 밝힙니다.";
        for (String before :
                List.of(
                        "*Kim, Lee*\n\n",
                        "👍 12 · cs.CL\n\n",
                        "[PDF](https://arxiv.org/pdf/2410.00001) | [Code](https://github.com/a/b)\n\n",
                        "짧다.\n\n",
                        "![x](https://a.org/x.png)\n\n",
                        "")) {
            List<SheetRow> rows =
                    sheet("## T\n\n" + before + paragraph + "\n\n다음 문단은 다른 이야기를 합니다.");
            assertEquals(paragraph, FirstParagraph.first(rows, 1, rows.size(), 0), before);
        }
        List<SheetRow> none = sheet("## T\n\n짧다.\n\n- a\n- b");
        assertEquals("", FirstParagraph.first(none, 1, none.size(), 0));
        assertFalse(FirstParagraph.isEnough("원하시면 다음 논문도 요약해 드릴 수 있으니 말씀해 주세요."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "| a ",
                "|-",
                "`|",
                "[a](b",
                "## References\n",
                "**",
                "- [a](http://b) "
            })
    void hostileSheetsEnd(String piece) {
        String text = piece.repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    List<SheetRow> rows = new ArrayList<>(sheet(text));
                    TitleLine.of(rows.getFirst());
                    Tables.cells(rows.getFirst().text());
                    FirstParagraph.first(rows, 0, rows.size(), -1);
                });
    }
}
