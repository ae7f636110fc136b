package app.seojae.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.greek.GreekRegistration;

/** What people meet is drawn, but for what is known to stay as written. */
class KnownFormulasTest {

    private static final List<String> DRAWN = KnownFormulas.DRAWN;
    private static final List<String> AS_WRITTEN = KnownFormulas.AS_WRITTEN;

    private final Typesetter typesetter = new Typesetter();

    @Test
    void thereAreSixtyAtLeast() {
        assertTrue(DRAWN.size() >= 60);
    }

    @ParameterizedTest
    @FieldSource("DRAWN")
    void isDrawn(String tex) {
        assertTrue(typesetter.set(new TexSource(tex, true)).isPresent());
        assertTrue(typesetter.set(new TexSource(tex, false)).isPresent());
    }

    @ParameterizedTest
    @FieldSource("AS_WRITTEN")
    void staysAsWritten(String tex) {
        assertEquals(List.of(), typesetter.set(new TexSource(tex, true)).stream().toList());
    }

    @Test
    void boldIsBold() {
        TexSource source = new TexSource("x + \\alpha", false);
        FormulaOutline usual = typesetter.set(source).orElseThrow();
        FormulaOutline bold = typesetter.set(source.inBold()).orElseThrow();
        assertNotEquals(usual.path(), bold.path());
        assertTrue(bold.width() > usual.width());
    }

    @Test
    void theBlackboardOneIsNotTheUsualOne() {
        String one = typesetter.set(new TexSource("1", false)).orElseThrow().path();
        String two = typesetter.set(new TexSource("\\mathbb{1}", false)).orElseThrow().path();
        assertNotEquals(one, two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\big|", "\\bigl\\|", "\\bigm|", "\\Big\\vert"})
    void barsAreAsHighAsBrackets(String bar) {
        double bracket = typesetter.set(new TexSource("\\big(", false)).orElseThrow().ascent();
        double high = typesetter.set(new TexSource(bar, false)).orElseThrow().ascent();
        assertTrue(high > bracket - 0.1, high + " " + bracket);
    }

    /**
     * The library looks for an alphabet of its own at the first Greek letter, and has none here.
     */
    @Test
    void theFirstGreekLetterIsDrawnToo() {
        typesetter.set(new TexSource("x", true));
        DefaultTeXFont.loadedAlphabets.remove(Character.UnicodeBlock.GREEK);
        DefaultTeXFont.registerAlphabet(new GreekRegistration());
        assertTrue(typesetter.set(new TexSource("β", true)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "x², x^2",
        "10⁻³, 10^{-3}",
        "x₁ᵀ, x_1^T",
        "𝔼, \\mathbb{E}",
        "𝒪, \\mathcal{O}",
        "𝐱, \\mathbf{x}",
        "𝑥, x",
        "𝛉, \\boldsymbol{\\theta}",
        "𝟙, \\mathbb{1}",
        "\\sqrt𝑛, \\sqrt{n}",
        "x̂, \\hat{x}",
        "f（x）, f(x)",
        "90°, 90^\\circ",
        "ϑ, \\vartheta"
    })
    void lettersOfUnicodeAreThoseOfTex(String one, String other) {
        String path = typesetter.set(new TexSource(other, true)).orElseThrow().path();
        assertEquals(path, typesetter.set(new TexSource(one, true)).orElseThrow().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"＄x＄", "＃1", "＼input", "𝟚", "𝕜"})
    void noneIsAWayAround(String tex) {
        assertEquals(List.of(), typesetter.set(new TexSource(tex, true)).stream().toList());
    }
}
