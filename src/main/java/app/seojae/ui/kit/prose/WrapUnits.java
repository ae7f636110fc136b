package app.seojae.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;

/** Tells which characters of running text stay together on a line. Pure functions. */
final class WrapUnits {

    private static final String CLOSING = ".,;:!?)]";

    private WrapUnits() {}

    /** Characters that stay together, from one or more runs, with the blanks that follow them. */
    record Unit(List<Part> parts, boolean newLine) {

        /** Whether it is a formula with a line of its own. */
        boolean isApart() {
            return parts.getFirst().run().is(TextRun.Look.DISPLAY);
        }

        boolean isBlank() {
            return parts.stream().allMatch(part -> part.from() == part.to());
        }
    }

    /** A part of a run, whose text begins at {@code base} of all. */
    record Part(TextRun run, int base, int from, int to, int blanksTo) {}

    /** What stays together in a text, in order. */
    static List<Unit> of(List<TextRun> runs) {
        List<Unit> units = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int base = 0;
        for (TextRun run : runs) {
            String text = run.text();
            int at = 0;
            if (run.is(TextRun.Look.DISPLAY) || endsApart(parts)) {
                at = closing(run, base, parts);
                endUnit(parts, units);
            }
            if (run.is(TextRun.Look.FORMULA)) {
                parts.add(new Part(run, base, 0, text.length(), text.length()));
                base += text.length();
                continue;
            }
            while (at < text.length()) {
                int end = at;
                boolean breaksAfter = false;
                while (end < text.length() && !breaksAfter && !isBlank(text.charAt(end))) {
                    int next = end + Character.charCount(text.codePointAt(end));
                    breaksAfter =
                            next < text.length()
                                    && mayBreak(text.codePointBefore(next), text.codePointAt(next));
                    end = next;
                }
                int blanks = end;
                boolean newLine = false;
                while (blanks < text.length() && isBlank(text.charAt(blanks)) && !newLine) {
                    newLine = text.charAt(blanks) == '\n';
                    blanks++;
                }
                int visible = newLine ? blanks - 1 : blanks;
                parts.add(new Part(run, base, at, end, visible));
                if (blanks > end || breaksAfter) {
                    units.add(new Unit(List.copyOf(parts), newLine));
                    parts.clear();
                }
                at = blanks;
            }
            base += text.length();
        }
        endUnit(parts, units);
        return units;
    }

    private static boolean endsApart(List<Part> parts) {
        return !parts.isEmpty() && parts.getLast().run().is(TextRun.Look.DISPLAY);
    }

    /** What ends a sentence stays beside a formula on a line of its own; where that ends. */
    private static int closing(TextRun run, int base, List<Part> parts) {
        int at = 0;
        String text = run.text();
        if (endsApart(parts) && !run.is(TextRun.Look.FORMULA)) {
            while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at > 0) {
                parts.add(new Part(run, base, 0, at, at));
            }
        }
        return at;
    }

    private static void endUnit(List<Part> parts, List<Unit> units) {
        if (!parts.isEmpty()) {
            units.add(new Unit(List.copyOf(parts), false));
            parts.clear();
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u200b';
    }

    /** Whether a line may end between two characters that no blank separates. */
    private static boolean mayBreak(int before, int after) {
        return (isIdeographic(before) && isIdeographic(after))
                || (before == '/' && Character.isLetter(after))
                || before == '—';
    }

    private static boolean isIdeographic(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
