package app.seojae.pdf.text;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's characters in reading order, with a place for each. Immutable, about twenty bytes a
 * character; safe for any thread.
 *
 * <p>Places are in PDF user space of the unrotated page, in points.
 */
public final class PageText {

    private final PageIndex page;
    private final String text;
    private final float[] places;
    private final TextFrame[] frames;
    private final float[] lineBoxes;
    private final List<TextLine> lines;
    private final List<TextBlock> blocks;
    private final @Nullable Quad textBox;

    public PageText(
            PageIndex page,
            String text,
            float[] places,
            TextFrame[] frames,
            float[] lineBoxes,
            List<TextLine> lines,
            List<TextBlock> blocks,
            @Nullable Quad textBox) {
        this.page = page;
        this.text = text;
        this.places = places;
        this.frames = frames;
        this.lineBoxes = lineBoxes;
        this.lines = List.copyOf(lines);
        this.blocks = List.copyOf(blocks);
        this.textBox = textBox;
    }

    /** The text of a page that has none, or none that could be read. */
    public static PageText empty(PageIndex page) {
        return new PageText(
                page, "", new float[0], new TextFrame[0], new float[0], List.of(), List.of(), null);
    }

    /** The page. */
    public PageIndex page() {
        return page;
    }

    /** The characters, each line ended by {@code \n}; the space of every index here. */
    public String text() {
        return text;
    }

    /** The length of the text in UTF-16 units, line ends included. */
    public int length() {
        return text.length();
    }

    /**
     * Four numbers a character: left, bottom, right, top in its line's frame; not to be changed.
     */
    float[] places() {
        return places;
    }

    /** A frame a line; not to be changed. */
    TextFrame[] frames() {
        return frames;
    }

    /** Four numbers a line, as of characters; not to be changed. */
    float[] lineBoxes() {
        return lineBoxes;
    }

    /** The lines in reading order. */
    public List<TextLine> lines() {
        return lines;
    }

    /** The blocks in reading order; page furniture comes last. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** Where the text proper ends and the page's furniture begins, an index. */
    public int bodyEnd() {
        for (TextBlock block : blocks) {
            if (block.kind().isFurniture()) {
                return lines.get(block.firstLine()).start();
            }
        }
        return text.length();
    }

    /**
     * An upright box around the text without header, footer and stamp; null where there is none.
     */
    public @Nullable Quad textBox() {
        return textBox;
    }

    /**
     * The place of a character; the letters of a ligature share its width. Null for blanks that the
     * file does not draw and for line ends.
     */
    public @Nullable Quad quad(int index) {
        int at = index * 4;
        if (index < 0 || index >= text.length() || Float.isNaN(places[at])) {
            return null;
        }
        return frames[lineOf(index)].quad(
                places[at], places[at + 1], places[at + 2], places[at + 3]);
    }

    /** The index of the line a character or line end belongs to; the last one's for the length. */
    public int lineOf(int index) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The block a character belongs to; null on a page without text. */
    public @Nullable TextBlock blockOf(int index) {
        return lines.isEmpty() ? null : blocks.get(lines.get(lineOf(index)).block());
    }

    /** The gap between characters nearest to a point, from 0 to {@link #length()}. */
    public int indexAt(PdfPoint point) {
        int line = lineAt(point);
        if (line < 0) {
            return 0;
        }
        double u = frames[line].u(point.x(), point.y());
        int nearest = -1;
        double least = Double.MAX_VALUE;
        TextLine of = lines.get(line);
        for (int i = of.start(); i < of.end(); i++) {
            double distance = beside(u, places[i * 4], places[i * 4 + 2]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return of.start();
        }
        boolean behind = u > (places[nearest * 4] + places[nearest * 4 + 2]) / 2;
        int gap = behind == LetterKind.isRightToLeft(text.charAt(nearest)) ? nearest : nearest + 1;
        boolean inside = gap > 0 && gap < text.length() && isSplit(gap);
        return inside ? gap + 1 : gap;
    }

    /** Whether a gap would part the halves of one character. */
    private boolean isSplit(int gap) {
        return Character.isSurrogatePair(text.charAt(gap - 1), text.charAt(gap));
    }

    /** The character under a point, or -1. */
    public int charAt(PdfPoint point) {
        for (int line = 0; line < lines.size(); line++) {
            double u = frames[line].u(point.x(), point.y());
            double v = frames[line].v(point.x(), point.y());
            int at = line * 4;
            if (beside(u, lineBoxes[at], lineBoxes[at + 2]) > 0
                    || beside(v, lineBoxes[at + 1], lineBoxes[at + 3]) > 0) {
                continue;
            }
            for (int i = lines.get(line).start(); i < lines.get(line).end(); i++) {
                if (beside(u, places[i * 4], places[i * 4 + 2]) == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The place of a run of characters of one line, as high as the line; null if none is drawn. */
    @Nullable
    public Quad run(int line, int start, int end) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            if (!Float.isNaN(places[i * 4])) {
                left = Math.min(left, places[i * 4]);
                right = Math.max(right, places[i * 4 + 2]);
            }
        }
        return left > right
                ? null
                : frames[line].quad(left, lineBoxes[line * 4 + 1], right, lineBoxes[line * 4 + 3]);
    }

    /** The line a person means by a point: first its block, then the line at its height. */
    private int lineAt(PdfPoint point) {
        int best = -1;
        double leastBlock = Double.MAX_VALUE;
        double leastLine = Double.MAX_VALUE;
        for (TextBlock block : blocks) {
            double near = Double.MAX_VALUE;
            double nearLine = Double.MAX_VALUE;
            int nearest = -1;
            double[] box = new double[] {Float.MAX_VALUE, Float.MAX_VALUE, -1e30, -1e30};
            for (int line = block.firstLine(); line < block.endLine(); line++) {
                TextFrame frame = frames[line];
                double u = frame.u(point.x(), point.y());
                double v = frame.v(point.x(), point.y());
                int at = line * 4;
                double du = beside(u, lineBoxes[at], lineBoxes[at + 2]);
                double dv = beside(v, lineBoxes[at + 1], lineBoxes[at + 3]);
                double cost = dv + du / 50;
                if (cost < nearLine) {
                    nearLine = cost;
                    nearest = line;
                }
                box[0] = Math.min(box[0], lineBoxes[at]);
                box[1] = Math.min(box[1], lineBoxes[at + 1]);
                box[2] = Math.max(box[2], lineBoxes[at + 2]);
                box[3] = Math.max(box[3], lineBoxes[at + 3]);
                near =
                        Math.hypot(
                                beside(u, (float) box[0], (float) box[2]),
                                beside(v, (float) box[1], (float) box[3]));
            }
            if (near < leastBlock || (near == leastBlock && nearLine < leastLine)) {
                leastBlock = near;
                leastLine = nearLine;
                best = nearest;
            }
        }
        return best;
    }

    /** How far a coordinate lies outside a stretch; infinite where there is no stretch. */
    private static double beside(double at, float from, float to) {
        if (Float.isNaN(from)) {
            return Double.POSITIVE_INFINITY;
        }
        return at < from ? from - at : at > to ? at - to : 0;
    }
}
