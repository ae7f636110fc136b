package app.seojae.pdf.text.layout;

import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.glyph.Glyph;
import app.seojae.pdf.text.glyph.OverprintMerger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the lines and blocks of a page and their order. */
public final class PageLayout {

    /** A stamp is at least this long, in points, and stands this far out, as a part of the page. */
    private static final float STAMP_LENGTH = 60;

    private static final float STAMP_EDGE = 0.12f;

    private final PageGeometry page;

    private final boolean first;
    private final NeighbourPages others;

    private PageLayout(PageGeometry page, boolean first, NeighbourPages others) {
        this.page = page;
        this.first = first;
        this.others = others;
    }

    /**
     * The blocks of a page in reading order, its furniture last.
     *
     * @param first whether it is the first of its document
     * @param others the pages around it
     */
    public static List<LayoutLine.Block> of(
            PageGeometry page,
            Map<TextFrame, List<Glyph>> glyphs,
            boolean first,
            NeighbourPages others) {
        return new PageLayout(page, first, others).blocks(glyphs);
    }

    /** What other pages may ask of a page. */
    public static PageEdges edges(PageGeometry page, Map<TextFrame, List<Glyph>> glyphs) {
        return new PageLayout(page, false, NeighbourPages.NONE).edges(glyphs);
    }

    private PageEdges edges(Map<TextFrame, List<Glyph>> glyphs) {
        List<Map.Entry<TextFrame, List<Glyph>>> frames = sorted(glyphs);
        if (frames.isEmpty() || !frames.getFirst().getKey().isShownUpright(page.rotation())) {
            return PageEdges.NONE;
        }
        float[] extent = extent(frames.getFirst().getKey());
        return PageFurniture.edges(segments(frames.getFirst().getValue()), extent[0], extent[1]);
    }

    private static List<Map.Entry<TextFrame, List<Glyph>>> sorted(
            Map<TextFrame, List<Glyph>> glyphs) {
        List<Map.Entry<TextFrame, List<Glyph>>> frames = new ArrayList<>(glyphs.entrySet());
        frames.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        return frames;
    }

    private static List<Segment> segments(List<Glyph> glyphs) {
        return Segment.of(GlyphRun.of(OverprintMerger.joined(glyphs)));
    }

    private List<LayoutLine.Block> blocks(Map<TextFrame, List<Glyph>> glyphs) {
        List<Map.Entry<TextFrame, List<Glyph>>> frames = sorted(glyphs);
        List<LayoutLine.Block> text = new ArrayList<>();
        List<LayoutLine.Block> furniture = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            TextFrame frame = frames.get(i).getKey();
            List<Segment> segments = segments(frames.get(i).getValue());
            if (i == 0) {
                main(frame, segments, text, furniture);
            } else {
                aside(frame, segments, text, furniture);
            }
        }
        text.sort(Comparator.comparingInt(block -> block.kind() == Kind.FOOTNOTE ? 1 : 0));
        text.addAll(furniture);
        return text;
    }

    private void main(
            TextFrame frame,
            List<Segment> segments,
            List<LayoutLine.Block> text,
            List<LayoutLine.Block> furniture) {
        float[] extent = extent(frame);
        float em = usualSize(segments);
        // Vertical writing has its edges at the sides: only what is shown upright has headers.
        boolean upright = frame.isShownUpright(page.rotation());
        PageFurniture found =
                upright
                        ? new PageFurniture(segments, extent[0], extent[1], em, first, others)
                        : new PageFurniture(
                                segments,
                                -Float.MAX_VALUE / 4,
                                Float.MAX_VALUE / 4,
                                em,
                                first,
                                others);
        furniture.addAll(found.blocks(frame));
        List<List<LayoutLine>> columns = new ArrayList<>();
        for (List<Segment> column : Columns.of(found.rest())) {
            columns.add(LineJoiner.of(frame, column));
        }
        text.addAll(new BlockClassifier(columns, em).blocks());
    }

    /** Text that runs another way than the page: stamps in the margin, letters of figures. */
    private void aside(
            TextFrame frame,
            List<Segment> segments,
            List<LayoutLine.Block> text,
            List<LayoutLine.Block> furniture) {
        for (List<Segment> column : Columns.of(segments)) {
            List<LayoutLine> lines = LineJoiner.of(frame, column);
            List<LayoutLine> others = new ArrayList<>();
            for (LayoutLine line : lines) {
                if (isStamp(line)) {
                    furniture.add(new LayoutLine.Block(Kind.STAMP, List.of(line)));
                } else {
                    others.add(line);
                }
            }
            if (!others.isEmpty()) {
                text.add(new LayoutLine.Block(Kind.OTHER, others));
            }
        }
    }

    /** A long line along an edge of the page that it does not run towards. */
    private boolean isStamp(LayoutLine line) {
        float[] extent = extent(line.frame);
        float edge = (extent[1] - extent[0]) * STAMP_EDGE;
        return line.width() > STAMP_LENGTH
                && (line.base > extent[1] - edge || line.base < extent[0] + edge);
    }

    /** The lowest and highest place of the page in a frame, across its lines. */
    private float[] extent(TextFrame frame) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            float x = page.left() + (corner % 2) * page.width();
            float y = page.bottom() + (corner < 2 ? 0 : page.height());
            float v = (float) frame.v(x, y);
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        return new float[] {low, high};
    }

    /** The size most letters have, in points. */
    static float usualSize(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(segment -> segment.size));
        float best = 10;
        int most = 0;
        int first = 0;
        int sum = 0;
        for (Segment segment : sorted) {
            sum += segment.glyphs;
            while (sorted.get(first).size < segment.size * 0.97f) {
                sum -= sorted.get(first++).glyphs;
            }
            if (sum > most) {
                most = sum;
                best = segment.size;
            }
        }
        return best;
    }
}
