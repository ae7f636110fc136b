package app.seojae.pdf.text;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page's text as bytes that pack well, and back to an equal one; what does not hang together is
 * refused. Whoever changes what is written here raises the number of the format that keeps it.
 */
public final class PageTextCodec {

    /** The most crowded page anybody has seen has a tenth of that. */
    private static final int MOST_LETTERS = 1 << 20;

    private static final TextBlock.Kind[] KINDS = TextBlock.Kind.values();

    /** A place in a stretch of numbers of one meaning, which lie beside each other. */
    private static final int PARTS = 4;

    private static final int NO_QUAD = 0;
    private static final int QUAD_OF_BOX = 1;
    private static final int OWN_QUAD = 2;

    private PageTextCodec() {}

    /**
     * Writes a text.
     *
     * @throws IOException also where it has more letters than are kept
     */
    public static void write(PageText text, DataOutputStream out) throws IOException {
        int length = text.length();
        if (length > MOST_LETTERS) {
            throw new IOException("too many letters to keep");
        }
        int[] letters = new int[length];
        for (int i = 0; i < length; i++) {
            letters[i] = text.text().charAt(i);
        }
        out.writeInt(length);
        planes(letters, 2, out);
        places(text.places(), length, out);
        out.writeInt(text.lines().size());
        for (int line = 0; line < text.lines().size(); line++) {
            line(text, line, out);
        }
        out.writeInt(text.blocks().size());
        for (TextBlock block : text.blocks()) {
            out.writeByte(block.kind().ordinal());
            out.writeInt(block.endLine());
            quad(block.quad(), out);
        }
        Quad box = text.textBox();
        out.writeByte(box == null ? NO_QUAD : OWN_QUAD);
        if (box != null) {
            quad(box, out);
        }
    }

    /** A place mostly begins where the one before ends, on the same line. */
    private static void places(float[] places, int length, DataOutputStream out)
            throws IOException {
        int[][] parts = new int[PARTS][length];
        int[] before = new int[PARTS];
        for (int i = 0; i < length; i++) {
            int left = bits(places, i, 0);
            int bottom = bits(places, i, 1);
            int right = bits(places, i, 2);
            int top = bits(places, i, 3);
            parts[0][i] = left - before[2];
            parts[1][i] = bottom - before[1];
            parts[2][i] = right - left;
            parts[3][i] = top - before[3];
            if (!Float.isNaN(places[i * PARTS])) {
                before = new int[] {left, bottom, right, top};
            }
        }
        for (int[] part : parts) {
            planes(part, Integer.BYTES, out);
        }
    }

    private static int bits(float[] places, int index, int part) {
        return Float.floatToRawIntBits(places[index * PARTS + part]);
    }

    private static void line(PageText text, int index, DataOutputStream out) throws IOException {
        TextLine line = text.lines().get(index);
        TextFrame frame = text.frames()[index];
        float[] box = text.lineBoxes();
        out.writeInt(line.end());
        out.writeFloat(line.size());
        out.writeByte((line.bold() ? 1 : 0) + (line.italic() ? 2 : 0));
        out.writeDouble(frame.cos());
        out.writeDouble(frame.sin());
        for (int part = 0; part < PARTS; part++) {
            out.writeFloat(box[index * PARTS + part]);
        }
        boolean same = line.quad().equals(quadOf(frame, box, index));
        out.writeByte(same ? QUAD_OF_BOX : OWN_QUAD);
        if (!same) {
            quad(line.quad(), out);
        }
    }

    private static Quad quadOf(TextFrame frame, float[] boxes, int line) {
        int at = line * PARTS;
        return frame.quad(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
    }

    /** Writes a quad as eight numbers. */
    public static void quad(Quad quad, DataOutputStream out) throws IOException {
        for (PdfPoint point : List.of(quad.a(), quad.b(), quad.c(), quad.d())) {
            out.writeDouble(point.x());
            out.writeDouble(point.y());
        }
    }

    /** Bytes of one weight lie together, the heaviest first: they are alike. */
    private static void planes(int[] values, int bytes, DataOutputStream out) throws IOException {
        byte[] plane = new byte[values.length];
        for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            for (int i = 0; i < values.length; i++) {
                plane[i] = (byte) (values[i] >>> shift);
            }
            out.write(plane);
        }
    }

