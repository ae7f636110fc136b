package app.seojae.pdf.text;

import app.seojae.pdf.text.TextBlock.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the lines and blocks of a page and their order. */
final class Layout {

    private Layout() {}

    static List<Line.Block> of(Map<Frame, List<Glyph>> glyphs) {
        List<Line.Block> blocks = new ArrayList<>();
        glyphs.forEach((frame, list) -> blocks.addAll(of(frame, list)));
        return blocks;
    }

    private static List<Line.Block> of(Frame frame, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::base).reversed());
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float base = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && base - glyph.base() > glyph.size() * 0.45f) {
                lines.add(line(frame, row));
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                base = glyph.base();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            lines.add(line(frame, row));
        }
        return lines.isEmpty() ? List.of() : List.of(new Line.Block(Kind.BODY, lines));
    }

    private static Line line(Frame frame, List<Glyph> row) {
        row.sort(Comparator.comparing(Glyph::left));
        return new Line(frame, row);
    }
}
