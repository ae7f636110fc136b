package app.seojae.pdf.render.appearance;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a field's text and where they stand.
 *
 * @param size of the letters, in points
 * @param first where the first baseline lies above the field's lower edge, in points
 */
record FieldLines(List<String> lines, double size, double first) {

    /** From one baseline to the next, for a size of 1. */
    static final double LEADING = 1.16;

    /** From a line's top to its baseline, for a size of 1. */
    static final double ASCENT = 0.93;

    /** The size of text in many lines that is to fit, where it does, in points. */
    static final double USUAL = 12;

    private static final double CAPITAL = 0.72;
    private static final double SMALLEST = 4;
    private static final int MOST_LINES = 1_000;

    /** Breaks a text as it fits into a box; a size of 0 becomes one that fits. */
    static FieldLines of(
            String text, FieldFonts fonts, double size, FieldBox box, boolean multiline) {
        if (!multiline) {
            String line = text.replaceAll("\\R", " ");
            double fitted = size > 0 ? size : fitted(line, fonts, box);
            // In the middle, but no letter cut at its foot.
            double first = Math.max(box.border(), (box.height() - CAPITAL * fitted) / 2);
            return new FieldLines(List.of(line), fitted, first);
        }
        double tried = size > 0 ? size : USUAL;
        List<String> lines = broken(text, fonts, tried, box);
        while (size <= 0
                && tried > SMALLEST
                && lines.size() * tried * LEADING > box.height() - 2 * box.border()) {
            tried -= 1;
            lines = broken(text, fonts, tried, box);
        }
        double first = box.height() - box.padding() - ASCENT * tried;
        return new FieldLines(lines, tried, first);
    }

    private static double fitted(String line, FieldFonts fonts, FieldBox box) {
        double high = (box.height() - 2 * box.border()) / LEADING;
        double wide = box.textWidth() / Math.max(0.01, fonts.width(line));
        return Math.max(SMALLEST, Math.min(high, wide));
    }

    /** Only lines that reach into the box, so that long texts in low boxes cost little. */
    private static List<String> broken(String text, FieldFonts fonts, double size, FieldBox box) {
        double width = box.textWidth() / size;
        int most = (int) Math.min(MOST_LINES, box.height() / (size * LEADING) + 2);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", most + 1)) {
            int from = 0;
            do {
                int end = end(paragraph, from, fonts, width);
                lines.add(paragraph.substring(from, end).stripTrailing());
                from = end;
                if (lines.size() >= most) {
                    return lines;
                }
            } while (from < paragraph.length());
        }
        return lines;
    }

    /** Where a line that begins at a place ends: behind the last word that fits. */
    private static int end(String text, int from, FieldFonts fonts, double width) {
        double used = 0;
        int word = from;
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            used += fonts.width(Character.toString(letter));
            if (used > width && letter != ' ' && at > from) {
                return word > from ? word : at;
            }
            at += Character.charCount(letter);
            if (letter == ' ') {
                word = at;
            }
        }
        return at;
    }
}
