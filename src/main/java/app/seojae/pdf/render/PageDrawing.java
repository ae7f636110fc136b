package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.AbandonableWorker;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws single pages outside the window: for commands and for pictures of cards. */
public final class PageDrawing {

    /** No picture has more pixels, but for rounding; a larger page is drawn coarser. */
    static final long MAX_PIXELS = 24_000_000;

    private static final int MAX_SIDE = 16_384;
    private static final double POINTS_PER_INCH = 72;
    private static final Duration GRACE = Duration.ofMillis(1_500);

    private PageDrawing() {}

    /**
     * Draws a page of a file within bounded time and memory.
     *
     * @param password or {@code null} to try none
     * @param dpi dots per inch; fewer where the page would be too large a picture
     */
    public static Raster draw(
            Path file, @Nullable String password, PageIndex page, double dpi, PageLook look)
            throws SeojaeException {
        Problem tooSlow =
                Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page.number()));
        try (AbandonableWorker<AutoCloseable> worker = AbandonableWorker.bare()) {
            return worker.call(
                    RenderWorker.PAGE_LIMIT.plus(GRACE),
                    tooSlow,
                    _ -> {
                        PdfFile pdf = PdfFile.open(file, password);
                        try (PageRenderer renderer =
                                new PageRenderer(pdf.handle(), new GlyphCache())) {
                            return draw(renderer, page, dpi, look);
                        }
                    });
        }
    }

    /** Draws a page of an open document on the calling thread. */
    static Raster draw(PageRenderer renderer, PageIndex page, double dpi, PageLook look)
            throws SeojaeException {
        if (!page.isIn(renderer.pages().size())) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(page.number())));
        }
        PageGeometry geometry = renderer.pages().get(page.index());
        double scale = PagePixels.limited(geometry, dpi / POINTS_PER_INCH, MAX_PIXELS, MAX_SIDE);
        return renderer.draw(
                page,
                scale,
                PagePixels.whole(geometry, scale),
                look,
                new PageBudget(CancelFlag.never(), RenderWorker.PAGE_LIMIT));
    }

    /** The bytes of a picture as PNG. */
    public static byte[] png(Raster raster) throws SeojaeException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(raster), "png", bytes);
        } catch (IOException e) {
            throw new SeojaeException(Problem.of(ProblemKind.PICTURE_UNREADABLE), e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Raster raster) {
        BufferedImage image =
                new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, raster.width(), raster.height(), raster.pixels(), 0, raster.width());
        return image;
    }
}
