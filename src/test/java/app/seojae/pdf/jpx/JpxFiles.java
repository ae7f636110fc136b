package app.seojae.pdf.jpx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Pictures in JPEG 2000 for tests: 40 by 30 pixels of slopes, made by {@code opj_compress} of
 * formulas that stand here too, and boxes put around them.
 */
public final class JpxFiles {

    public static final int WIDTH = 40;
    public static final int HEIGHT = 30;

    private JpxFiles() {}

    /** A file of {@code src/test/resources/jpx}. */
    public static byte[] read(String name) {
        try (InputStream in = JpxFiles.class.getResourceAsStream("/jpx/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the grey pictures show. */
    public static int grey(int x, int y) {
        return (x * 6 + y * 3) % 256;
    }

    /** What the pictures of colours show: three or four channels. */
    public static int colour(int x, int y, int channel) {
        return switch (channel) {
            case 0 -> x * 6 % 256;
            case 1 -> y * 8 % 256;
            case 2 -> (x + y) * 3 % 256;
            default -> 255 - x * 4;
        };
    }

    /**
     * A code stream in a JP2 file.
     *
     * @param kind 16 for sRGB, 17 for grey, 18 for luminance and differences
     * @param more boxes of the header
     */
    public static byte[] boxed(
            byte[] stream, int components, int bits, int kind, List<byte[]> more) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(
                box(
                        "ihdr",
                        bytes(
                                out -> {
                                    out.writeInt(HEIGHT);
                                    out.writeInt(WIDTH);
                                    out.writeShort(components);
                                    out.writeByte(bits - 1);
                                    out.writeByte(7);
                                    out.writeShort(0);
                                })));
        header.writeBytes(
                box(
                        "colr",
                        bytes(
                                out -> {
                                    out.writeByte(1);
                                    out.writeShort(0);
                                    out.writeInt(kind);
                                })));
        more.forEach(header::writeBytes);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(box("jP  ", new byte[] {0x0d, 0x0a, (byte) 0x87, 0x0a}));
        file.writeBytes(box("ftyp", "jp2 \0\0\0\0jp2 ".getBytes(StandardCharsets.ISO_8859_1)));
        file.writeBytes(box("jp2h", header.toByteArray()));
        file.writeBytes(box("jp2c", stream));
        return file.toByteArray();
    }

    /** A palette of red, green and blue. */
    public static List<byte[]> palette(int... colours) {
        byte[] palette =
                bytes(
                        out -> {
                            out.writeShort(colours.length);
                            out.writeByte(3);
                            out.write(new byte[] {7, 7, 7});
                            for (int rgb : colours) {
                                out.writeByte(rgb >> 16);
                                out.writeByte(rgb >> 8);
                                out.writeByte(rgb);
                            }
                        });
        byte[] map = {0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 2};
        return List.of(box("pclr", palette), box("cmap", map));
    }

    /** That the fourth of four channels is opacity, of the kind given: 1, or 2 where multiplied. */
    public static List<byte[]> opacity(int kind) {
        byte[] channels =
                bytes(
                        out -> {
                            out.writeShort(4);
                            for (int i = 0; i < 4; i++) {
                                out.writeShort(i);
                                out.writeShort(i == 3 ? kind : 0);
                                out.writeShort(i == 3 ? 0 : i + 1);
                            }
                        });
        return List.of(box("cdef", channels));
    }

    /** Writes into bytes. */
    private interface Writing {
        void into(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] box(String type, byte[] content) {
        return bytes(
                out -> {
                    out.writeInt(8 + content.length);
                    out.writeBytes(type);
                    out.write(content);
                });
    }
}
