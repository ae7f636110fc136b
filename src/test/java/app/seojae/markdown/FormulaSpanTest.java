package app.seojae.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dollars and brackets are mathematics. */
class FormulaSpanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5와 $10",
                "$1.5B to $2B",
                "값은 $5에서 $6이다",
                "$100 and $200",
                "costs $3/h, not $5/h",
                "US$5, US$10",
                "$5-$10",
                "$20k–$30k",
                "$5−$US",
                "$5∼$US",
                "from $5 (cheap) to $10",
                "$HOME and $PATH",
                "$ x $",
                "가격 $3,000에 _밑줄_ $4,000",
                "\\$x_1\\$",
                "`$x_i$`",
                "`\\(x\\)`",
                "```\n$x_i$\n```",
                "[글](https://one.example/$x_1$)",
                "https://one.example/?a=$x_1$",
                "\\[주의\\] 말",
                "$",
                "$$",
                "\\(",
                "$x",
            })
    void isNone(String markdown) {
        assertEquals(List.of(), formulas(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "복잡도 $O(n)$는 | $O(n)$",
                "$x$는 | $x$",
                "$n$개 | $n$",
                "$x_i$와 $5 | $x_i$",
                "$5와 $x_i$ | $x_i$",
                "\\(\\widetilde{P}\\)와 | \\(\\widetilde{P}\\)",
                "\\[a = b\\] | \\[a = b\\]",
                "$$a*b*c$$ | $$a*b*c$$",
                "**$a_1$** | $a_1$",
                "- $\\alpha$ | $\\alpha$",
                "> $\\alpha$ | $\\alpha$",
                "값 $10^{-3}$ | $10^{-3}$",
                "$𝔼[X]$는 | $𝔼[X]$",
                "$x ∈ ℝ, y$ | $x ∈ ℝ, y$",
                "$x₁$ | $x₁$",
            })
    void isOne(String markdown, String formula) {
        assertEquals(List.of(formula), formulas(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$O(n)$ Attention | 0 | 6",
                "Beyond $\\ell_1$: x | 7 | 15",
                "A_1 is \\(x\\) | 7 | 12"
            })
    void titlesHaveThemToo(String title, int start, int end) {
        assertEquals(List.of(new FormulaSpan(start, end)), FormulaSpan.in(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How $5 became $10", "A $1B model", "C\\C++"})
    void titlesWithPricesHaveNone(String title) {
        assertEquals(List.of(), FormulaSpan.in(title));
    }

    @Test
    void afterSoManyTheRestIsWordsAsTheyAreWritten() {
        String text = "\\(a_1*b*\\)\n".repeat(Formulas.MOST) + "\\(c_1*d*\n\\)는";
        assertEquals(Formulas.MOST, formulas(text).size());
        assertTrue(PlainText.of(text).endsWith("\\(c_1*d* \\)는"));
    }

    private static List<String> formulas(String markdown) {
        List<String> found = new ArrayList<>();
        MarkdownReader.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomNode node) {
                                if (node instanceof Formula formula) {
                                    found.add(formula.source());
                                }
                                visitChildren(node);
                            }
                        });
        return found;
    }
}
