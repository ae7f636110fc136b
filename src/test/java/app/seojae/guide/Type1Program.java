package app.seojae.guide;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a Type 1 font program of a few letters, as nearly every paper set by TeX carries one
 * (Adobe Type 1 Font Format, chapters 2, 6 and 7), in the segments of a PFB file.
 */
final class Type1Program {

    private static final int EEXEC_KEY = 55665;
    private static final int CHARSTRING_KEY = 4330;
    private static final int LEAD = 4;
    private static final double UNITS = 1000;

    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int CLOSEPATH = 9;
    private static final int HSBW = 13;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final String name;
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private int count;

    Type1Program(String name) {
        this.name = name;
    }

    /**
     * Adds a letter.
     *
     * @param letter its PostScript name
     * @param width to the next letter, in units of its own
     * @param outline in units of its own, the baseline at 0
     * @param unitsPerEm of the outline
     */
    void add(String letter, double width, GeneralPath outline, double unitsPerEm) {
        byte[] charstring = encrypted(charstring(width, outline, unitsPerEm), CHARSTRING_KEY);
        letters.writeBytes(ascii("/" + letter + " " + charstring.length + " RD "));
        letters.writeBytes(charstring);
        letters.writeBytes(ascii(" ND\n"));
        count++;
    }

    /** The whole program. */
    byte[] pfb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segment(out, 1, ascii(clear()));
        segment(out, 2, encrypted(secret(), EEXEC_KEY));
        segment(out, 1, ascii(("0".repeat(64) + "\n").repeat(8) + "cleartomark\n"));
        out.write(0x80);
        out.write(3);
        return out.toByteArray();
    }

    private String clear() {
        return "%!PS-AdobeFont-1.0: "
                + name
                + " 001.000\n11 dict begin\n/FontInfo 1 dict dup begin\n/FullName ("
                + name
                + ") readonly def\nend readonly def\n/FontName /"
                + name
                + " def\n/PaintType 0 def\n/FontType 1 def\n"
                + "/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n"
                + "/Encoding StandardEncoding def\n"
                + "/FontBBox {-200 -300 1200 1000} readonly def\n"
                + "currentdict end\ncurrentfile eexec\n";
    }

    private byte[] secret() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ascii(
                        "dup /Private 6 dict dup begin\n"
                                + "/RD {string currentfile exch readstring pop} executeonly def\n"
                                + "/ND {noaccess def} executeonly def\n"
                                + "/NP {noaccess put} executeonly def\n"
                                + "/BlueValues [-15 0 718 733] def\n/MinFeature {16 16} def\n"
                                + "/password 5839 def\n2 index /CharStrings "
                                + count
                                + " dict dup begin\n"));
        out.writeBytes(letters.toByteArray());
        out.writeBytes(
                ascii(
                        "end\nend\nreadonly put\nnoaccess put\n"
                                + "dup /FontName get exch definefont pop\n"
                                + "mark currentfile closefile\n"));
        return out.toByteArray();
    }

    private static byte[] charstring(double width, GeneralPath outline, double unitsPerEm) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double scale = UNITS / unitsPerEm;
        command(out, HSBW, 0, (int) Math.round(width * scale));
        Pen pen = new Pen();
        double[] at = new double[6];
        PathIterator path = outline.getPathIterator(AffineTransform.getScaleInstance(scale, scale));
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> command(out, RMOVETO, pen.to(at, 1));
                case PathIterator.SEG_LINETO -> command(out, RLINETO, pen.to(at, 1));
                case PathIterator.SEG_QUADTO -> command(out, RRCURVETO, pen.to(pen.cubic(at), 3));
                case PathIterator.SEG_CUBICTO -> command(out, RRCURVETO, pen.to(at, 3));
                default -> command(out, CLOSEPATH);
            }
        }
        command(out, ENDCHAR);
        return out.toByteArray();
    }

    /** Where a path has come to; says each point by its distance from the one before. */
    private static final class Pen {
        private int x;
        private int y;

        int[] to(double[] points, int count) {
            int[] steps = new int[2 * count];
            for (int i = 0; i < count; i++) {
                int nextX = (int) Math.round(points[2 * i]);
                int nextY = (int) Math.round(points[2 * i + 1]);
                steps[2 * i] = nextX - x;
                steps[2 * i + 1] = nextY - y;
                x = nextX;
                y = nextY;
            }
            return steps;
        }

        /** The cubic curve that runs as a quadratic one from here does. */
        double[] cubic(double[] quadratic) {
            return new double[] {
                x + 2.0 / 3 * (quadratic[0] - x),
                y + 2.0 / 3 * (quadratic[1] - y),
                quadratic[2] + 2.0 / 3 * (quadratic[0] - quadratic[2]),
                quadratic[3] + 2.0 / 3 * (quadratic[1] - quadratic[3]),
                quadratic[2],
                quadratic[3]
            };
        }
    }

    private static void command(ByteArrayOutputStream out, int command, int... numbers) {
        for (int number : numbers) {
            out.write(255);
            out.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
        }
        out.write(command);
    }

    private static byte[] encrypted(byte[] plain, int key) {
        byte[] cipher = new byte[LEAD + plain.length];
        int r = key;
        for (int i = 0; i < cipher.length; i++) {
            int p = i < LEAD ? 0 : plain[i - LEAD] & 0xFF;
            int c = p ^ r >> 8;
            cipher[i] = (byte) c;
            r = ((c & 0xFF) + r) * 52845 + 22719 & 0xFFFF;
        }
        return cipher;
    }

    private static void segment(ByteArrayOutputStream out, int kind, byte[] bytes) {
        out.write(0x80);
        out.write(kind);
        out.writeBytes(
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
