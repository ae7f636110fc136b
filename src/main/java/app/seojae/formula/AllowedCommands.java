package app.seojae.formula;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.SymbolNotFoundException;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * The commands a formula may use: those that only arrange what is written. None that defines a
 * command, reads a file or a font, asks for a size in numbers or brings a colour is among them.
 */
final class AllowedCommands {

    private static final Set<String> ARRANGING =
            words(
                    """
                    frac cfrac sfrac dfrac tfrac binom dbinom tbinom sqrt
                    text mbox textrm textbf textit textsf texttt
                    mathbf mathbb mathcal mathit mathrm mathscr mathsf mathtt mathfrak mathds
                    mathnormal boldsymbol
                    hat widehat tilde widetilde acute grave dot ddot dddot bar breve check vec
                    mathring overline underline overbrace underbrace overbrack underbrack
                    overrightarrow overleftarrow overleftrightarrow
                    underrightarrow underleftarrow underleftrightarrow xleftarrow xrightarrow
                    overset underset stackrel stackbin accentset underaccent substack boxed
                    mathop mathpunct mathord mathrel mathinner mathbin mathopen mathclose
                    operatorname bmod pmod mod pod
                    smash phantom hphantom vphantom Braket Bra Ket Set
                    big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr
                    """);

    /** These stand for themselves. */
    private static final Set<String> ALONE =
            words(
                    """
                    limits nolimits vdots ddots iddots cong doteq int iint iiint iiiint idotsint
                    oint surd quad qquad thinspace medspace thickspace negthinspace negmedspace
                    negthickspace dotminus ratio coloncolon equalscolon colonequals
                    coloncolonequals approxcolon degree hline nbsp lmoustache rmoustache
                    questeq joinrel cr , : ; ! \\
                    """);

    /** These hold for all that follows in their group. */
    private static final Set<String> SWITCHES =
            words(
                    """
                    displaystyle textstyle scriptstyle scriptscriptstyle
                    bf it rm sf tt cal over choose atop brace brack
                    """);

    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("bm", "\\boldsymbol"),
                    Map.entry("bold", "\\mathbf"),
                    Map.entry("mathbbm", "\\mathds"),
                    Map.entry("textnormal", "\\text"),
                    Map.entry("textup", "\\text"),
                    Map.entry("lvert", "\\vert "),
                    Map.entry("rvert", "\\vert "),
                    Map.entry("coloneqq", "\\colonequals "),
                    Map.entry("coloneq", "\\colonequals "),
                    Map.entry("eqqcolon", "\\equalscolon "),
                    Map.entry("argmax", "\\mathop{\\mathrm{arg\\,max}}"),
                    Map.entry("argmin", "\\mathop{\\mathrm{arg\\,min}}"),
                    Map.entry("dotsm", "\\cdots "),
                    Map.entry("enspace", "\\; "),
                    Map.entry("enskip", "\\; "),
                    Map.entry("space", "\\ "),
                    Map.entry(">", "\\: "),
                    Map.entry("lbrack", "["),
                    Map.entry("rbrack", "]"),
                    Map.entry("colon", ": "),
                    Map.entry("nonumber", ""),
                    Map.entry("notag", ""));

    private AllowedCommands() {}

    /** How the library is told of a command, {@code null} where it is not to be told. */
    static @Nullable String told(String name) {
        String alias = ALIASES.get(name);
        if (alias != null) {
            return alias;
        }
        boolean letters = Character.isLetter(name.charAt(0));
        boolean mine = ARRANGING.contains(name) || ALONE.contains(name) || SWITCHES.contains(name);
        return mine || (!isMacro(name) && isSymbol(name))
                ? "\\" + name + (letters ? " " : "")
                : null;
    }

    /** Whether a command is followed by what it arranges, which may be another one. */
    static boolean takesMore(String name) {
        return ARRANGING.contains(name) || ALIASES.containsKey(name);
    }

    static boolean isSwitch(String name) {
        return SWITCHES.contains(name);
    }

    /** Whether a character is one the library has a sign for. */
    static boolean isKnown(char c) {
        return TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null;
    }

    private static boolean isMacro(String name) {
        return MacroInfo.Commands.containsKey(name);
    }

    private static boolean isSymbol(String name) {
        if (TeXFormula.predefinedTeXFormulasAsString.containsKey(name)) {
            return true;
        }
        try {
            return SymbolAtom.get(name) != null;
        } catch (SymbolNotFoundException e) {
            return false;
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
