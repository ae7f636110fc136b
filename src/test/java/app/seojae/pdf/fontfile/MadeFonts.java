package app.seojae.pdf.fontfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Font programs made for tests: every glyph of theirs is a black square of one em. */
final class MadeFonts {

    /** Glyphs up to A, by the standard order of glyphs. */
    private static final int GLYPHS = 35;

    /** A square by the operators of Type 2: rmoveto, hlineto, endchar; of 1,000 units. */
    private static final byte[] SQUARE = {
        (byte) 139, (byte) 139, 21, 28, 3, (byte) 232, 28, 3, (byte) 232, 28, (byte) 252, 24, 6, 14
    };

    private MadeFonts() {}

    /** One of the fonts the program brings. */
    static byte[] bundled(String face) throws IOException {
        try (InputStream in =
                MadeFonts.class.getResourceAsStream("/fonts/liberation/Liberation" + face)) {
            return in.readAllBytes();
        }
    }

    /** A TrueType collection. */
    static byte[] collection(byte[]... fonts) {
        int size = 12 + 4 * fonts.length;
        for (byte[] font : fonts) {
            size += font.length + 3 & ~3;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.put("ttcf".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x10000).putInt(fonts.length);
        int start = 12 + 4 * fonts.length;
        for (byte[] font : fonts) {
            out.putInt(start);
            out.put(start, font);
            int tables = out.getShort(start + 4);
            for (int i = 0; i < tables; i++) {
                int at = start + 12 + 16 * i + 8;
                out.putInt(at, out.getInt(at) + start);
            }
            start += font.length + 3 & ~3;
        }
        return out.array();
    }

    /** Where the format of the glyphs' places stands in a TrueType font. */
    static int locationFormat(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int at = 12;
        while (in.getInt(at) != 0x68656164) {
            at += 16;
        }
        return in.getInt(at + 8) + 50;
    }

    /**
     * A bare CFF program.
     *
     * @param header its size, from 4
     * @param number the bytes of a real number in its private dictionary
     */
    static byte[] cff(int header, int... number) {
        byte[] names = index(List.of("Squares".getBytes(StandardCharsets.ISO_8859_1)));
        byte[] strings = index(List.of());
        byte[] glyphs = index(Collections.nCopies(GLYPHS, SQUARE));
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int b : number) {
            rest.write(b);
        }
        rest.write(12);
        rest.write(9);
        byte[] hints = rest.toByteArray();
        // Five bytes each for three places, and an operator for each two.
        int dictionary = 5 + 1 + 5 + 5 + 1;
        int before = header + names.length + 2 + 1 + 2 + dictionary + 2 * strings.length;
        ByteBuffer top = ByteBuffer.allocate(dictionary);
        top.put((byte) 29).putInt(before).put((byte) 17);
        top.put((byte) 29).putInt(hints.length);
        top.put((byte) 29).putInt(before + glyphs.length).put((byte) 18);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 0, (byte) header, 2});
        out.writeBytes(new byte[header - 4]);
        out.writeBytes(names);
        out.writeBytes(index(List.of(top.array())));
        out.writeBytes(strings);
        out.writeBytes(strings);
        out.writeBytes(glyphs);
        out.writeBytes(hints);
        return out.toByteArray();
    }

    private static byte[] index(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(entries.size() >> 8);
        out.write(entries.size());
        boolean wide = entries.size() > 1;
        if (!entries.isEmpty()) {
            out.write(wide ? 2 : 1);
            int offset = 1;
            for (int i = 0; i <= entries.size(); i++) {
                if (wide) {
                    out.write(offset >> 8);
                }
                out.write(offset);
                offset += i < entries.size() ? entries.get(i).length : 0;
            }
        }
        entries.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /**
     * A Type 1 program with an A.
     *
     * @param begin what its text begins with
     * @param codes lines of its encoding
     * @param glyphs their names
     */
    static byte[] type1(String begin, String codes, String... glyphs) {
        String text =
                begin
                        + "10 dict begin\n/FontName /Squares def\n/PaintType 0 def\n/FontType 1 def\n"
                        + "/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n"
                        + "/FontBBox {0 0 1000 1000} readonly def\n/Encoding 256 array\n"
                        + "0 1 255 {1 index exch /.notdef put} for\ndup 65 /A put\n"
                        + codes
                        + "readonly def\ncurrentdict end\ncurrentfile eexec\n";
        // 0 1000 hsbw, 1000 hlineto, 1000 vlineto, -1000 hlineto, closepath, endchar
        ByteArrayOutputStream square = new ByteArrayOutputStream();
        square.writeBytes(new byte[] {(byte) 139});
        square.writeBytes(number(1000));
        square.write(13);
        square.writeBytes(new byte[] {(byte) 139, 22});
        square.writeBytes(number(1000));
        square.write(6);
        square.writeBytes(number(1000));
        square.write(7);
        square.writeBytes(number(-1000));
        square.writeBytes(new byte[] {6, 9, 14});
        byte[] glyph = encrypted(square.toByteArray(), 4330);
        ByteArrayOutputStream hidden = new ByteArrayOutputStream();
        hidden.writeBytes(
                latin(
                        "dup /Private 8 dict dup begin\n/RD {string currentfile exch readstring pop}"
                                + " executeonly def\n/ND {noaccess def} executeonly def\n"
                                + "/NP {noaccess put} executeonly def\n/BlueValues [] def\n"
                                + "/MinFeature {16 16} def\n/password 5839 def\n/lenIV 4 def\n"
                                + "2 index /CharStrings 9 dict dup begin\n"));
        for (String name : glyphs) {
            hidden.writeBytes(latin("/" + name + " " + glyph.length + " RD "));
            hidden.writeBytes(glyph);
            hidden.writeBytes(latin(" ND\n"));
        }
        hidden.writeBytes(
                latin(
                        "end\nend\nreadonly put\nnoaccess put\ndup/FontName get exch definefont pop\n"
                                + "mark currentfile closefile\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin(text));
        out.writeBytes(encrypted(hidden.toByteArray(), 55665));
        out.writeBytes(latin("\n" + "0".repeat(64) + "\ncleartomark\n"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] number(int value) {
        int over = Math.abs(value) - 108;
        return new byte[] {(byte) ((value > 0 ? 247 : 251) + over / 256), (byte) (over % 256)};
    }

    /** As Adobe's Type 1 Font Format has it in chapter 7, after four bytes of no meaning. */
    private static byte[] encrypted(byte[] plain, int key) {
        byte[] cipher = new byte[plain.length + 4];
        int r = key;
        for (int i = 0; i < cipher.length; i++) {
            int b = i < 4 ? 'z' : plain[i - 4] & 0xff;
            int c = b ^ r >> 8;
            cipher[i] = (byte) c;
            r = (c + r) * 52845 + 22719 & 0xffff;
        }
        return cipher;
    }
}
