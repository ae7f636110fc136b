package app.seojae.digest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before and around a page's words: front matter, comments, HTML, folded parts. */
class PrefaceTest {

    private static List<DigestLine> lines(String text) {
        List<DigestLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(DigestLine.of(lines.size() + 1, line));
        }
        return lines;
    }

    private static Preface preface(String text) {
        return Preface.of(lines(text));
    }

    private static String rest(String text) {
        return String.join("\n", preface(text).lines().stream().map(DigestLine::text).toList());
    }

    private static final String MATTER =
            """
            ---
            Title: "A: Study"
            date: 2026-02-01
            arxiv_id: arXiv:2410.17637v2
            url: https://arxiv.org/pdf/2410.17637
            tags:
              - cs.CL
              - 'cs.AI'
            # a comment
            ---
            # Page""";

    @Test
    void frontMatterIsReadAndTakenOut() {
        Preface page = preface(MATTER);
        FrontMatter matter = page.matter();
        assertTrue(matter.isThere());
        assertEquals("A: Study", matter.title());
        assertEquals("2026-02-01", matter.date());
        assertEquals(List.of("cs.CL", "cs.AI"), matter.tags());
        assertEquals("2410.17637", matter.id().orElseThrow().id().value());
        assertEquals(2, matter.id().orElseThrow().version());
        assertEquals("https://arxiv.org/pdf/2410.17637", matter.url());
        assertEquals("\n".repeat(10) + "# Page", rest(MATTER));
        assertEquals(11, page.lines().getLast().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [a, 'b', \"c\"]",
                "tags:\n- a\n- b\n- c",
                "tags:\n  - a\n  - b\n  - \"c\"",
                "TAGS: [a,b,c]",
            })
    void listsAreReadHoweverTheyAreWritten(String tags) {
        assertEquals(List.of("a", "b", "c"), preface("---\n" + tags + "\n---").matter().tags());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Page\n---\ntitle: x\n---",
                "---\n\nwords in between\n\n---",
                "---\n**요약**: 글\n---",
                "---\ntitle: x\nnever closed",
                "---\n---",
                "----\ntitle: x\n----",
            })
    void aRuleAloneIsNoFrontMatter(String text) {
        assertFalse(preface(text).matter().isThere());
        assertEquals(text, rest(text));
        assertNull(preface(text).matter().title());
    }

    @Test
    void anAddressThatIsNoPapersIsNotKept() {
        FrontMatter matter = preface("---\nurl: https://example.org/2410.17637\n---").matter();
        assertNull(matter.url());
        assertTrue(matter.id().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2410.17637, 2410.17637",
        "arXiv:2410.17637v3, 2410.17637",
        "cs/0112017, cs/0112017"
    })
    void aBareNumber(String written, String id) {
        assertEquals(id, FrontMatter.bareId(" " + written + " ").orElseThrow().id().value());
        assertTrue(FrontMatter.bareId(written + " and more").isEmpty());
    }

    @Test
    void commentsOverSeveralLinesAreTakenOut() {
        assertEquals("a \n\n b\nc", rest("a <!-- x\ny\nz --> b\nc"));
        assertEquals("a <!-- x --> b", rest("a <!-- x --> b"), "on one line it is HTML's");
        assertEquals("a <!-- never\nclosed", rest("a <!-- never\nclosed"));
        assertEquals("\n\n", rest("<!--\n# T\n-->"));
        assertEquals("\n\nb", rest("<!-- a\n--><!-- c\n-->b"));
    }

    @Test
    void templatesMarksAreTakenOut() {
        assertEquals("a  b", rest("a {% raw %} b{% endraw %}"));
        assertEquals("{% other %}", rest("{% other %}"));
    }

    @Test
    void manyOpenCommentsEnd() {
        String text = "<!-- a\n".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> preface(text));
        String keys = "---\n" + "a: b\n".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> preface(keys));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "<h2>T</h2>; ## T",
                "<b>요약</b>: x; **요약**: x",
                "<strong>a</strong><em>b</em>; **a***b*",
                "<a href=|\"https://a.org/x\"| target=_blank>t</a>; [t](https://a.org/x)",
                "<a href='https://a.org/x'>t</a>; [t](https://a.org/x)",
                "<a href=https://a.org/x>t</a>; [t](https://a.org/x)",
                "<a name=x>t</a>; t",
                "<img alt=|\"A\"| src=|\"https://a.org/x.png\"|/>; ![A](https://a.org/x.png)",
                "<p>a</p>; a",
                "<P CLASS=x>a</P>; a",
                "<li>a</li>; - a",
                "a <!-- gone --> b; a  b",
                "1 < 2 and 3 > 2; 1 < 2 and 3 > 2",
                "List<String> x; List<String> x",
                "a<b; a<b",
                "<unknown>a</unknown>; <unknown>a</unknown>",
            },
            delimiter = ';')
    void htmlBecomesMarkdown(String html, String markdown) {
        assertEquals(markdown.replace("|", ""), HtmlLines.toMarkdown(html.replace("|", "")));
    }

    @Test
    void breaksAndRowsBecomeLines() {
        assertEquals("a\nb\nc", HtmlLines.toMarkdown("a<br>b<BR/>c"));
        assertEquals("a\n---\nb", HtmlLines.toMarkdown("a<hr>b"));
        assertEquals("| a |b |", HtmlLines.toMarkdown("<tr><td>a</td><td>b</td></tr>"));
        assertEquals("| a |\n|---|", HtmlLines.toMarkdown("<tr><th>a</th></tr>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<!--", "<br>", "<a href=", "</a>", "<img src=\"", "<<>"})
    void hostileHtmlEnds(String piece) {
        String line = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> HtmlLines.toMarkdown(line));
    }

    @Test
    void foldedPartsKnowTheirDepth() {
        FoldedDetails details =
                new FoldedDetails(
                        lines(
                                """
                                before
                                <details open>
                                <summary>A</summary>
                                in A
                                <details><summary>B</summary>
                                in B
                                </details>
                                in A again
                                </details>
                                behind
                                </details>
                                outside"""));
        List<Integer> depths = new ArrayList<>();
        for (int line = 1; line <= 12; line++) {
            depths.add(details.depth(line));
        }
        assertEquals(List.of(0, -1, 1, 1, -2, 2, 2, 1, 1, 0, 0, 0), depths);
        assertTrue(details.isSummary(3) && details.isSummary(5));
        assertFalse(details.isSummary(4));
    }
}
