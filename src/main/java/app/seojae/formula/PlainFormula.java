package app.seojae.formula;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes simple formulas in one line of usual characters, for links, menus and tabs: {@code \beta
 * \to 0} is β → 0. One with fractions, roots or commands it does not know is not one of them.
 */
public final class PlainFormula {

    private static final String SIGNS =
            """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ
            iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ
            chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ
            Omega Ω ell ℓ nabla ∇ partial ∂ infty ∞ hbar ℏ
            times × cdot · pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙
            le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫
            in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ emptyset ∅ forall ∀ exists ∃
            to → rightarrow → leftarrow ← Rightarrow ⇒ leftrightarrow ↔ mapsto ↦ top ⊤ perp ⊥
            mid | vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ | ‖ langle ⟨ rangle ⟩
            sum ∑ prod ∏ int ∫ ldots … dots … cdots ⋯ prime ′ dagger †
            log log ln ln exp exp min min max max arg arg sup sup inf inf lim lim sin sin cos cos
            tan tan tanh tanh det det dim dim Pr Pr argmax argmax argmin argmin
            lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ % % $ $ # # & & _ _ { { } }
            """;

    private static final Map<String, String> WRITTEN = written();

    /** These only say how what follows looks or is fenced. */
    private static final Set<String> SILENT =
            Set.of(
                    "text",
                    "mathrm",
                    "mathbf",
                    "mathit",
                    "mathsf",
                    "mathtt",
                    "mathcal",
                    "mathscr",
                    "boldsymbol",
                    "bm",
                    "operatorname",
                    "left",
                    "right",
                    "big",
                    "Big",
                    "bigl",
                    "bigr",
                    "displaystyle",
                    "textstyle",
                    "!");

    private static final Set<String> BLANKS =
            Set.of(",", ";", ":", " ", "quad", "qquad", "thinspace");

    /** What stands with a blank on both sides where TeX leaves room. */
    private static final String RELATIONS = "=<>≤≥≠≈∼≃≡∝≪≫∈∉⊂⊆→←⇒↔↦×±∓⊕⊗⊙∪∩+";

    private static final int DOUBLE_STRUCK = 0x1D538;

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PlainFormula(String tex) {
        this.tex = tex;
    }

    private static Map<String, String> written() {
        Map<String, String> map = new HashMap<>();
        String[] words = SIGNS.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return Map.copyOf(map);
    }

    /** A formula without its marks in one line, or nothing where it does not fit into one. */
    public static Optional<String> of(String tex) {
        PlainFormula formula = new PlainFormula(tex);
        return formula.group(tex.length(), 0)
                ? Optional.of(formula.out.toString().strip())
                : Optional.empty();
    }

    private boolean group(int end, int depth) {
        while (at < end) {
            char c = tex.charAt(at++);
            boolean known =
                    switch (c) {
                        case '\\' -> command();
                        case '^', '_' -> depth == 0 && script(c);
                        case '{', '}', '~', ' ' -> blank(c);
                        case '$', '#', '%', '&' -> false;
                        default -> sign(String.valueOf(c));
                    };
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private boolean blank(char c) {
        if (c == '~') {
            out.append(' ');
        }
        return true;
    }

    private boolean sign(String sign) {
        boolean relation = sign.length() == 1 && RELATIONS.contains(sign);
        boolean between = relation && !out.isEmpty() && !"([{,".contains(last());
        out.append(between ? " " : "").append(sign).append(between ? " " : "");
        return true;
    }

    private String last() {
        return out.substring(out.length() - 1);
    }

    private boolean command() {
        int end = at;
        while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
            end++;
        }
        end = Math.min(tex.length(), end == at ? end + 1 : end);
        String name = tex.substring(at, end);
        at = end;
        if (BLANKS.contains(name)) {
            out.append(' ');
            return true;
        }
        if ("mathbb".equals(name)) {
            return blackboard();
        }
        String sign = WRITTEN.get(name);
        if (sign == null) {
            return SILENT.contains(name);
        }
        boolean word = sign.length() > 1;
        if (word && !out.isEmpty() && Character.isLetterOrDigit(last().charAt(0))) {
            out.append(' ');
        }
        sign(sign);
        boolean more = word && at + 1 < tex.length() && tex.charAt(at) == ' ';
        out.append(more ? " " : "");
        return true;
    }

    private boolean blackboard() {
        int letter = at < tex.length() && tex.charAt(at) == '{' ? at + 1 : at;
        if (letter >= tex.length() || tex.charAt(letter) < 'A' || tex.charAt(letter) > 'Z') {
            return false;
        }
        char c = tex.charAt(letter);
        int hole = "CHNPQRZ".indexOf(c);
        out.append(
                hole >= 0
                        ? String.valueOf("ℂℍℕℙℚℝℤ".charAt(hole))
                        : Character.toString(DOUBLE_STRUCK + c - 'A'));
        at = letter + 1;
        return true;
    }

    /** Raised and lowered digits and letters where there are such characters, else as written. */
    private boolean script(char mark) {
        int from = at;
        boolean braces = at < tex.length() && tex.charAt(at) == '{';
        int to = braces ? tex.indexOf('}', at) : at + 1;
        if (!braces && at < tex.length() && tex.charAt(at) == '\\') {
            while (to < tex.length() && Character.isLetter(tex.charAt(to))) {
                to++;
            }
        }
        if (to < 0 || to > tex.length()) {
            return false;
        }
        PlainFormula inner = new PlainFormula(tex.substring(braces ? from + 1 : from, to));
        if (!inner.group(inner.tex.length(), 1)) {
            return false;
        }
        at = braces ? to + 1 : to;
        String held = inner.out.toString().replace(" ", "");
        Optional<String> moved = moved(held, mark == '^');
        out.append(moved.orElseGet(() -> mark + (held.length() > 1 ? "(" + held + ")" : held)));
        return true;
    }

    private static Optional<String> moved(String held, boolean up) {
        String from = up ? "0123456789+-=()ni" : "0123456789+-=()aeoxhklmnpst";
        String to = up ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ" : "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ";
        StringBuilder moved = new StringBuilder();
        for (char c : Normalizer.normalize(held, Normalizer.Form.NFC).toCharArray()) {
            int index = from.indexOf(c);
            if (index < 0) {
                return Optional.empty();
            }
            moved.append(to.charAt(index));
        }
        return Optional.of(moved.toString());
    }
}
