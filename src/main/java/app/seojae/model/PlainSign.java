package app.seojae.model;

/**
 * The signs of printed text that a person types as another: one table for all ways in which a quote
 * or a word is looked for.
 */
public final class PlainSign {

    private PlainSign() {}

    /** The sign of the keyboard for a hyphen, dash, minus or quotation mark; others as they are. */
    public static char of(char c) {
        return switch (c) {
            case '\u00AD', // soft hyphen
                    '\u2010', // hyphen
                    '\u2011', // hyphen nobody breaks at
                    '\u2012', // dash of figures
                    '\u2013', // en dash
                    '\u2014', // em dash
                    '\u2015', // bar
                    '\u2043', // bullet of a list
                    '\u2212', // minus
                    '\uFE58',
                    '\uFE63',
                    '\uFF0D' ->
                    '-';
            case '`', '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02' -> '"';
            default -> c;
        };
    }

    /** Whether a character is no sign of its own: it has no width or only says how others stand. */
    public static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
