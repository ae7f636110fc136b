package app.seojae.markdown;

import java.util.regex.Pattern;

/** Tells formulas from prices, brackets and shells: where one ends that begins somewhere. */
final class FormulaEnds {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_IN_LINE = 500;
    private static final int LONGEST_BARE = 40;

    /** What only mathematics has. */
    private static final String TELLING = "\\^_={}";

    /** Letters, numbers and signs that are mathematics between dollars though nothing tells it. */
    private static final Pattern BARE =
            Pattern.compile(
                    "[-+−±A-Za-zΑ-Ωα-ωϑϕϵ0-9|(\\[][A-Za-zΑ-Ωα-ωϑϕϵ0-9 ,.;:()\\[\\]|+\\-−*/<>!'≤≥±×·∈∞…%]*");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern OPEN_END = Pattern.compile(".*[-+−±*/<>,.;:(\\[ ]");

    /**
     * What may begin with a digit: a number, a multiple of a letter that counts no money, terms.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[0-9.]+%?|[0-9.]+[a-zA-Z&&[^kKmMbBtT]].*|[0-9.]+ *[-+−±*/<>≤≥×·] *[0-9a-zA-Z(].*");

    private FormulaEnds() {}

    /** Where the formula that begins here ends, or {@code at} where none does. */
    static int end(String source, int at) {
        if (source.startsWith("\\(", at)) {
            return closing(source, at, 2, "\\)");
        }
        if (source.startsWith("\\[", at)) {
            int end = closing(source, at, 2, "\\]");
            return tells(source, at + 2, end - 2) && !source.startsWith("(", end) ? end : at;
        }
        if (source.startsWith("$$", at)) {
            return closing(source, at, 2, "$$");
        }
        return source.charAt(at) == '$' ? dollar(source, at) : at;
    }

    private static int closing(String source, int at, int open, String close) {
        int limit = Math.min(source.length(), at + LONGEST);
        int from = Math.min(limit, at + open);
        int found = source.indexOf(close, from, limit);
        if (found < 0 || source.substring(from, found).isBlank()) {
            return at;
        }
        boolean inOneParagraph =
                source.indexOf("\n\n", from, found) < 0
                        && source.indexOf("\n```", from, found) < 0
                        && source.indexOf("\n~~~", from, found) < 0;
        return inOneParagraph ? found + close.length() : at;
    }

    private static boolean tells(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TELLING.indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** One dollar opens a formula only if what it holds looks like one; prices are more common. */
    private static int dollar(String source, int at) {
        int limit = Math.min(source.length(), at + LONGEST_IN_LINE);
        for (int i = at + 1; i < limit && source.charAt(i) != '\n'; i++) {
            char c = source.charAt(i);
            if (c == '$') {
                return holds(source, at, i) ? i + 1 : at;
            }
            if (c == '\\') {
                i++;
            }
        }
        return at;
    }

    private static boolean holds(String source, int at, int close) {
        if (close == at + 1 || source.charAt(at + 1) == ' ' || source.charAt(close - 1) == ' ') {
            return false;
        }
        char after = close + 1 < source.length() ? source.charAt(close + 1) : ' ';
        if (after >= '0' && after <= '9') {
            return false;
        }
        String held = source.substring(at + 1, close);
        char first = held.charAt(0);
        if (held.indexOf('\\') >= 0 || first == '^' || first == '_') {
            return true;
        }
        if (held.codePoints().anyMatch(FormulaEnds::isMathLetter)) {
            return !hasHangul(held);
        }
        boolean apart = !isLatin(after) && (at == 0 || !isLatin(source.charAt(at - 1)));
        return apart && (tells(held, 0, held.length()) ? !hasHangul(held) : isBare(held));
    }

    /** Letters and signs that nothing but mathematics has: 𝔼, ℝ, ∇, ⊗; a range has − and ∼ too. */
    private static boolean isMathLetter(int c) {
        return (c >= 0x1D400 && c <= 0x1D7FF)
                || "ℂℍℕℙℚℝℤℋℐℒℛℬℰℱℳℓ".indexOf(c) >= 0
                || (c >= 0x2200 && c <= 0x22FF && c != '−' && c != '∼')
                || (c >= 0x2080 && c <= 0x2089)
                || (c >= 0x27E8 && c <= 0x27E9);
    }

    private static boolean isBare(String held) {
        boolean number = !Character.isDigit(held.charAt(0)) || NUMBER.matcher(held).matches();
        return held.length() <= LONGEST_BARE
                && number
                && BARE.matcher(held).matches()
                && !WORD.matcher(held).find()
                && !OPEN_END.matcher(held).matches();
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
