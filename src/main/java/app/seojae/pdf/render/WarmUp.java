package app.seojae.pdf.render;

import app.seojae.pdf.PageBudget;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.render.draw.BoundedRenderer;
import app.seojae.pdf.render.draw.DrawTools;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.pdf.render.glyph.GlyphPainter;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.image.KeptJpx;
import app.seojae.pdf.render.image.KeptPictures;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Draws a page of its own before the first paper is opened: the first page drawn in a program takes
 * about a second, most of it for classes and for the list of the machine's fonts.
 */
public final class WarmUp {

    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    /** Where PDFBox keeps what it found out about the machine's fonts. */
    private static final String FONT_CACHE = "pdfbox.fontcache";

    /** Made by the build: holds a little of all that papers are made of. */
    private static final String PAGE = "/sample/rehearsal.pdf";

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
        try (InputStream in = WarmUp.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                return;
            }
            byte[] pdf = in.readAllBytes();
            for (int round = 0; round < ROUNDS && !wanted.isRaised(); round++) {
                draw(pdf, wanted);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "warming up", e);
        }
    }

    /** Opened anew each time: fonts and images are read as those of a paper will be. */
    private static void draw(byte[] pdf, CancelFlag wanted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            DrawTools tools =
                    new DrawTools(
                            new PageBudget(wanted, RenderWorker.PAGE_LIMIT),
                            new GlyphPainter(new GlyphCache()),
                            new PlainGroups(),
                            new KeptJpx(),
                            new KeptPictures(),
                            new MendedFonts(),
                            null,
                            null,
                            null);
            new BoundedRenderer(document, tools).renderImage(0, SCALE, ImageType.RGB);
        }
    }
}
