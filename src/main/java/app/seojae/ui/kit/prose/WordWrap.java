package app.seojae.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks running text into lines the way Korean readers expect: between words and never inside one,
 * unless the word alone is wider than the line.
 *
 * <p>JavaFX's own layout breaks between any two Hangul syllables. Han and Kana may break anywhere,
 * as they are written without spaces. Pure functions.
 */
final class WordWrap {

    private static final String ELLIPSIS = "…";

    /** The width of some characters of a run, in pixels. */
    @FunctionalInterface
    interface Measure {
        /** The width of the characters from an index to before another. */
        double width(TextRun run, int from, int to);
    }

    /**
     * A piece of a run on a line.
     *
     * @param x where it begins, in pixels from the line's left edge
     * @param width in pixels
     * @param start where it begins in the text of all runs
     */
    record Piece(TextRun run, double x, double width, int start) {}

    /** The pieces of one line. */
    record Line(List<Piece> pieces) {}

    /** What came of wrapping; {@code cut} where {@code maxLines} left something out. */
    record Wrapped(List<Line> lines, boolean cut) {}

    private final Measure measure;
    private final double width;
    private final int maxLines;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private double x;
    private boolean cut;

    private WordWrap(Measure measure, double width, int maxLines) {
        this.measure = measure;
        this.width = width;
        this.maxLines = maxLines;
    }

    /**
     * Wraps runs to a width in pixels; the last of {@code maxLines} lines ends in … if text is
     * left.
     */
    static Wrapped wrap(List<TextRun> runs, double width, int maxLines, Measure measure) {
        WordWrap wrap = new WordWrap(measure, Math.max(1, width), maxLines);
        List<Unit> units = units(runs);
        for (int i = 0; i < units.size() && !wrap.cut; i++) {
            wrap.place(units.get(i));
        }
        if (!wrap.cut && !wrap.pieces.isEmpty()) {
            wrap.endLine();
        }
        return new Wrapped(wrap.lines, wrap.cut);
    }

    /** Characters that stay together, from one or more runs, with the blanks that follow them. */
    private record Unit(List<Part> parts, boolean newLine) {}

    /** A part of a run, whose text begins at {@code base} of all. */
    private record Part(TextRun run, int base, int from, int to, int blanksTo) {}

    private void place(Unit unit) {
        double solid = 0;
        for (int i = 0; i < unit.parts().size(); i++) {
            Part part = unit.parts().get(i);
            solid += measure.width(part.run(), part.from(), part.to());
        }
        if (x > 0 && x + solid > width + 0.5) {
            newLine();
        }
        if (cut) {
            return;
        }
        for (Part part : unit.parts()) {
            if (solid > width + 0.5) {
                placeByCharacter(part);
            } else {
                add(part, part.from(), part.blanksTo());
            }
        }
        if (unit.newLine() && !cut) {
            newLine();
        }
    }

    private void placeByCharacter(Part part) {
        int start = part.from();
        int at = start;
        while (at < part.to() && !cut) {
            int next = at + Character.charCount(part.run().text().codePointAt(at));
            if (x + measure.width(part.run(), start, next) > width && at > start) {
                add(part, start, at);
                newLine();
                start = at;
            } else if (x > 0 && x + measure.width(part.run(), start, next) > width) {
                newLine();
            }
            at = next;
        }
        if (!cut) {
            add(part, start, part.blanksTo());
        }
    }

    private void add(Part part, int from, int to) {
        if (from == to) {
            return;
        }
        TextRun run = part.run();
        double w = measure.width(run, from, to);
        TextRun slice = run.withText(run.text().substring(from, to));
        int last = pieces.size() - 1;
        if (last >= 0 && sameLook(pieces.get(last).run(), slice)) {
            Piece before = pieces.get(last);
            pieces.set(
                    last,
                    new Piece(
                            slice.withText(before.run().text() + slice.text()),
                            before.x(),
                            before.width() + w,
                            before.start()));
        } else {
            pieces.add(new Piece(slice, x, w, part.base() + from));
        }
        x += w;
    }

    private static boolean sameLook(TextRun a, TextRun b) {
        return a.looks().equals(b.looks()) && java.util.Objects.equals(a.link(), b.link());
    }

    private void newLine() {
        if (lines.size() + 1 >= maxLines) {
            cut = true;
            endWithEllipsis();
        } else {
            endLine();
        }
    }

    private void endLine() {
        lines.add(new Line(List.copyOf(pieces)));
        pieces = new ArrayList<>();
        x = 0;
    }

    private void endWithEllipsis() {
        if (!pieces.isEmpty()) {
            Piece last = pieces.removeLast();
            TextRun mark = last.run().withText(ELLIPSIS);
            double room = width - measure.width(mark, 0, 1) - last.x();
            String text = last.run().text().stripTrailing();
            int end = text.length();
            while (end > 1 && measure.width(last.run().withText(text), 0, end) > room) {
                end--;
            }
            TextRun shortened = last.run().withText(text.substring(0, end) + ELLIPSIS);
            pieces.add(
                    new Piece(
                            shortened,
                            last.x(),
                            measure.width(shortened, 0, shortened.text().length()),
                            last.start()));
        }
        endLine();
    }

    private static List<Unit> units(List<TextRun> runs) {
        List<Unit> units = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int base = 0;
        for (TextRun run : runs) {
            String text = run.text();
            int at = 0;
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
        if (!parts.isEmpty()) {
            units.add(new Unit(List.copyOf(parts), false));
        }
        return units;
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
