package app.seojae.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Breaks running text into lines the way Korean readers expect: between words and never inside one,
 * unless the word alone is wider than the line.
 *
 * <p>JavaFX's own layout breaks between any two Hangul syllables. Han and Kana may break anywhere,
 * as they are written without spaces. Formulas never break; words beside one stay there. Pure
 * functions.
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
    private boolean apart;

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
        List<WrapUnits.Unit> units = WrapUnits.of(runs);
        for (int i = 0; i < units.size() && !wrap.cut; i++) {
            wrap.place(units.get(i));
        }
        if (!wrap.cut && !wrap.pieces.isEmpty()) {
            wrap.endLine();
        }
        return new Wrapped(wrap.lines, wrap.cut);
    }

    private void place(WrapUnits.Unit unit) {
        boolean stays = apart && unit.isBlank();
        if ((unit.isApart() || (apart && !stays)) && !pieces.isEmpty()) {
            newLine();
        }
        apart = unit.isApart() || (stays && !unit.newLine());
        double solid = 0;
        for (int i = 0; i < unit.parts().size(); i++) {
            WrapUnits.Part part = unit.parts().get(i);
            solid += measure.width(part.run(), part.from(), part.to());
        }
        if (x > 0 && !stays && x + solid > width + 0.5) {
            newLine();
        }
        if (cut) {
            return;
        }
        for (WrapUnits.Part part : unit.parts()) {
            if (part.run().is(TextRun.Look.FORMULA)) {
                placeWhole(part);
            } else if (solid > width + 0.5) {
                placeByCharacter(part);
            } else {
                add(part, part.from(), part.blanksTo());
            }
        }
        if (unit.newLine() && !cut) {
            newLine();
        }
    }

    private void placeWhole(WrapUnits.Part part) {
        double w = measure.width(part.run(), part.from(), part.to());
        if (x > 0 && x + w > width + 0.5) {
            newLine();
        }
        if (!cut) {
            add(part, part.from(), part.to());
        }
    }

    private void placeByCharacter(WrapUnits.Part part) {
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

    private void add(WrapUnits.Part part, int from, int to) {
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
        return !a.is(TextRun.Look.FORMULA)
                && a.looks().equals(b.looks())
                && Objects.equals(a.link(), b.link());
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
        Piece last = pieces.isEmpty() ? null : pieces.removeLast();
        while (last != null && last.run().is(TextRun.Look.FORMULA)) {
            TextRun mark = TextRun.of(ELLIPSIS);
            double w = measure.width(mark, 0, 1);
            double right = last.x() + last.width();
            boolean fits = right + w <= width;
            if (fits || pieces.isEmpty()) {
                int start = last.start() + (fits ? last.run().text().length() : 0);
                if (fits) {
                    pieces.add(last);
                }
                pieces.add(new Piece(mark, fits ? right : last.x(), w, start));
                last = null;
            } else {
                last = pieces.removeLast();
            }
        }
        if (last != null) {
            pieces.add(shortened(last));
        }
        endLine();
    }

    private Piece shortened(Piece last) {
        TextRun mark = last.run().withText(ELLIPSIS);
        double room = width - measure.width(mark, 0, 1) - last.x();
        String text = last.run().text().stripTrailing();
        int end = text.length();
        while (end > 1 && measure.width(last.run().withText(text), 0, end) > room) {
            end--;
        }
        TextRun shown = last.run().withText(text.substring(0, end) + ELLIPSIS);
        double w = measure.width(shown, 0, shown.text().length());
        return new Piece(shown, last.x(), w, last.start());
    }
}
