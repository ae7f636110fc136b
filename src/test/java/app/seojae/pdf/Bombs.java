package app.seojae.pdf;

import app.seojae.pdf.bounded.UnpackLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Small PDFs written byte by byte whose streams stand for far more than they are. Each has a page
 * that explodes and a second one that only says so.
 */
final class Bombs {

    /** More than any stream may unpack to. */
    static final long TOO_MUCH = UnpackLimit.MOST_OF_STREAM + (8L << 20);

    private final List<byte[]> objects = new ArrayList<>();

    /** Begins with the catalog, the page tree and two pages; objects 5 and 6 are their contents. */
    Bombs() {
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>");
        add(page("5 0 R"));
        add(page("6 0 R"));
    }

    private static String page(String contents) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources 7 0 R /Contents "
                + contents
                + " >>";
    }

    Bombs add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A stream as it stands in the file. */
    Bombs stream(String entries, byte[] encoded) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        String head = "<< " + entries + " /Length " + encoded.length + " >>\nstream\n";
        object.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(encoded);
        object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    Bombs stream(String content) {
        return stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes the file. */
    Path write(Path file) {
        return write(file, 0);
    }

    /**
     * Writes the file with a stream of where its objects stand.
     *
     * @param inside the object that stands in the last one, a stream of objects; 0 for none
     */
    Path write(Path file, int inside) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate((objects.size() + 2) * 6);
        places.put((byte) 0).putInt(0).put((byte) 0);
        pdf.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        for (int number = 1; number <= objects.size(); number++) {
            if (number == inside) {
                places.put((byte) 2).putInt(objects.size()).put((byte) 0);
            } else {
                places.put((byte) 1).putInt(pdf.size()).put((byte) 0);
            }
            put(pdf, number, objects.get(number - 1));
        }
        int start = pdf.size();
        int number = objects.size() + 1;
        places.put((byte) 1).putInt(start).put((byte) 0);
        stream("/Type /XRef /W [1 4 1] /Root 1 0 R /Size " + (number + 1), places.array());
        put(pdf, number, objects.removeLast());
        pdf.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        try {
            return Files.write(file, pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ByteArrayOutputStream pdf, int number, byte[] object) {
        pdf.writeBytes((number + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(object);
        pdf.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The beginning, then one byte again and again, deflated: a thousandth of the size. */
    static byte[] flate(byte[] begin, byte filler, long size) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, filler);
        try (OutputStream out =
                new DeflaterOutputStream(small, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(begin);
            for (long done = begin.length; done < size; done += piece.length) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    /** One byte 128 times for every two. */
    static byte[] runLength(byte filler, long size) {
        byte[] runs = new byte[(int) (size / 128) * 2 + 1];
        for (int i = 0; i + 1 < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = filler;
        }
        runs[runs.length - 1] = (byte) 128;
        return runs;
    }

    /**
     * LZW of one byte again and again: codes whose strings grow by one byte each, up to the longest
     * there is, then the longest for ever. Codes get wider one early, as in PDFs.
     */
    static byte[] lzw(byte filler, long size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] bits = new int[2];
        put(out, bits, 256, 9);
        put(out, bits, filler & 0xff, 9);
        long done = 1;
        for (int code = 258; done < size; code = Math.min(code + 1, 4094)) {
            int width = code + 1 >= 2048 ? 12 : code + 1 >= 1024 ? 11 : code + 1 >= 512 ? 10 : 9;
            put(out, bits, code, width);
            done += code - 256;
        }
        put(out, bits, 257, 12);
        out.write(bits[0] << 8 - bits[1]);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int[] bits, int code, int width) {
        bits[0] = bits[0] << width | code;
        bits[1] += width;
        while (bits[1] >= 8) {
            out.write(bits[0] >> bits[1] - 8);
            bits[1] -= 8;
            bits[0] &= (1 << bits[1]) - 1;
        }
    }
}
