package app.seojae.pdf.text;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.glyph.FontFacts;
import app.seojae.pdf.text.glyph.Glyph;
import app.seojae.pdf.text.layout.LayoutLine;
import app.seojae.pdf.text.read.PageTextBuilder;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Pages made for tests: of bare letters, or drawn into a PDF and read again. */
final class MadePages {

    /** Words at a place of a page, in points. */
    record Said(String words, float x, float y, float size, FontName font, double turned) {

        static Said plain(String words, float x, float y) {
            return new Said(words, x, y, 10, FontName.TIMES_ROMAN, 0);
        }
    }

    static final Path BUNDLED = Path.of("resources/fonts/Pretendard-Regular.ttf");

    private MadePages() {}

    /** A page of one paragraph whose letters are ten points wide and high. */
    static PageText lines(int page, String... lines) {
        List<LayoutLine> made = new ArrayList<>();
        FontFacts font = new FontFacts(false, false, 0.8f, 0.2f, 1, false);
        for (int row = 0; row < lines.length; row++) {
            List<Glyph> glyphs = new ArrayList<>();
            boolean spaced = false;
            for (int i = 0; i < lines[row].length(); i++) {
                if (lines[row].charAt(i) == ' ') {
                    spaced = true;
                    continue;
                }
                glyphs.add(
                        new Glyph(
                                lines[row].substring(i, i + 1),
                                i * 10,
                                i * 10 + 10,
                                700 - row * 14,
                                10,
                                font,
                                false,
                                spaced,
                                i));
                spaced = false;
            }
            made.add(new LayoutLine(new TextFrame(1, 0), glyphs));
        }
        return PageTextBuilder.build(
                PageIndex.ofNumber(page), List.of(new LayoutLine.Block(Kind.BODY, made)));
    }

    /** A page's text as it comes back where it was kept. */
    static PageText read(Path file, int page) {
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return RoundTrip.of(
                    TextExtractor.of(handle, PageIndex.ofNumber(page), CancelFlag.never()));
        } catch (app.seojae.model.SeojaeException e) {
            throw new AssertionError(e);
        }
    }

    /** All pages by one handle, as a reader goes through them. */
    static List<PageText> readAll(Path file) {
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            List<PageText> pages = new ArrayList<>();
            for (int page = 1; page <= handle.pages().size(); page++) {
                pages.add(
                        RoundTrip.of(
                                TextExtractor.of(
                                        handle, PageIndex.ofNumber(page), CancelFlag.never())));
            }
            return pages;
        } catch (app.seojae.model.SeojaeException e) {
            throw new AssertionError(e);
        }
    }

    /** Pages of lines in the bundled Korean font, one below the other. */
    static Path korean(Path file, String[]... pages) {
        return TestPdfs.save(
                file,
                document -> {
                    try {
                        PDType0Font font = PDType0Font.load(document, BUNDLED.toFile());
                        for (String[] lines : pages) {
                            PDPage page = new PDPage(PDRectangle.A4);
                            document.addPage(page);
                            draw(new PDPageContentStream(document, page), font, lines);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void draw(PDPageContentStream content, PDType0Font font, String[] lines)
            throws IOException {
        try (content) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, 11);
                content.newLineAtOffset(80, 700 - i * 16);
                content.showText(lines[i]);
                content.endText();
            }
        }
    }

    static Path drawn(Path file, int rotation, List<Said> words) {
        return drawnPages(file, rotation, List.of(words));
    }

    static Path drawnPages(Path file, int rotation, List<List<Said>> pages) {
        return TestPdfs.save(
                file,
                document -> {
                    for (List<Said> words : pages) {
                        PDPage page = new PDPage(PDRectangle.LETTER);
                        page.setRotation(rotation);
                        document.addPage(page);
                        draw(document, page, words);
                    }
                });
    }

    private static void draw(PDDocument document, PDPage page, List<Said> words) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Said said : words) {
                content.beginText();
                content.setFont(new PDType1Font(said.font), said.size);
                content.setTextMatrix(
                        Matrix.getRotateInstance(Math.toRadians(said.turned), said.x, said.y));
                content.showText(said.words);
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
