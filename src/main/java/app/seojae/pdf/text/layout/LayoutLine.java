package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.glyph.Glyph;
import java.util.Arrays;
import java.util.List;

/** A line as the layout finds it. Its glyphs are in reading order; confined to one thread. */
public final class LayoutLine {

    private static final float CELL_GAP = 1.1f;

    /** Prose stretched to its column is still denser than the rows of tables. */
    private static final float DENSE = 0.62f;

    public final TextFrame frame;
    public final List<Glyph> glyphs;
    public final float left;
    public final float right;
    final float base;
    public final float size;
    public final float bottom;
    public final float top;
    public final boolean bold;
    public final boolean italic;

    /** How many parts wide gaps cut it into; more than one in a row of a table. */
    final int cells;

    private final WordSpacing spacing;

    public LayoutLine(TextFrame frame, List<Glyph> glyphs) {
        this.frame = frame;
        this.glyphs = glyphs;
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        Glyph main = glyphs.getFirst();
        int heavy = 0;
        int slanted = 0;
        int counted = 0;
        for (Glyph glyph : glyphs) {
            from = Math.min(from, glyph.left());
            to = Math.max(to, glyph.right());
            counted++;
            heavy += glyph.bold() ? 1 : 0;
            slanted += glyph.font().italic() ? 1 : 0;
        }
        main = usual(glyphs, main);
        left = from;
        right = to;
        base = main.base();
        size = main.size();
        bottom = main.bottom();
        top = main.top();
        bold = heavy * 2 > counted;
        italic = slanted * 2 > counted;
        spacing = WordSpacing.of(glyphs);
        cells = cells();
    }

    /** A glyph of the size most letters have; of the capitals where all are capitals. */
    private static Glyph usual(List<Glyph> glyphs, Glyph first) {
        float[] sizes = new float[glyphs.size()];
        boolean small = false;
        boolean capital = false;
        for (int i = 0; i < sizes.length; i++) {
            Glyph glyph = glyphs.get(i);
            sizes[i] = glyph.size();
            small |= Character.isLowerCase(glyph.text().codePointAt(0));
            capital |= Character.isUpperCase(glyph.text().codePointAt(0));
        }
        Arrays.sort(sizes);
        boolean capitals = capital && !small && sizes.length > 3;
        float wanted =
                sizes[capitals ? sizes.length - 1 - sizes.length / 20 : sizes.length * 3 / 4];
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.size() - wanted) < 0.01f) {
                return glyph;
            }
        }
        return first;
    }

    private int cells() {
        int found = 1;
        float inked = glyphs.getFirst().width();
        for (int i = 1; i < glyphs.size(); i++) {
            float gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
            found += gap > size * CELL_GAP ? 1 : 0;
            inked += glyphs.get(i).width();
        }
        return inked > width() * DENSE ? 1 : found;
    }

    /** Whether a blank stands before a glyph, by its index. */
    public boolean isBlankBefore(int index) {
        return index > 0 && spacing.isBlank(glyphs.get(index - 1), glyphs.get(index));
    }

    /** The words of the line. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size() + 16);
        for (int i = 0; i < glyphs.size(); i++) {
            if (isBlankBefore(i)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    float width() {
        return right - left;
    }

    /** Lines that belong together, and what they are. */
    public record Block(Kind kind, List<LayoutLine> lines) {}
}
