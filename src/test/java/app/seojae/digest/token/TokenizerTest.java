package app.seojae.digest.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.label.Label;
import app.seojae.digest.line.DigestLine;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, the fences round them, and what each line is. */
class TokenizerTest {

    private static List<DigestLine> unwrapped(String text) {
        return Lines.unwrapped(Lines.of(text));
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.of(unwrapped(text));
    }

    private static String kinds(String text) {
        return String.join(
                " ", tokens(text).stream().map(one -> one.getClass().getSimpleName()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; Blank",
                "'   '; Blank",
                "---; Rule",
                "- - -; Rule",
                "***; Rule",
                "___; Rule",
                "──────; Rule",
                "--; Words",
                "### T; Heading",
                "####### T; Words",
                "**T**; Heading",
                "**T** and **U**; Words",
                "1. ### T; Heading",
                "- **T**; Heading",
                "**요약**: 글; Labelled",
                "### 요약; Labelled",
                "| 추천수 | 6 |; Labelled",
                "| 제목 | 요약 |; Words",
                "![Image](https://a.org/x.png); Picture",
                "[![A](https://a.org/x.png)](https://arxiv.org/abs/2410.00001); Picture",
                "![PDF 다운로드](https://arxiv.org/pdf/2410.00001); Address",
                "![x](https://arxiv.org/pdf/2410.00001); Address",
                "[PDF](https://arxiv.org/pdf/2410.00001); Address",
                "**[PDF](https://arxiv.org/pdf/2410.00001)**; Address",
                "- [PDF](https://arxiv.org/pdf/2410.00001); Address",
                "https://arxiv.org/pdf/2410.00001; Address",
                "<https://arxiv.org/pdf/2410.00001>; Address",
                "### [PDF 다운로드](https://arxiv.org/pdf/2410.00001); Address",
                "[T](https://arxiv.org/abs/2410.00001) - 글; Words",
                "> **요약**: 글; Labelled",
                "글 한 줄; Words",
            })
    void everyLineIsOneThing(String line, String kind) {
        assertEquals(kind, kinds(line));
    }

    @Test
    void aHeadingKnowsItsRankAndALabelItsValue() {
        Token.Heading heading =
                assertInstanceOf(Token.Heading.class, tokens("#### T #").getFirst());
        assertEquals(4, heading.level());
        Token.Heading bold = assertInstanceOf(Token.Heading.class, tokens("**T**").getFirst());
        assertEquals(Token.Heading.BOLD, bold.level());
        assertEquals("T", bold.text());
        Token.Labelled label =
                assertInstanceOf(Token.Labelled.class, tokens("\n\n- **요약**: 글").getLast());
        assertEquals(3, label.line());
        assertEquals(Label.SUMMARY, label.label());
        assertEquals("글", label.value());
        assertFalse(label.heading());
        assertTrue(((Token.Labelled) tokens("## 요약").getFirst()).heading());
        Token.Labelled row =
                assertInstanceOf(Token.Labelled.class, tokens("| 추천수 | 6 |").getFirst());
        assertEquals("6", row.value());
    }

    @Test
    void aLinkedPictureKnowsBothAddresses() {
        Token.Picture picture =
                assertInstanceOf(
                        Token.Picture.class,
                        tokens("[![A](https://a.org/x.png)](https://arxiv.org/abs/2410.00001)")
                                .getFirst());
        assertEquals("https://a.org/x.png", picture.url());
        assertEquals("https://arxiv.org/abs/2410.00001", picture.around().url());
        Token.Picture plain = (Token.Picture) tokens("![A](https://a.org/x.png)").getFirst();
        assertNull(plain.around());
    }

    @Test
    void aLoneLineOverEqualSignsIsAHeadingOverDashesItIsNone() {
        assertEquals("Heading Rule", kinds("T\n==="));
        assertEquals("Words Rule", kinds("글\n---"));
        assertEquals("Words Words Rule", kinds("a\nb\n==="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
    void everyLineEndIsOne(String end) {
        List<DigestLine> lines = Lines.of("a" + end + end + "b");
        assertEquals(List.of("a", "", "b"), lines.stream().map(DigestLine::text).toList());
        assertEquals(List.of(1, 2, 3), lines.stream().map(DigestLine::number).toList());
    }

    @Property
    void linesPutTogetherAreTheText(@ForAll String text) {
        String plain = text.replaceAll("[\r\u2028\u2029\u0085]", "");
        assertEquals(
                plain, String.join("\n", Lines.of(plain).stream().map(DigestLine::text).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```markdown", "```md", "```", "~~~", "````", "``` Markdown"})
    void aFenceRoundADigestHidesNothing(String fence) {
        String close = fence.startsWith("~") ? "~~~" : "```";
        assertEquals("Heading Labelled", kinds(fence + "\n# T\n**요약**: 글\n" + close));
    }

    @Test
    void inAFenceOfCodeNothingIsALabel() {
        assertEquals("Words Words Words Labelled", kinds("```python\n요약: 1\n```\n**요약**: 글"));
        assertEquals("Words Words Words", kinds("```\n# no digest\n```"));
        assertEquals(
                "Labelled Words Words Words Labelled",
                kinds("```md\n**요약**: 글\n```py\n추천수: 1\n```\n**추천수**: 2\n```"));
    }

    @Test
    void aFenceThatIsNeverClosedHidesNothing() {
        assertEquals("Heading Labelled", kinds("```python\n# T\n**요약**: 글"));
    }

    @Test
    void labelsInARowAreLinesOfTheirOwnWithTheSameNumber() {
        List<Token> tokens = tokens("\n**관련분야**: a, b **추천수**: 6 **PDF 링크**: https://a.org/x");
        assertEquals(
                "Blank Labelled Labelled Labelled",
                kinds("\n**관련분야**: a **추천수**: 6 **PDF 링크**: x"));
        assertEquals(List.of(1, 2, 2, 2), tokens.stream().map(Token::line).toList());
        assertEquals("6", ((Token.Labelled) tokens.get(2)).value());
    }

    @Test
    void htmlIsReadAsMarkdown() {
        assertEquals(
                "Heading Labelled Labelled", kinds("<h3>T</h3>\n<b>요약</b>: 글<br><b>추천수</b>: 6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n",
                "```x\n",
                "~~~\n```\n",
                "a\n===\n",
                "| a ",
                "**추천수**: 1 ",
                "\r",
                "<br>",
                "- ",
                "[![a](b)](",
                "1. # "
            })
    void hostileTextsEnd(String piece) {
        String text = piece.repeat(60_000);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> tokens(text));
    }

    private static TokenLookahead ahead(String text) {
        return new TokenLookahead(tokens(text));
    }

    @Test
    void whatComesNextIsTheNextStructure() {
        TokenLookahead ahead = ahead("# T\n\n글\n\n![x](https://a.org/x.png)\n**요약**: 글\n---");
        assertInstanceOf(Token.Picture.class, ahead.next(0));
        assertInstanceOf(Token.Labelled.class, ahead.next(4));
        assertInstanceOf(Token.Rule.class, ahead.next(5));
        assertNull(ahead.next(6));
        assertFalse(ahead.structureIsNext(0), "words stand between");
        assertTrue(ahead.structureIsNext(3));
        assertTrue(ahead.structureIsNext(4));
        assertFalse(ahead.structureIsNext(5), "a rule is neither picture nor label");
        assertFalse(ahead.structureIsNext(6));
    }

    @Test
    void labelsNobodyKnowsCountForNothing() {
        TokenLookahead ahead = ahead("# T\n**남은 한계**: 느리다\n**저자**: 김\n**요약**: 글");
        assertEquals(4, ahead.next(0).line());
        assertFalse(ahead.structureIsNext(0));
    }

    @Test
    void aLabelFollowsUntilTheNextRule() {
        assertTrue(ahead("# T\n## U\n### V\n**요약**: 글").labelFollows(0));
        assertFalse(ahead("# T\n---\n**요약**: 글").labelFollows(0));
        assertFalse(ahead("# T\n글").labelFollows(0));
        assertTrue(ahead("# T\n![x](https://a.org/x.png)").labelFollows(0));
    }

    @Test
    void aTitleFollowsAsALabelOrAHeading() {
        assertTrue(ahead("글\n**제목**: T").titleFollows(0));
        assertTrue(ahead("글\n# T").titleFollows(0));
        assertTrue(ahead("글\n**T**\n**요약**: 글").titleFollows(0));
        assertFalse(ahead("글\n**T**\n다른 글").titleFollows(0));
        assertFalse(ahead("글\n**요약**: 글").titleFollows(0));
        assertFalse(ahead("글").titleFollows(0));
    }
}
