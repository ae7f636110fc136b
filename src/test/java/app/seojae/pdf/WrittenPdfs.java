package app.seojae.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** PDFs written by hand, object by object, where a library would write them too well. */
public final class WrittenPdfs {

    private final List<String> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private String catalog = "";
    private String info = "";

    /** Objects 1 and 2 are the catalog and the pages, 3 is the font every page has. */
    public WrittenPdfs() {
        objects.add("");
        objects.add("");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    /** Adds an object and gives the reference to it. */
    public String object(String body) {
        objects.add(body);
        return objects.size() + " 0 R";
    }

    /** What stands in the catalog besides its pages. */
    public WrittenPdfs catalog(String entries) {
        catalog = entries;
        return this;
    }

    /** What the document says of itself. */
    public WrittenPdfs info(String entries) {
        info = entries;
        return this;
    }

    /**
     * Adds a letter page whose text is drawn with {@code /F}.
     *
     * @return the reference to it
     */
    public String page(String content, String entries) {
        return page(content, "/Font << /F 3 0 R >>", entries);
    }

    /**
     * Adds a letter page.
     *
     * @param resources all it has, fonts too
     * @return the reference to it
     */
    public String page(String content, String resources, String entries) {
        String stream = stream("", content.getBytes(StandardCharsets.ISO_8859_1));
        String page =
                object(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << "
                                + resources
                                + " >> /Contents "
                                + stream
                                + " "
                                + entries
                                + " >>");
        pages.add(objects.size());
        return page;
    }

    /** Adds a stream and gives the reference to it. */
    public String stream(String entries, byte[] data) {
        return object(
                "<< "
                        + entries
                        + " /Length "
                        + data.length
                        + " >>\nstream\n"
                        + new String(data, StandardCharsets.ISO_8859_1)
                        + "\nendstream");
    }

    /** A text string in hexadecimal, byte by byte. */
    public static String hex(byte[]... parts) {
        StringBuilder hex = new StringBuilder("<");
        for (byte[] part : parts) {
            hex.append(HexFormat.of().formatHex(part));
        }
        return hex.append('>').toString();
    }

    /** A text string in UTF-8, as PDF 2.0 has it. */
    public static String utf8(String words) {
        return hex(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                words.getBytes(StandardCharsets.UTF_8));
    }

    /** A text string in UTF-16 of the usual order. */
    public static String utf16(String words) {
        return hex(
                new byte[] {(byte) 0xFE, (byte) 0xFF}, words.getBytes(StandardCharsets.UTF_16BE));
    }

    /** Writes the file. */
    public Path save(Path file) {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        objects.set(0, "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        String about = object("<< " + info + " >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        pdf.append(table).append("trailer\n<< /Size ").append(objects.size() + 1);
        pdf.append(" /Root 1 0 R /Info ").append(about).append(" >>\nstartxref\n");
        pdf.append(at).append("\n%%EOF\n");
        try {
            return Files.write(file, pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
