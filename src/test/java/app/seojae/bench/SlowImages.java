package app.seojae.bench;

import app.seojae.pdf.MadePictures;
import app.seojae.pdf.WrittenPdfs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Pages of large images, each kind of samples. */
final class SlowImages {

    private static final int SIDE = 4_000;

    private SlowImages() {}

    static byte[] deflated(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int level(int x, int y, int channel, int max) {
        double wave = Math.sin((x + channel * 40) / 90.0) * Math.cos((y - channel * 25) / 70.0);
        int fleck = (x * 31 + y * 17 + channel * 7) % 5;
        return Math.clamp((int) ((0.5 + 0.45 * wave) * max) + fleck, 0, max);
    }

    /** Soft waves with flecks, so that it neither packs to nothing nor is noise. */
    static byte[] samples(int width, int height, int channels, int bits) {
        int rowBytes = (width * channels * bits + 7) / 8;
        byte[] data = new byte[rowBytes * height];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < width * channels; i++) {
                int x = i / channels;
                int at = y * rowBytes;
                switch (bits) {
                    case 16 -> {
                        int v = level(x, y, i % channels, 65535);
                        data[at + 2 * i] = (byte) (v >> 8);
                        data[at + 2 * i + 1] = (byte) v;
                    }
                    case 8 -> data[at + i] = (byte) level(x, y, i % channels, 255);
                    case 4 ->
                            data[at + i / 2] |= (byte) (level(x, y, 0, 15) << (i % 2 == 0 ? 4 : 0));
                    default ->
                            data[at + i / 8] |=
                                    (byte) ((level(x, y, 0, 255) > 127 ? 1 : 0) << (7 - i % 8));
                }
            }
        }
        return data;
    }

    private static int side(double load) {
        return (int) Math.ceil(SIDE * Math.sqrt(load));
    }

    private static String header(int side, String space, int bits) {
        return header(side, space, bits, "Flate");
    }

    static String header(int side, String space, int bits, String filter) {
        return "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent %d"
                        .formatted(side, side, bits)
                + " /ColorSpace "
                + space
                + " /Filter /"
                + filter
                + "Decode ";
    }

    /** So small that it is shrunk. */
    private static void show(WrittenPdfs pdf, double load, String image) {
        pdf.page(
                "0.8 1 0.8 rg 0 0 612 792 re f q %.1f 0 0 %.1f 50 100 cm /I Do Q"
                        .formatted(500 * Math.sqrt(load), 500 * Math.sqrt(load)),
                "/XObject << /I " + image + " >>",
                "");
    }

    static void image(WrittenPdfs pdf, double load, String space, int channels, int bits) {
        int side = side(load);
        byte[] data = deflated(samples(side, side, channels, bits));
        show(pdf, load, pdf.stream(header(side, space, bits), data));
    }

    private static String palette(int colours) {
        StringBuilder hex = new StringBuilder("[/Indexed /DeviceRGB " + (colours - 1) + " <");
        for (int i = 0; i < colours; i++) {
            hex.append("%02x%02x%02x".formatted(i * 37 % 256, i * 91 % 256, i * 255 / colours));
        }
        return hex + ">]";
    }

    static void indexed(WrittenPdfs pdf, double load) {
        image(pdf, load, palette(256), 1, 8);
    }

    static void indexedFour(WrittenPdfs pdf, double load) {
        image(pdf, load, palette(16), 1, 4);
    }

    static void stencil(WrittenPdfs pdf, double load) {
        int side = side(load);
        show(
                pdf,
                load,
                pdf.stream(
                        "/Type /XObject /Subtype /Image /Width %d /Height %d /ImageMask true"
                                        .formatted(side, side)
                                + " /BitsPerComponent 1 /Filter /FlateDecode",
                        deflated(samples(side, side, 1, 1))));
    }

    /** A soft mask of another size than the image. */
    static void masked(WrittenPdfs pdf, double load) {
        int side = side(load);
        int small = side / 2;
        String mask =
                pdf.stream(header(small, "/DeviceGray", 8), deflated(samples(small, small, 1, 8)));
        show(
                pdf,
                load,
                pdf.stream(
                        header(side, "/DeviceRGB", 8) + "/SMask " + mask,
                        deflated(samples(side, side, 3, 8))));
    }

    /** Samples of some colours let the page through. */
    static void keyed(WrittenPdfs pdf, double load) {
        int side = side(load);
        show(
                pdf,
                load,
                pdf.stream(
                        header(side, "/DeviceRGB", 8) + "/Mask [0 127 0 255 0 255]",
                        deflated(samples(side, side, 3, 8))));
    }

    static void jpeg(WrittenPdfs pdf, double load) {
        int side = side(load);
        String header = header(side, "/DeviceRGB", 8, "DCT");
        show(pdf, load, pdf.stream(header, jpeg(side, false)));
    }

    static byte[] jpeg(int side, boolean progressive) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        byte[] data = samples(side, side, 3, 8);
        for (int i = 0; i < side * side; i++) {
            int rgb =
                    (data[3 * i] & 0xff) << 16
                            | (data[3 * i + 1] & 0xff) << 8
                            | (data[3 * i + 2] & 0xff);
            image.setRGB(i % side, i / side, rgb);
        }
        try {
            return MadePictures.jpeg(image, progressive, 0.75f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thousands of little ones, as plots have for their marks. */
    static void many(WrittenPdfs pdf, double load) {
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String mask = pdf.stream(header(12, "/DeviceGray", 8), deflated(samples(12, 12, 1, 8)));
            String image =
                    pdf.stream(
                            header(12, "/DeviceRGB", 8) + "/SMask " + mask,
                            deflated(samples(12, 12, 3, 8)));
            objects.append("/I").append(i).append(' ').append(image).append(' ');
        }
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 4_000 * load; i++) {
            content.append(
                    "q 6 0 0 6 %d %d cm /I%d Do Q "
                            .formatted(i * 7 % 606, i / 50 * 9 % 786, i % 50));
        }
        pdf.page(content.toString(), "/XObject << " + objects + " >>", "");
    }
}
