package app.seojae.pdf.text.glyph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one letter of what was drawn in several strokes: letters drawn twice to look bold, accents
 * drawn over their letters.
 */
public final class OverprintMerger {

    private static final float CELL = 2f;
    private static final float NEAR = 0.12f;
    private static final String ACCENTS =
            "`\u00B4\u02C6^\u02DC~\u00A8\u00AF\u02D8\u02D9\u02DA\u02C7\u00B8\u02DB\u02DD";
    private static final String MARKS =
            "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u0306\u0307\u030A\u030C\u0327\u0328\u030B";

    private record Cell(String text, int x, int y) {}

    private OverprintMerger() {}

    /** The letters in the order drawn, each once; what was drawn twice with a shift is bold. */
    public static List<Glyph> joined(List<Glyph> drawn) {
        return accented(once(drawn));
    }

    private static List<Glyph> once(List<Glyph> drawn) {
        Map<Cell, Integer> seen = new HashMap<>(drawn.size() * 2);
        List<Glyph> once = new ArrayList<>(drawn.size());
        for (Glyph glyph : drawn) {
            int twin = twin(glyph, seen, once);
            if (twin >= 0) {
                boolean moved = Math.abs(once.get(twin).left() - glyph.left()) > 0.01f;
                if (moved) {
                    once.set(twin, once.get(twin).inBold());
                }
                continue;
            }
            seen.put(cell(glyph, 0, 0), once.size());
            once.add(glyph);
        }
        return once;
    }

    private static Cell cell(Glyph glyph, float dx, float dy) {
        return new Cell(
                glyph.text(),
                (int) Math.floor((glyph.left() + dx) / CELL),
                (int) Math.floor((glyph.base() + dy) / CELL));
    }

    private static int twin(Glyph glyph, Map<Cell, Integer> seen, List<Glyph> once) {
        float near = Math.min(NEAR * glyph.size(), CELL * 0.49f);
        Cell first = cell(glyph, -near, -near);
        Cell last = cell(glyph, near, near);
        for (int x = first.x; x <= last.x; x++) {
            for (int y = first.y; y <= last.y; y++) {
                Integer at = seen.get(new Cell(glyph.text(), x, y));
                if (at != null
                        && Math.abs(once.get(at).left() - glyph.left()) <= near
                        && Math.abs(once.get(at).base() - glyph.base()) <= near) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static List<Glyph> accented(List<Glyph> glyphs) {
        List<Glyph> joined = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int mark = mark(glyph);
            if (mark != 0) {
                Glyph next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
                if (next != null && isUnder(next, glyph)) {
                    joined.add(with(next, mark, glyph.spaced() || next.spaced()));
                    i++;
                    continue;
                }
                Glyph before = joined.isEmpty() ? null : joined.getLast();
                if (before != null && isUnder(before, glyph)) {
                    joined.set(joined.size() - 1, with(before, mark, before.spaced()));
                    continue;
                }
            }
            joined.add(glyph);
        }
        return joined;
    }

    private static int mark(Glyph glyph) {
        if (glyph.text().length() != 1) {
            return 0;
        }
        char c = glyph.text().charAt(0);
        int at = ACCENTS.indexOf(c);
        return at >= 0 ? MARKS.charAt(at) : c >= 0x300 && c <= 0x36F ? c : 0;
    }

    /** Whether an accent was drawn over a letter, and not beside it as a sign of its own. */
    private static boolean isUnder(Glyph letter, Glyph accent) {
        if (!Character.isLetter(letter.text().codePointAt(0))
                || Math.abs(letter.base() - accent.base()) > letter.size() * 0.6f) {
            return false;
        }
        float middle = (accent.left() + accent.right()) / 2;
        float reach = letter.width() * 0.2f;
        float both =
                Math.min(accent.right(), letter.right()) - Math.max(accent.left(), letter.left());
        return middle > letter.left() - reach
                && middle < letter.right() + reach
                && both >= Math.min(accent.width(), letter.width()) * 0.5f;
    }

    private static Glyph with(Glyph letter, int mark, boolean spaced) {
        String base =
                switch (letter.text()) {
                    case "\u0131" -> "i";
                    case "\u0237" -> "j";
                    default -> letter.text();
                };
        String composed =
                Normalizer.normalize(base + Character.toString(mark), Normalizer.Form.NFC);
        return new Glyph(
                composed,
                letter.left(),
                letter.right(),
                letter.base(),
                letter.size(),
                letter.font(),
                letter.bold(),
                spaced,
                letter.order());
    }
}
