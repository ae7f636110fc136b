package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.glyph.Glyph;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the blanks of a line from the distances of its letters.
 *
 * @param usual the distance between most neighbours, in ems; more than nothing in spaced-out text
 */
record WordSpacing(float usual) {

    /** Blanks in justified text are at least this much wider than the usual distance, in ems. */
    private static final float GAP = 0.145f;

    /** A blank the file draws counts unless its neighbours touch. */
    private static final float TOUCHING = 0.04f;

    private static final float UNSPACED_GAP = 0.45f;
    private static final float SPACED_OUT = 0.09f;
    private static final int FEW = 6;

    static WordSpacing of(List<Glyph> glyphs) {
        if (glyphs.size() < FEW) {
            return new WordSpacing(0);
        }
        float[] gaps = new float[glyphs.size() - 1];
        int counted = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            // The dots that lead to a page number stand as far apart as they like.
            if (!isDot(glyphs.get(i - 1)) || !isDot(glyphs.get(i))) {
                gaps[counted++] = gap(glyphs.get(i - 1), glyphs.get(i));
            }
        }
        if (counted < FEW) {
            return new WordSpacing(0);
        }
        Arrays.sort(gaps, 0, counted);
        float middle = gaps[counted / 2];
        return new WordSpacing(middle > SPACED_OUT && middle < 1 ? middle : 0);
    }

    private static boolean isDot(Glyph glyph) {
        return glyph.text().equals(".");
    }

    boolean isBlank(Glyph before, Glyph after) {
        float gap = gap(before, after) - usual;
        // In text that runs to the left, the later one drawn may be the earlier one read.
        boolean spaced = (before.order() < after.order() ? after : before).spaced();
        // Justified Han and kana stand apart without a blank between them.
        if (LetterKind.isUnspaced(before.text().codePointAt(0))
                && LetterKind.isUnspaced(after.text().codePointAt(0))) {
            return gap > UNSPACED_GAP;
        }
        return spaced ? gap > TOUCHING || (usual == 0 && gap > -TOUCHING) : gap > GAP;
    }

    private static float gap(Glyph before, Glyph after) {
        float size = Math.max(before.size(), after.size());
        float apart =
                after.left() >= before.left()
                        ? after.left() - before.right()
                        : before.left() - after.right();
        return apart / size;
    }
}
