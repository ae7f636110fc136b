package app.seojae.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as papers and digests have them are set in type; what would harm is left as written. */
class TypesetterTest {

    private static final List<String> PAPERS =
            List.of(
                    "x",
                    "x_i",
                    "n^{1+o(1)}",
                    "\\widetilde{P}",
                    "O(n \\log n)",
                    "\\alpha, \\beta, \\gamma",
                    "\\mathcal{O}(L^2 d)",
                    "p_\\theta(x \\mid z)",
                    "\\pi_{\\text{ref}}(y|x)",
                    "\\mathbb{R}^{d \\times d}",
                    "\\mathbb{E}_{x \\sim \\mathcal{D}}[f(x)]",
                    "\\nabla_\\theta \\mathcal{L}(\\theta)",
                    "\\frac{1}{\\sqrt{d_k}}",
                    "\\mathrm{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V",
                    "\\sum_{i=1}^{n} x_i",
                    "\\prod_{t=1}^T p(x_t \\mid x_{<t})",
                    "\\int_0^\\infty e^{-x^2}\\,dx",
                    "\\arg\\max_{a} Q(s,a)",
                    "\\operatorname*{arg\\,min}_{w} \\|w\\|_2^2",
                    "\\operatorname{KL}(p \\,\\|\\, q)",
                    "D_{\\mathrm{KL}}\\left(p \\parallel q\\right)",
                    "\\hat{y} = \\sigma(Wx + b)",
                    "\\bar{x}, \\tilde{x}, \\vec{v}, \\dot{q}",
                    "\\epsilon_\\theta(x_t, t)",
                    "q(x_t \\mid x_{t-1}) = \\mathcal{N}(\\sqrt{1-\\beta_t}\\,x_{t-1}, \\beta_t I)",
                    "\\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix}",
                    "\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}",
                    "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
                    "\\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
                    "\\begin{array}{cc} 1 & 2 \\\\ 3 & 4 \\end{array}",
                    "\\binom{n}{k}",
                    "\\lfloor x \\rfloor + \\lceil y \\rceil",
                    "\\langle u, v \\rangle",
                    "x \\leq y \\geq z \\neq w",
                    "A \\subseteq B \\cup C \\cap D",
                    "x \\in \\mathcal{X},\\ \\forall y \\notin \\emptyset",
                    "f: \\mathbb{R}^n \\to \\mathbb{R}",
                    "\\partial_t u = \\Delta u",
                    "\\frac{\\partial L}{\\partial w}",
                    "\\Omega(\\sqrt{T})",
                    "\\tilde{O}(\\epsilon^{-2})",
                    "\\ell_1",
                    "\\lambda \\|\\theta\\|_1",
                    "\\boldsymbol{\\mu}, \\bm{\\Sigma}",
                    "\\mathbf{W}_Q \\mathbf{h}",
                    "\\odot \\oplus \\otimes \\circ",
                    "x \\approx y \\propto z \\equiv w",
                    "10^{-3} \\sim 10^{4}",
                    "95\\%",
                    "\\pm 0.3",
                    "a \\ll b \\gg c",
                    "\\mathbb{1}[y = \\hat{y}]",
                    "\\underbrace{a + b}_{\\text{sum}}",
                    "\\overline{AB}",
                    "\\xrightarrow{f}",
                    "\\min_G \\max_D V(D, G)",
                    "\\log \\frac{\\pi_\\theta(y_w)}{\\pi_\\theta(y_l)}",
                    "\\gamma^{k} r_{t+k+1}",
                    "W_0 + BA,\\ B \\in \\mathbb{R}^{d \\times r}",
                    "\\text{학습률} = \\eta",
                    "\\dots, x_n",
                    "f'(x) = f''(y)",
                    "\\left\\{ x : x > 0 \\right\\}",
                    "\\big(x\\big)^2",
                    "α + β ≤ γ");

    private static final List<String> HOSTILE =
            List.of(
                    "\\includegraphics{/etc/hostname}",
                    "\\input{/etc/passwd}",
                    "\\newcommand{\\a}{\\a\\a}\\a",
                    "\\renewcommand{\\frac}{x}\\frac",
                    "\\def\\a{\\a}\\a",
                    "\\newenvironment{a}{b}{c}",
                    "\\jlmExternalFont{/tmp/x.ttf}x",
                    "\\jlmDynamic{x}{y}",
                    "\\jlmText{x}",
                    "\\rule{100000cm}{100000cm}",
                    "\\hspace{1000000cm}x",
                    "\\vspace{1000000cm}x",
                    "\\scalebox{100000}{x}",
                    "\\resizebox{1000cm}{1000cm}{x}",
                    "\\rotatebox{30}{x}",
                    "\\raisebox{1000cm}{x}",
                    "\\textcolor{red}{x}",
                    "\\color{red}x",
                    "\\fgcolor{red}{x}",
                    "\\definecolor{a}{rgb}{1,1,1}x",
                    "\\href{http://one.example/}{x}",
                    "\\special{x}",
                    "\\catcode`x",
                    "\\unicode{x}",
                    "\\char\"41",
                    "\\begin{tabular}{c}x\\end{tabular}",
                    "\\begin{array}{@{\\rule{1cm}{1cm}}c}x\\end{array}",
                    "\\begin{array}{*{100000}{c}}x\\end{array}",
                    "a\\\\[100000cm]b",
                    "\\unknowncommand{x}",
                    "\\frac{1",
                    "x}",
                    "\\left(x",
                    "\\",
                    "#1",
                    "a$b",
                    "",
                    " ",
                    "\u0000",
                    "{}");

    private final Typesetter typesetter = new Typesetter();

