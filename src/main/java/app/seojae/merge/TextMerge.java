package app.seojae.merge;

import java.util.List;

/**
 * Three-way merging by lines: what either writer changed since a common base stands in the result;
 * nothing either wrote is lost.
 */
public final class TextMerge {

    private TextMerge() {}

    /**
     * Merges two texts that both came from a base. Line ends become {@code \n}.
     *
     * @param base what both began with
     * @param mine stands first where both wrote at one place
     */
    public static Merged merge(String base, String mine, String theirs) {
        String began = plainLines(base);
        String one = plainLines(mine);
        String other = plainLines(theirs);
        if (one.equals(other) || other.equals(began)) {
            return new Merged(one, false);
        }
        if (one.equals(began)) {
            return new Merged(other, false);
        }
        return new Weaving(lines(began), lines(one), lines(other)).merged();
    }

    /** A text with {@code \n} alone between its lines, as notes are kept. */
    public static String plainLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> lines(String text) {
        // A text without a letter has no line: what is written into it only comes in.
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
