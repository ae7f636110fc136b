package app.seojae.formula;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells letters and signs of Unicode as TeX does: 𝔼 and 𝒪, raised and lowered digits, accents
 * that follow their letter, wide forms.
 */
final class MathLetters {

    private static final int FIRST = 0x1D400;
    private static final int FIRST_GREEK = 0x1D6A8;
    private static final int FIRST_DIGIT = 0x1D7CE;
    private static final int LAST = 0x1D7FF;
    private static final int ALPHABET = 52;
    private static final int GREEK = 58;
    private static final int DIGITS = 10;

    private static final String DOUBLE_STRUCK = "\\mathbb";

    /** The commands of the alphabets in Unicode's order; the second, italic, is the usual one. */
    private static final String[] ALPHABETS = {
        "\\mathbf",
        "",
        "\\boldsymbol",
        "\\mathcal",
        "\\mathcal",
        "\\mathfrak",
        DOUBLE_STRUCK,
        "\\mathfrak",
        "\\mathsf",
        "\\mathsf",
        "\\mathsf",
        "\\mathsf",
        "\\mathtt"
    };

    private static final String[] GREEKS = {
        "\\boldsymbol", "", "\\boldsymbol", "\\boldsymbol", "\\boldsymbol"
    };

    private static final String[] NUMBERS = {
        "\\mathbf", DOUBLE_STRUCK, "\\mathsf", "\\mathsf", "\\mathtt"
    };

    private static final Map<Character, String> SIGNS =
            Map.ofEntries(
                    Map.entry('ϑ', "\\vartheta "),
                    Map.entry('∆', "\\Delta "),
                    Map.entry('∌', "\\not\\ni "),
                    Map.entry('≢', "\\not\\equiv "),
                    Map.entry('≉', "\\not\\approx "),
                    Map.entry('≄', "\\not\\simeq "),
                    Map.entry('⇝', "\\rightsquigarrow "),
                    Map.entry('″', "''"),
                    Map.entry('°', "\\degree "),
                    Map.entry('∙', "\\cdot "),
                    Map.entry('•', "\\bullet "),
                    Map.entry('●', "\\bullet "),
                    Map.entry('○', "\\circ "),
                    Map.entry('◦', "\\circ "),
                    Map.entry('★', "\\bigstar "),
                    Map.entry('✓', "\\checkmark "),
                    Map.entry('⁄', "/"),
                    Map.entry('∖', "\\setminus "),
                    Map.entry('‑', "-"),
                    Map.entry('‒', "-"));

    private static final String ACCENT_MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0305\u0307\u0308\u20d7";
    private static final String[] ACCENTS = {
        "grave", "acute", "hat", "tilde", "bar", "bar", "dot", "ddot", "vec"
    };

    private MathLetters() {}

    /** Whether a character may stand in a formula: plain ones, and those the library has. */
    static boolean isPlain(char c) {
        return c < 128 ? c >= ' ' && c != 127 : AllowedCommands.isKnown(c);
    }

    static boolean isHangul(char c) {
        return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E);
    }

    /** The same formula without them; one that has none is as it was. */
    static String spelled(String tex) {
        if (tex.chars().allMatch(c -> c < 128)) {
            return tex;
        }
        StringBuilder out = new StringBuilder(tex.length() + 32);
        int at = 0;
        while (at < tex.length()) {
            int shift = shift(tex, at);
            if (shift != 0) {
                int end = at;
                out.append(shift > 0 ? "^{" : "_{");
                while (end < tex.length() && shift(tex, end) == shift) {
                    out.append(compatible(tex.codePointAt(end)));
                    end++;
                }
                out.append('}');
                at = end;
                continue;
            }
            int c = tex.codePointAt(at);
            at += Character.charCount(c);
            int accent = at < tex.length() ? ACCENT_MARKS.indexOf(tex.charAt(at)) : -1;
            if (accent >= 0) {
                out.append("{\\").append(ACCENTS[accent]).append('{').append(one(c)).append("}}");
                at++;
            } else {
                out.append(one(c));
            }
        }
        return out.toString();
    }

    /** 1 where a character is a raised one, -1 where it is lowered, else 0. */
    private static int shift(String tex, int at) {
        char c = tex.charAt(at);
        boolean raised =
                c == '²' || c == '³' || c == '¹' || (c >= '\u2070' && c <= '\u207f') || c == 'ᵀ';
        boolean lowered = c >= '\u2080' && c <= '\u209c';
        return raised ? 1 : lowered ? -1 : 0;
    }

    private static String one(int c) {
        String letter = letter(c);
        if (letter != null) {
            return letter;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return String.valueOf((char) (c - 0xFEE0));
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        String sign = Character.isBmpCodePoint(c) ? SIGNS.get((char) c) : null;
        if (sign != null) {
            return sign;
        }
        boolean letterlike = c >= 0x2100 && c <= 0x214F && !AllowedCommands.isKnown((char) c);
        return letterlike ? compatible(c) : Character.toString(c);
    }

    private static @Nullable String letter(int c) {
        if (c < FIRST || c > LAST) {
            return null;
        }
        String style;
        if (c >= FIRST_DIGIT) {
            style = NUMBERS[(c - FIRST_DIGIT) / DIGITS];
        } else if (c >= FIRST_GREEK) {
            style = GREEKS[Math.min((c - FIRST_GREEK) / GREEK, GREEKS.length - 1)];
        } else {
            style = ALPHABETS[Math.min((c - FIRST) / ALPHABET, ALPHABETS.length - 1)];
        }
        int base = compatible(c).codePointAt(0);
        String plain = one(base);
        if (DOUBLE_STRUCK.equals(style) && !Character.isUpperCase(base) && base != '1') {
            return null; // the font has no other
        }
        return style.isEmpty() ? "{" + plain + "}" : "{" + style + "{" + plain + "}}";
    }

    private static String compatible(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
}
