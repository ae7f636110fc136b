package app.seojae.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "**RLHF(인간 피드백)**를 쓴다 | RLHF(인간 피드백) | RLHF(인간 피드백)를 쓴다",
                "이것은 **큰 모델(LLMs)**의 일 | 큰 모델(LLMs) | 이것은 큰 모델(LLMs)의 일",
                "한국어**(괄호)**처럼 | (괄호) | 한국어(괄호)처럼",
                "그는 **\"인용\"**이라 했다 | \"인용\" | 그는 \"인용\"이라 했다",
                "**「낫표」**를 | 「낫표」 | 「낫표」를",
                "**95%**로 | 95% | 95%로",
                "**끝.**다음 | 끝. | 끝.다음",
                "**`code`**를 | code | code를",
                "**보통**은 | 보통 | 보통은",
                "**日本語（にほんご）**は | 日本語（にほんご） | 日本語（にほんご）は",
            })
    void boldBesideKoreanIsBold(String markdown, String bold, String plain) {
        assertEquals(List.of(bold), strong(markdown));
        assertEquals(plain, PlainText.of(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2 * 3 * 4 | 2 * 3 * 4",
                "\\*별표\\* | *별표*",
                "`**코드(x)**를` 그대로 | **코드(x)**를 그대로",
                "\\(\\widetilde{P}\\)와 V | \\(\\widetilde{P}\\)와 V",
                "복잡도 n^{1+o(1)} | 복잡도 n^{1+o(1)}",
                "$a*b*c_1$ 이다 | $a*b*c_1$ 이다",
                "값은 $5에서 $6이다 | 값은 $5에서 $6이다",
                "`\\(x\\)` | \\(x\\)",
                "<b>굵게</b> & <script>x()</script> | <b>굵게</b> & <script>x()</script>",
                "[글](https://arxiv.org) | 글",
                "snake_case_name | snake_case_name",
                "https:\\/\\/arxiv.org | https://arxiv.org",
                "AT&amp;T | AT&T",
            })
    void readsWhatAPersonReads(String markdown, String plain) {
        assertEquals(plain, PlainText.of(markdown));
    }

    @Test
    void blocksArePartedByOneBlank() {
        assertEquals(
                "머리 첫 문단 둘째 줄 하나 둘 가 나 1 2",
                PlainText.of(
                        "# 머리\n\n첫 문단\n둘째 줄\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n"));
        assertEquals("", PlainText.of(""));
        assertEquals("한 줄", PlainText.of("  한\n\n줄 "));
    }

    @Test
    void noHtmlIsLeft() {
        Node document = MarkdownReader.parse("<div>\n\n글 <b>x</b> <!-- 말 -->\n\n<pre>y</pre>");
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(HtmlInline html) {
                        throw new AssertionError(html.getLiteral());
                    }

                    @Override
                    public void visit(HtmlBlock html) {
                        throw new AssertionError(html.getLiteral());
                    }
                });
        assertEquals(
                "<div> 글 <b>x</b> <!-- 말 --> <pre>y</pre>",
                PlainText.of("<div>\n\n글 <b>x</b> <!-- 말 -->\n\n<pre>y</pre>"));
    }

    @Test
    void aTextWithOurMarkIsLeftAlone() {
        String text = "글 " + KoreanFlanking.MARK + " [끝";
        assertEquals(text, PlainText.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "*a ", "**a ", "*a **a ", "> ", "- ", "`", "``` ", "[a](", "((", "<a ",
                "_a ", "$x_", "\\(", "|a", "~", "<!--", "&#", "1. "
            })
    void pathologicalTextsEnd(String piece) {
        for (int count : new int[] {1_000, 60_000, 300_000}) {
            String text = piece.repeat(count);
            assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> {
                        assertInstanceOf(Node.class, MarkdownReader.parse(text));
                        return PlainText.of(text);
                    });
        }
    }

    @Test
    void aDeepTextIsShallowAfterwards() {
        for (String piece : List.of("> ", "- ", "*a **b ", "[")) {
            String text = piece.repeat(5_000) + "끝" + "](x)".repeat(5_000) + "** a*".repeat(5_000);
            List<Integer> depth = new ArrayList<>();
            measure(MarkdownReader.parse(text), 0, depth);
            int deepest = depth.stream().mapToInt(Integer::intValue).max().orElseThrow();
            assertEquals(true, deepest <= 2 * MarkdownReader.DEEPEST, piece + deepest);
        }
    }

    @Test
    void randomTextsNeverThrow() {
        Random random = new Random(7);
        String[] pieces = {
            "*", "**", "(", ")", "가", "a", " ", "\n", "`", "$", "\\", "[", "](", "<", ">", "|", "-",
            "#", "\uD800", "\u10FB"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String plain = PlainText.of(text.toString());
            assertEquals(plain.strip(), plain);
        }
    }

    private static void measure(Node node, int depth, List<Integer> depths) {
        depths.add(depth);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            measure(child, depth + 1, depths);
        }
    }

    private static List<String> strong(String markdown) {
        List<String> all = new ArrayList<>();
        MarkdownReader.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(StrongEmphasis strong) {
                                StringBuilder text = new StringBuilder();
                                strong.accept(
                                        new AbstractVisitor() {
                                            @Override
                                            public void visit(StrongEmphasis inner) {
                                                visitChildren(inner);
                                            }

                                            @Override
                                            public void visit(Text part) {
                                                text.append(part.getLiteral());
                                            }

                                            @Override
                                            public void visit(org.commonmark.node.Code code) {
                                                text.append(code.getLiteral());
                                            }
                                        });
                                all.add(text.toString());
                            }
                        });
        return all;
    }
}