    static Stream<String> papers() {
        return PAPERS.stream();
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @Test
    void thereAreSixtyAtLeast() {
        assertTrue(PAPERS.size() >= 60);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isDrawn(String tex) {
        for (boolean display : List.of(true, false)) {
            FormulaOutline outline =
                    typesetter
                            .set(new TexSource(tex, display))
                            .orElseThrow(() -> new AssertionError(tex));
            assertTrue(outline.width() > 0 && outline.width() < 60, tex);
            assertTrue(outline.ascent() > 0 && outline.ascent() < 10, tex);
            assertTrue(outline.depth() > -1 && outline.depth() < 10, tex);
            assertTrue(outline.path().matches("M[-0-9MLQCZ ]{20,}Z"), tex);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysAsWritten(String tex) {
        assertEquals(
                List.of(),
                assertTimeoutPreemptively(
                        Duration.ofMinutes(1),
                        () -> typesetter.set(new TexSource(tex, true)).stream().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\frac{1}{", "\\sqrt{", "x^{", "\\left(", "\\hat{", "\\hat"})
    void deepNestingEndsSoon(String opening) {
        String closing = opening.contains("left") ? "\\right)" : opening.endsWith("{") ? "}" : " x";
        for (int depth : List.of(20, 200, 2_000, 20_000)) {
            String tex = opening.repeat(depth) + "x" + closing.repeat(depth);
            assertTrue(typesetter.set(new TexSource(tex, true)).isEmpty(), opening + depth);
        }
    }

    @Test
    void aLongFormulaStaysAsWritten() {
        assertTrue(typesetter.set(new TexSource("x+".repeat(50_000) + "x", true)).isEmpty());
        assertTrue(typesetter.set(new TexSource("\\sum ".repeat(300) + "x", true)).isEmpty());
    }

    /**
     * An accent with a script, and a fence with a middle, are laid out twice: eleven of them around
     * something took six seconds, before the work was counted.
     */
    static Stream<String> slow() {
        List<String> around = List.of("\\hat{@}^2", "\\left(\\middle|@\\right)", "\\bar{@}_1");
        List<String> within =
                List.of(
                        "가x".repeat(60),
                        "x".repeat(1_700),
                        "\\begin{matrix}" + "&".repeat(90) + "\\\\".repeat(100) + "\\end{matrix}",
                        "\\sqrt x".repeat(200));
        return around.stream()
                .flatMap(
                        one ->
                                within.stream()
                                        .map(
                                                held -> {
                                                    String tex = held;
                                                    for (int i = 0; i < 11; i++) {
                                                        tex = one.replace("@", tex);
                                                    }
                                                    return tex;
                                                }));
    }

    @ParameterizedTest
    @MethodSource("slow")
    void nestedDoublingIsGivenUp(String tex) {
        assertTrue(typesetter.set(new TexSource(tex, true)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\hat{\\hat{x}^2}^2",
                "\\left(\\frac{\\hat{x}^2}{2} \\middle| \\tilde{y}_1\\right)",
            })
    void someDoublingIsNoHarm(String tex) {
        assertTrue(typesetter.set(new TexSource(tex, true)).isPresent());
    }

    @Test
    void aMatrixOfTooManyEmptyCellsStaysAsWritten() {
        String tex = "\\begin{matrix}" + "&".repeat(900) + "\\\\".repeat(350) + "\\end{matrix}";
        assertTrue(typesetter.set(new TexSource(tex, true)).isEmpty());
        StringBuilder usual = new StringBuilder("\\begin{pmatrix}");
        for (int row = 0; row < 16; row++) {
            usual.append("1 &".repeat(15)).append(" 0 \\\\ ");
        }
        usual.append("\\end{pmatrix}");
        assertTrue(typesetter.set(new TexSource(usual.toString(), true)).isPresent());
    }

    @Test
    void anythingPastedTogetherEndsQuietly() {
        List<String> pieces =
                List.of("\\frac", "{", "}", "x", "^", "_", "\\sqrt", "[", "]", "\\left", "(", "&");
        Random random = new Random(7);
        List<FormulaOutline> set = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder tex = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                tex.append(pieces.get(random.nextInt(pieces.size())));
            }
            typesetter.set(new TexSource(tex.toString(), i % 2 == 0)).ifPresent(set::add);
        }
        assertTrue(set.stream().allMatch(one -> one.width() > 0 && !one.path().isEmpty()));
    }

    @Test
    void lettersStandOnTheBaseline() {
        FormulaOutline x = typesetter.set(new TexSource("x", false)).orElseThrow();
        FormulaOutline y = typesetter.set(new TexSource("y", false)).orElseThrow();
        assertEquals(0, x.depth(), 0.02);
        assertTrue(y.depth() > 0.15);
        assertTrue(x.ascent() > 0.4 && x.ascent() < 0.5);
    }

    @Test
    void aSumHasMoreRoomOnALineOfItsOwn() {
        TexSource sum = new TexSource("\\sum_{i=1}^{n} x_i", true);
        FormulaOutline apart = typesetter.set(sum).orElseThrow();
        FormulaOutline inLine = typesetter.set(sum.inLine()).orElseThrow();
        assertTrue(apart.ascent() + apart.depth() > inLine.ascent() + inLine.depth() + 0.5);
    }

    @Test
    void whatFollowsAScriptStandsBesideIt() {
        double scripted = typesetter.set(new TexSource("x^2", false)).orElseThrow().width();
        double plain = typesetter.set(new TexSource("x", false)).orElseThrow().width();
        assertTrue(scripted - plain > 0.3 && scripted - plain < 0.5, scripted + " " + plain);
    }
}
