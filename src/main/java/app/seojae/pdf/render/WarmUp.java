package app.seojae.pdf.render;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws a page of its own before the first paper is opened: the first page drawn in a program takes
 * about a second, most of it for classes and for the list of the machine's fonts.
 */
public final class WarmUp {

    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    /** Where PDFBox keeps what it found out about the machine's fonts. */
    private static final String FONT_CACHE = "pdfbox.fontcache";

    private WarmUp() {}

    /** Says where the list of the machine's fonts is kept; before anything is drawn. */
    public static void keepFontsIn(Path folder) {
        System.setProperty(FONT_CACHE, folder.toString());
    }

    /** Draws; what goes wrong here goes wrong again where somebody sees it. */
    static void draw() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (FontName name : new FontName[] {FontName.TIMES_ROMAN, FontName.HELVETICA}) {
                    content.beginText();
                    content.setFont(new PDType1Font(name), 20);
                    content.newLineAtOffset(72, 72);
                    content.showText("The first page takes longest");
                    content.endText();
                }
            }
            new PDFRenderer(document).renderImage(0, 1, ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "warming up", e);
        }
    }
}
