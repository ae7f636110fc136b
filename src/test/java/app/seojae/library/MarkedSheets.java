package app.seojae.library;

import app.seojae.pdf.TestPdfs;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages of every place a page can have: turned, cropped, with a unit of its own. Each is written in
 * two columns that stand upright as shown, and its last sentence goes on overleaf.
 */
final class MarkedSheets {

    static final int SIZE = 12;
    static final int LINES = 18;
    private static final int LEADING = 20;
    private static final int LEFT = 40;
    private static final int COLUMN = 225;
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    /** A page and where it lies; the crop box is 480 points in each direction. */
    record Sheet(String name, int rotation, float left, float bottom, float userUnit) {

        static final float SIDE = 480;

        /** From the page as shown, y upwards, into its own coordinates. */
        AffineTransform toPage() {
            return switch (rotation) {
                case 90 -> new AffineTransform(0, 1, -1, 0, left + SIDE, bottom);
                case 180 -> new AffineTransform(-1, 0, 0, -1, left + SIDE, bottom + SIDE);
                case 270 -> new AffineTransform(0, -1, 1, 0, left, bottom + SIDE);
                default -> new AffineTransform(1, 0, 0, 1, left, bottom);
            };
        }
    }

    static final List<Sheet> ALL =
            List.of(
                    new Sheet("plain", 0, 0, 0, 1),
                    new Sheet("turned 90", 90, 0, 0, 1),
                    new Sheet("turned 180 and cropped", 180, 60, 90, 1),
                    new Sheet("turned 270 and cropped", 270, 60, 90, 1),
                    new Sheet("cropped at negative places", 0, -700, -600.5f, 1),
                    new Sheet("with a unit of its own", 90, 30, 20, 2));

    private MarkedSheets() {}

    /** Writes each sheet as one page. */
    static Path save(Path file) {
        return TestPdfs.save(file, document -> ALL.forEach(sheet -> draw(document, sheet)));
    }

    /** The last words of a line. */
    static String end(int page, int column, int line) {
        String whole = line(page, column, line);
        return whole.substring(whole.indexOf("column"));
    }

    /** The first word of a line. */
    static String start(int page, int column, int line) {
        String whole = line(page, column, line);
        return whole.substring(0, whole.indexOf(' '));
    }

    /** The words of a line: those of one page are on no other, nor twice on it. */
    static String line(int page, int column, int line) {
        String name = page + "x" + column + "x" + line;
        return "word" + name + " of the column ends " + name;
    }

    /** Where words of a line begin and end as shown, and its baseline: x, x, y. */
    static double[] shown(int page, int column, int line, String words) {
        String whole = line(page, column, line);
        int at = whole.indexOf(words);
        double left = LEFT + column * COLUMN;
        return new double[] {
            left + width(whole.substring(0, at)),
            left + width(whole.substring(0, at + words.length())),
            baseline(line)
        };
    }

    private static double baseline(int line) {
        return Sheet.SIDE - 50 - line * LEADING;
    }

    private static double width(String text) {
        try {
            return FONT.getStringWidth(text) * SIZE / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDDocument document, Sheet sheet) {
        PDPage page =
                new PDPage(
                        new PDRectangle(
                                sheet.left() - 25,
                                sheet.bottom() - 35,
                                Sheet.SIDE + 70,
                                Sheet.SIDE + 80));
        page.setCropBox(new PDRectangle(sheet.left(), sheet.bottom(), Sheet.SIDE, Sheet.SIDE));
        page.setRotation(sheet.rotation());
        if (sheet.userUnit() != 1) {
            page.setUserUnit(sheet.userUnit());
        }
        document.addPage(page);
        int number = document.getNumberOfPages();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int column = 0; column < 2; column++) {
                for (int line = 0; line < LINES; line++) {
                    AffineTransform place = sheet.toPage();
                    place.translate(LEFT + column * COLUMN, baseline(line));
                    content.beginText();
                    content.setFont(FONT, SIZE);
                    content.setTextMatrix(new Matrix(place));
                    content.showText(line(number, column, line));
                    content.endText();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
