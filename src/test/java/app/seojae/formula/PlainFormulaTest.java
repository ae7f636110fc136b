package app.seojae.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas of titles where only a line of characters can stand. */
class PlainFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\\beta \\to 0 # β → 0",
                "O(n \\log n) # O(n log n)",
                "\\ell_1 # ℓ₁",
                "\\nabla_x \\log p_t(x) # ∇ₓ log pₜ(x)",
                "\\mathbb{E}[\\theta] # 𝔼[θ]",
                "x \\in \\mathbb{R}^d # x ∈ ℝ^d",
                "n^{1+o(1)} # n^(1+o(1))",
                "10^{-3} # 10⁻³",
                "\\tau^2\\text{-bench} # τ²-bench",
                "\\pi_\\theta(y|x) # π_θ(y|x)",
                "5.49\\times # 5.49 ×",
                "-x # -x",
                "\\mathcal{O}(\\epsilon) # O(ϵ)"
            })
    void isALine(String tex, String line) {
        assertEquals(line, PlainFormula.of(tex).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{a}{b}",
                "\\sqrt{x}",
                "\\unknown",
                "x^",
                "x_{",
                "\\mathbb{1}",
                "\\",
                "$"
            })
    void isNoLine(String tex) {
        assertTrue(PlainFormula.of(tex).isEmpty(), tex);
    }
}
