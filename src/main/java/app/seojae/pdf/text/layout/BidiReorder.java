package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.glyph.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Brings the glyphs of a line from the order they are seen in into the order they are read in. */
final class BidiReorder {

    private BidiReorder() {}

    /**
     * Orders a line.
     *
     * @param seen from left to right
     * @return the same list where nothing runs to the left
     */
    static List<Glyph> logical(List<Glyph> seen) {
        int leftwards = 0;
        int rightwards = 0;
        for (Glyph glyph : seen) {
            int c = glyph.text().codePointAt(0);
            if (LetterKind.isRightToLeft(c)) {
                leftwards++;
            } else if (Character.isLetter(c)) {
                rightwards++;
            }
        }
        if (leftwards == 0) {
            return seen;
        }
        boolean whole = leftwards >= rightwards;
        List<Glyph> read = new ArrayList<>(seen);
        read.sort((a, b) -> Float.compare(a.left() + a.right(), b.left() + b.right()));
        if (whole) {
            Collections.reverse(read);
        }
        turnRuns(read, whole);
        return read;
    }

    /** Turns the runs that go against the line: numbers and Latin words, or Arabic in Latin. */
    private static void turnRuns(List<Glyph> line, boolean leftwards) {
        int from = 0;
        while (from < line.size()) {
            if (!goesAgainst(line.get(from), leftwards)) {
                from++;
                continue;
            }
            int to = from;
            int last = from;
            while (to < line.size() && !goesWith(line.get(to), leftwards)) {
                if (goesAgainst(line.get(to), leftwards)) {
                    last = to;
                }
                to++;
            }
            Collections.reverse(line.subList(from, last + 1));
            from = to;
        }
    }

    private static boolean goesAgainst(Glyph glyph, boolean leftwards) {
        int c = glyph.text().codePointAt(0);
        return leftwards
                ? Character.isLetterOrDigit(c) && !LetterKind.isRightToLeft(c)
                : LetterKind.isRightToLeft(c);
    }

    private static boolean goesWith(Glyph glyph, boolean leftwards) {
        int c = glyph.text().codePointAt(0);
        return leftwards
                ? LetterKind.isRightToLeft(c)
                : Character.isLetterOrDigit(c) && !LetterKind.isRightToLeft(c);
    }
}
