package app.seojae.pdf.text.read;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextBlock;
import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.TextLine;
import app.seojae.pdf.text.glyph.Glyph;
import app.seojae.pdf.text.layout.LayoutLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays found blocks down as one text with a place for each character. */
public final class PageTextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<TextFrame> frames = new ArrayList<>();
    private float[] places = new float[4096];
    private float[] boxes = new float[256];

    /** The text of a page whose blocks are given in reading order. */
    public static PageText build(PageIndex page, List<LayoutLine.Block> blocks) {
        PageTextBuilder builder = new PageTextBuilder();
        blocks.forEach(builder::add);
        return builder.finish(page, blocks);
    }

    private void add(LayoutLine.Block block) {
        int first = lines.size();
        Bounds bounds = new Bounds();
        for (LayoutLine line : block.lines()) {
            add(line);
            bounds.add(line.frame, line.left, line.bottom);
            bounds.add(line.frame, line.right, line.top);
        }
        blocks.add(new TextBlock(block.kind(), first, lines.size(), bounds.quad()));
    }

    private void add(LayoutLine line) {
        int start = text.length();
        for (int n = 0; n < line.glyphs.size(); n++) {
            Glyph glyph = line.glyphs.get(n);
            if (line.isBlankBefore(n)) {
                put(' ', Float.NaN, 0, 0, 0);
            }
            if (isPassedOver(line, n)) {
                continue;
            }
            int parts = glyph.text().length();
            boolean leftwards = LetterKind.isRightToLeft(glyph.text().codePointAt(0));
            for (int i = 0; i < parts; i++) {
                if (glyph.text().charAt(i) == LetterKind.SOFT_HYPHEN && i > 0 && i + 1 < parts) {
                    continue;
                }
                int nth = leftwards ? parts - 1 - i : i;
                put(
                        glyph.text().charAt(i),
                        glyph.left() + glyph.width() * nth / parts,
                        glyph.bottom(),
                        glyph.left() + glyph.width() * (nth + 1) / parts,
                        glyph.top());
            }
        }
        int at = lines.size() * 4;
        if (at + 4 > boxes.length) {
            boxes = Arrays.copyOf(boxes, boxes.length * 2);
        }
        boxes[at] = line.left;
        boxes[at + 1] = line.bottom;
        boxes[at + 2] = line.right;
        boxes[at + 3] = line.top;
        frames.add(line.frame);
        lines.add(
                new TextLine(
                        start,
                        text.length(),
                        line.frame.quad(line.left, line.bottom, line.right, line.top),
                        line.size,
                        line.bold,
                        line.italic,
                        blocks.size()));
        put('\n', Float.NaN, 0, 0, 0);
    }

    /** A soft hyphen inside a line is a place to break at that was not needed. */
    private static boolean isPassedOver(LayoutLine line, int n) {
        return n > 0
                && n + 1 < line.glyphs.size()
                && line.glyphs.get(n).text().equals(String.valueOf(LetterKind.SOFT_HYPHEN))
                && !line.isBlankBefore(n)
                && !line.isBlankBefore(n + 1);
    }

    private void put(char c, float left, float bottom, float right, float top) {
        int at = text.length() * 4;
        if (at + 4 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        text.append(c);
        places[at] = left;
        places[at + 1] = bottom;
        places[at + 2] = right;
        places[at + 3] = top;
    }

    private PageText finish(PageIndex page, List<LayoutLine.Block> found) {
        Bounds bounds = new Bounds();
        for (LayoutLine.Block block : found) {
            if (!block.kind().isFurniture()) {
                for (LayoutLine line : block.lines()) {
                    bounds.add(line.frame, line.left, line.bottom);
                    bounds.add(line.frame, line.right, line.top);
                }
            }
        }
        return new PageText(
                page,
                text.toString(),
                Arrays.copyOf(places, text.length() * 4),
                frames.toArray(new TextFrame[0]),
                Arrays.copyOf(boxes, lines.size() * 4),
                lines,
                blocks,
                bounds.isEmpty() ? null : bounds.quad());
    }

    /** The upright box around points of any frame. */
    private static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double bottom = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = -Double.MAX_VALUE;

        void add(TextFrame frame, float u, float v) {
            PdfPoint point = frame.toPage(u, v);
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            bottom = Math.min(bottom, point.y());
            top = Math.max(top, point.y());
        }

        boolean isEmpty() {
            return left > right;
        }

        Quad quad() {
            return Quad.of(left, bottom, right, top);
        }
    }
}
