package app.seojae.pdf.render.draw;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.pdf.render.glyph.GlyphPainter;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.image.KeptJpx;
import app.seojae.pdf.render.image.KeptPictures;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/**
 * Draws a part of a page. A part is a crop box: PDFBox then clips, and sizes transparency groups,
 * to it, which is both exact and several times faster than drawing the page and cutting it.
 */
public final class PageRenderer implements AutoCloseable {

    /** PDFBox rounds a page's size down to whole pixels; so much more keeps it from losing one. */
    private static final double SLACK = 0.05;

    private final PdfHandle handle;
    private final @Nullable GlyphPainter stamps;
    private final PlainGroups groups = new PlainGroups();
    private final KeptJpx jpx = new KeptJpx();
    private final KeptPictures pictures = new KeptPictures();

    /**
     * @param glyphs shared with whatever else is drawn
     */
    public PageRenderer(PdfHandle handle, GlyphCache glyphs) {
        this.handle = handle;
        // Text in a layer that is switched off must not be seen; only PDFBox knows which is.
        boolean layers =
                handle.document()
                        .getDocumentCatalog()
                        .getCOSObject()
                        .containsKey(COSName.OCPROPERTIES);
        this.stamps = layers ? null : new GlyphPainter(glyphs);
    }

    /** The pages' places, in order. */
    public List<PageGeometry> pages() {
        return handle.pages();
    }

    @Override
    public void close() {
        handle.close();
    }

    /**
     * Draws pixels of a page as shown at a scale.
     *
     * @param scale device pixels per point
     * @throws SeojaeException when it fails, takes too long, asks for too much memory or is
     *     stopped; the renderer should not be used again then, unless it was stopped
     */
    public Raster draw(
            PageIndex page, double scale, PixelArea area, PageLook look, PageBudget budget)
            throws SeojaeException {
        return draw(page, scale, area, look, budget, null, null);
    }

    /**
     * Draws pixels of a page and shows them before they are done, where that takes long; the other
     * parameters and errors are those of {@link #draw}.
     *
     * @param soFar told on this thread
     */
    public Raster draw(
            PageIndex page,
            double scale,
            PixelArea area,
            PageLook look,
            PageBudget budget,
            Consumer<Raster> soFar)
            throws SeojaeException {
        return draw(page, scale, area, look, budget, null, soFar);
    }

    /**
     * Draws what can be drawn at once of a page, without large images; the parameters and errors
     * are those of {@link #draw}.
     */
    public Raster draft(
            PageIndex page,
            double scale,
            PixelArea area,
            PageLook look,
            PageBudget budget,
            DraftLimit limit)
            throws SeojaeException {
        return draw(page, scale, area, look, budget, limit, null);
    }

    private Raster draw(
            PageIndex page,
            double scale,
            PixelArea area,
            PageLook look,
            PageBudget budget,
            @Nullable DraftLimit draft,
            @Nullable Consumer<Raster> soFar)
            throws SeojaeException {
        return GuardedStep.ofPage(
                page,
                () -> {
                    PageGeometry place = handle.pages().get(page.index());
                    if (!place.sound()) {
                        throw new IOException("no such page in the file");
                    }
                    budget.watch(handle);
                    FigureMask figures =
                            look.leavesFigures()
                                    ? new FigureMask(
                                            area.width(),
                                            area.height(),
                                            place.shownWidth() * place.shownHeight())
                                    : null;
                    DrawTools tools =
                            new DrawTools(
                                    budget,
                                    stamps,
                                    groups,
                                    jpx,
                                    pictures,
                                    handle.beside(MendedFonts.class, MendedFonts::new),
                                    figures,
                                    draft,
                                    soFar == null
                                            ? null
                                            : new UnfinishedPage(area, look, figures, soFar));
                    BoundedRenderer renderer = new BoundedRenderer(handle.document(), tools);
                    BufferedImage image = draw(page, place, scale, area, tools, renderer);
                    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
                    int[] kept = figures == null ? null : figures.pixels();
                    look.apply(pixels, kept, budget::checkWanted);
                    return new Raster(area.width(), area.height(), pixels, renderer.leftOut());
                });
    }

    private BufferedImage draw(
            PageIndex page,
            PageGeometry place,
            double scale,
            PixelArea area,
            DrawTools tools,
            BoundedRenderer renderer)
            throws IOException {
        COSDictionary dictionary = handle.document().getPage(page.index()).getCOSObject();
        COSBase media = dictionary.getItem(COSName.MEDIA_BOX);
        COSBase crop = dictionary.getItem(COSName.CROP_BOX);
        PageTransform transform = new PageTransform(place, scale);
        try {
            tools.budget().hold();
            // PDFBox cuts the crop box to the media box, so both are the part wanted.
            COSArray box = box(transform, area);
            dictionary.setItem(COSName.MEDIA_BOX, box);
            dictionary.setItem(COSName.CROP_BOX, box);
            BufferedImage image =
                    renderer.renderImage(
                            page.index(), (float) transform.unitScale(), ImageType.RGB);
            tools.budget().checkWhole();
            return exact(image, area);
        } catch (IOException e) {
            tools.budget().checkWhole();
            throw e;
        } finally {
            tools.budget().release();
            restore(dictionary, COSName.MEDIA_BOX, media);
            restore(dictionary, COSName.CROP_BOX, crop);
        }
    }

    private static COSArray box(PageTransform transform, PixelArea area) {
        PdfPoint a = transform.toPage(new ViewPoint(area.x(), area.y()));
        PdfPoint b = transform.toPage(new ViewPoint(area.right() + SLACK, area.bottom() + SLACK));
        COSArray box = new COSArray();
        box.add(new COSFloat((float) Math.min(a.x(), b.x())));
        box.add(new COSFloat((float) Math.min(a.y(), b.y())));
        box.add(new COSFloat((float) Math.max(a.x(), b.x())));
        box.add(new COSFloat((float) Math.max(a.y(), b.y())));
        return box;
    }

    /** Floats far from the origin may still be a pixel off. */
    private static BufferedImage exact(BufferedImage image, PixelArea area) {
        if (image.getWidth() == area.width() && image.getHeight() == area.height()) {
            return image;
        }
        BufferedImage exact =
                new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = exact.createGraphics();
        graphics.drawImage(image, 0, 0, area.width(), area.height(), null);
        graphics.dispose();
        return exact;
    }

    private static void restore(COSDictionary dictionary, COSName name, @Nullable COSBase value) {
        if (value == null) {
            dictionary.removeItem(name);
        } else {
            dictionary.setItem(name, value);
        }
    }
}