    /**
     * Reads a text.
     *
     * @param page whose text it is
     * @throws IOException where the bytes are none that {@link #write} writes
     */
    public static PageText read(PageIndex page, DataInputStream in) throws IOException {
        int length = number(in, MOST_LETTERS);
        int[] values = planes(length, 2, in);
        StringBuilder letters = new StringBuilder(length);
        for (int value : values) {
            letters.append((char) value);
        }
        String text = letters.toString();
        float[] places = places(length, in);
        int count = number(in, length);
        TextFrame[] frames = new TextFrame[count];
        float[] boxes = new float[count * PARTS];
        List<LineStart> starts = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            starts.add(LineStart.read(in));
            frames[line] = new TextFrame(in.readDouble(), in.readDouble());
            for (int part = 0; part < PARTS; part++) {
                boxes[line * PARTS + part] = in.readFloat();
            }
            starts.get(line).quad =
                    in.readByte() == QUAD_OF_BOX ? quadOf(frames[line], boxes, line) : quad(in);
        }
        List<TextBlock> blocks = blocks(count, in);
        List<TextLine> lines = lines(text, starts, blocks);
        Quad box = in.readByte() == NO_QUAD ? null : quad(in);
        return new PageText(page, text, places, frames, boxes, lines, blocks, box);
    }

    /** A line without what follows from the text and the blocks. */
    private static final class LineStart {

        private final int end;
        private final float size;
        private final int style;
        private @Nullable Quad quad;

        private LineStart(int end, float size, int style) {
            this.end = end;
            this.size = size;
            this.style = style;
        }

        static LineStart read(DataInputStream in) throws IOException {
            return new LineStart(in.readInt(), in.readFloat(), in.readByte());
        }

        TextLine at(int start, int block) {
            boolean bold = (style & 1) != 0;
            boolean italic = (style & 2) != 0;
            return new TextLine(
                    start, end, Objects.requireNonNull(quad), size, bold, italic, block);
        }
    }

    private static float[] places(int length, DataInputStream in) throws IOException {
        int[][] parts = new int[PARTS][];
        for (int part = 0; part < PARTS; part++) {
            parts[part] = planes(length, Integer.BYTES, in);
        }
        float[] places = new float[length * PARTS];
        int[] before = new int[PARTS];
        for (int i = 0; i < length; i++) {
            int left = parts[0][i] + before[2];
            int[] place = {
                left, parts[1][i] + before[1], parts[2][i] + left, parts[3][i] + before[3]
            };
            for (int part = 0; part < PARTS; part++) {
                places[i * PARTS + part] = Float.intBitsToFloat(place[part]);
            }
            before = Float.isNaN(places[i * PARTS]) ? before : place;
        }
        return places;
    }

    /** Every line belongs to one block, in order, and every block has a line. */
    private static List<TextBlock> blocks(int lines, DataInputStream in) throws IOException {
        int count = number(in, lines);
        List<TextBlock> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < count; i++) {
            int kind = in.readByte();
            int end = in.readInt();
            check(kind >= 0 && kind < KINDS.length && end > first && end <= lines);
            blocks.add(new TextBlock(KINDS[kind], first, end, quad(in)));
            first = end;
        }
        check(first == lines);
        return blocks;
    }

    /** The lines are the whole text, each ended by the sign of its end. */
    private static List<TextLine> lines(String text, List<LineStart> starts, List<TextBlock> blocks)
            throws IOException {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int block = 0; block < blocks.size(); block++) {
            while (lines.size() < blocks.get(block).endLine()) {
                LineStart line = starts.get(lines.size());
                check(line.end >= start && line.end < text.length());
                check(text.charAt(line.end) == '\n');
                lines.add(line.at(start, block));
                start = line.end + 1;
            }
        }
        check(start == text.length());
        return lines;
    }

    /** Reads a quad of eight numbers. */
    public static Quad quad(DataInputStream in) throws IOException {
        PdfPoint[] corners = new PdfPoint[PARTS];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new PdfPoint(in.readDouble(), in.readDouble());
        }
        return new Quad(corners[0], corners[1], corners[2], corners[3]);
    }

    private static int[] planes(int length, int bytes, DataInputStream in) throws IOException {
        int[] values = new int[length];
        byte[] plane = new byte[length];
        for (int nth = 0; nth < bytes; nth++) {
            in.readFully(plane);
            for (int i = 0; i < length; i++) {
                values[i] = values[i] << Byte.SIZE | (plane[i] & 0xff);
            }
        }
        return values;
    }

    private static int number(DataInputStream in, int most) throws IOException {
        int number = in.readInt();
        check(number >= 0 && number <= most);
        return number;
    }

    private static void check(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("no text of a page");
        }
    }
}
