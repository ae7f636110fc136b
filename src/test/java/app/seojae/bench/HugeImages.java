package app.seojae.bench;

import app.seojae.pdf.MadePictures;
import app.seojae.pdf.WrittenPdfs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** Pages of one huge image each, in every format and way of masking there is. */
public enum HugeImages {
    /** Drawn nearly in its size, so that it is decoded whole. */
    JPEG_WHOLE {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(1_800, load);
            show(
                    pdf,
                    load,
                    image(pdf, side, "/DeviceRGB", 8, "DCT", SlowImages.jpeg(side, false), ""));
        }
    },
    JPEG_PROGRESSIVE {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(3_600, load);
            show(
                    pdf,
                    load,
                    image(pdf, side, "/DeviceRGB", 8, "DCT", SlowImages.jpeg(side, true), ""));
        }
    },
    JPEG_MASKED {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(3_000, load);
            String mask = grey(pdf, side(2_000, load));
            show(
                    pdf,
                    load,
                    image(
                            pdf,
                            side,
                            "/DeviceRGB",
                            8,
                            "DCT",
                            SlowImages.jpeg(side, false),
                            "/SMask " + mask));
        }
    },
    CCITT {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(9_000, load);
            String how = "/DecodeParms << /K -1 /Columns %d /Rows %d >>".formatted(side, side);
            show(pdf, load, image(pdf, side, "/DeviceGray", 1, "CCITTFax", fax(side), how));
        }
    },
    JBIG2 {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(9_000, load);
            show(
                    pdf,
                    load,
                    image(pdf, side, "/DeviceGray", 1, "JBIG2", region(side, fax(side)), ""));
        }
    },
    /** Drawn in its size, of many pixels on the page. */
    FLATE_WHOLE {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(2_000, load);
            byte[] data = SlowImages.deflated(SlowImages.samples(side, side, 3, 8));
            show(pdf, load, image(pdf, side, "/DeviceRGB", 8, "Flate", data, ""));
        }
    },
    TWO_FILTERS {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(4_000, load);
            byte[] data = SlowImages.deflated(SlowImages.samples(side, side, 3, 8));
            show(
                    pdf,
                    load,
                    pdf.stream(
                            "/Type /XObject /Subtype /Image /Width %d /Height %d"
                                            .formatted(side, side)
                                    + " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter"
                                    + " [/RunLengthDecode /FlateDecode]",
                            runs(data)));
        }
    },
    RUN_LENGTHS {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(4_000, load);
            byte[] samples = SlowImages.samples(side, side, 1, 8);
            byte[] data = runs(samples);
            show(pdf, load, image(pdf, side, "/DeviceGray", 8, "RunLength", data, ""));
        }
    },
    /** Bits say what is seen of it. */
    MASK_OF_BITS {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(3_500, load);
            String mask =
                    pdf.stream(
                            "/Type /XObject /Subtype /Image /ImageMask true /Width %d /Height %d"
                                            .formatted(side, side)
                                    + " /BitsPerComponent 1 /Filter /FlateDecode",
                            SlowImages.deflated(SlowImages.samples(side, side, 1, 1)));
            byte[] data = SlowImages.deflated(SlowImages.samples(side, side, 3, 8));
            show(pdf, load, image(pdf, side, "/DeviceRGB", 8, "Flate", data, "/Mask " + mask));
        }
    },
    /** A soft mask of the page, not of the image. */
    UNDER_A_MASK {
        @Override
        void write(WrittenPdfs pdf, double load) {
            int side = side(3_000, load);
            byte[] data = SlowImages.deflated(SlowImages.samples(side, side, 3, 8));
            String image = image(pdf, side, "/DeviceRGB", 8, "Flate", data, "");
            String group =
                    pdf.stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Group << /S"
                                    + " /Transparency /CS /DeviceGray >> ",
                            "0.5 g 0 0 612 792 re f".getBytes(StandardCharsets.ISO_8859_1));
            pdf.page(
                    "/M gs q %.1f 0 0 %.1f 5 100 cm /I Do Q"
                            .formatted(600 * Math.sqrt(load), 600 * Math.sqrt(load)),
                    "/XObject << /I "
                            + image
                            + " >> /ExtGState << /M << /SMask << /S /Luminosity /G "
                            + group
                            + " >> >> >>",
                    "");
        }
    };

    abstract void write(WrittenPdfs pdf, double load);

    /**
     * Writes a file of one page.
     *
     * @param load how many of its pixels the image has; 1 for benches, less for tests
     */
    public Path write(Path folder, double load) {
        WrittenPdfs pdf = new WrittenPdfs();
        write(pdf, load);
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return pdf.save(folder.resolve("huge-" + name + ".pdf"));
    }

    private static byte[] runs(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < data.length; i += 128) {
            int count = Math.min(128, data.length - i);
            out.write(count - 1);
            out.write(data, i, count);
        }
        out.write(128);
        return out.toByteArray();
    }

    private static int side(int side, double load) {
        return (int) Math.ceil(side * Math.sqrt(load));
    }

    private static void show(WrittenPdfs pdf, double load, String image) {
        pdf.page(
                "0.8 1 0.8 rg 0 0 612 792 re f q %.1f 0 0 %.1f 5 100 cm /I Do Q"
                        .formatted(600 * Math.sqrt(load), 600 * Math.sqrt(load)),
                "/XObject << /I " + image + " >>",
                "");
    }

    private static String image(
            WrittenPdfs pdf,
            int side,
            String space,
            int bits,
            String filter,
            byte[] data,
            String more) {
        return pdf.stream(SlowImages.header(side, space, bits, filter) + more, data);
    }

    private static String grey(WrittenPdfs pdf, int side) {
        byte[] data = SlowImages.deflated(SlowImages.samples(side, side, 1, 8));
        return image(pdf, side, "/DeviceGray", 8, "Flate", data, "");
    }

    /** Little boxes, as letters of a scanned page would be. */
    private static byte[] fax(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean ink = y % 60 < 30 && (x * 7 / 40 + y / 60 * 3) % 5 < 2 && x % 13 < 9;
                image.setRGB(x, y, ink ? 0 : 0xffffff);
            }
        }
        try (PDDocument document = new PDDocument();
                InputStream in =
                        CCITTFactory.createFromImage(document, image)
                                .getCOSObject()
                                .createRawInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The segments of a JBIG2 page that is one region in the code of fax (ITU-T T.88, 7.2). */
    private static byte[] region(int side, byte[] fax) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            MadePictures.jbig2(out, 0, 48, 19);
            out.writeInt(side);
            out.writeInt(side);
            out.writeLong(0);
            out.writeByte(0);
            out.writeShort(0);
            MadePictures.jbig2(out, 1, 38, 18 + fax.length);
            out.writeInt(side);
            out.writeInt(side);
            out.writeLong(0);
            out.writeByte(0);
            out.writeByte(1);
            out.write(fax);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
