package app.seojae.pdf.render;

import app.seojae.pdf.PageBudget;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
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

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** After so many drawings the Java machine has compiled most of what a first page needs. */
    private static final int ROUNDS = 12;

    /** Device pixels a point, as a page has in a window. */
    private static final float SCALE = 1.5f;

    private WarmUp() {}

    /** Says where the list of the machine's fonts is kept; before anything is drawn. */
    public static void keepFontsIn(Path folder) {
        System.setProperty(FONT_CACHE, folder.toString());
    }

    /**
     * Draws until it is fast or a person opens something; what goes wrong here goes wrong again
     * where somebody sees it.
     *
     * @param wanted raised once a document of a person waits for its pages
     */
    static void draw(CancelFlag wanted) {
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
                embedded(document, content);
            }
            for (int round = 0; round < ROUNDS && !wanted.isRaised(); round++) {
                DrawTools tools =
                        new DrawTools(
                                new PageBudget(wanted, RenderWorker.PAGE_LIMIT),
                                new GlyphStamps(new GlyphStore()),
                                new PlainGroups(),
                                null,
                                null);
                new BoundedRenderer(document, tools).renderImage(0, SCALE, ImageType.RGB);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "warming up", e);
        }
    }

    /** Letters of a font in the file and an image: papers have these. */
    private static void embedded(PDDocument document, PDPageContentStream content)
            throws IOException {
        try (InputStream in = PDFRenderer.class.getResourceAsStream(FONT)) {
            if (in != null) {
                content.beginText();
                content.setFont(PDType0Font.load(document, in, false), 10);
                content.newLineAtOffset(72, 172);
                content.showText("as much as papers have");
                content.endText();
            }
        }
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, image), 72, 300, 50, 50);
    }
}
