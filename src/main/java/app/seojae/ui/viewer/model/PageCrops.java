package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.ui.kit.Job;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** Draws parts of pages for pop-ups, beside the pages on screen. */
public final class PageCrops {

    /** How long a picture may take that nobody said more of. */
    public static final Duration LIMIT = Duration.ofSeconds(3);

    private static final long MOST_PIXELS = 6_000_000;

    private final TimeLimitedLane lane;
    private final GlyphCache glyphs;

    public PageCrops(TimeLimitedLane lane, GlyphCache glyphs) {
        this.lane = lane;
        this.glyphs = glyphs;
    }

    /**
     * Draws a part of a page on a lane.
     *
     * @param part in the page's own coordinates; what lies outside the page is left out
     * @param scale device pixels a point, lowered where the picture would be too large
     * @param patience after which the drawing fails
     */
    public Job<Raster> draw(
            PdfFile file,
            PageIndex page,
            Quad part,
            double scale,
            PageLook look,
            Duration patience) {
        PageGeometry geometry = file.pages().get(page.index());
        double fitting = PagePixels.limited(geometry, scale, MOST_PIXELS, 8192);
        PixelArea area = area(geometry, part, fitting);
        return lane.page(
                page,
                cancel -> {
                    try (PageRenderer renderer = new PageRenderer(file.handle(), glyphs)) {
                        return renderer.draw(
                                page, fitting, area, look, new PageBudget(cancel, patience));
                    }
                });
    }

    /** The pixels of the page that show a part of it, at least one. */
    static PixelArea area(PageGeometry page, Quad part, double scale) {
        PageTransform transform = new PageTransform(page, scale);
        PixelArea whole = PagePixels.whole(page, scale);
        double[] xs = corners(part, transform).mapToDouble(ViewPoint::x).toArray();
        double[] ys = corners(part, transform).mapToDouble(ViewPoint::y).toArray();
        int left = (int) Math.clamp(Math.floor(least(xs)), 0, whole.width() - 1);
        int top = (int) Math.clamp(Math.floor(least(ys)), 0, whole.height() - 1);
        int right = (int) Math.clamp(Math.ceil(most(xs)), left + 1, whole.width());
        int bottom = (int) Math.clamp(Math.ceil(most(ys)), top + 1, whole.height());
        return new PixelArea(left, top, right - left, bottom - top);
    }

    private static java.util.stream.Stream<ViewPoint> corners(Quad part, PageTransform transform) {
        return java.util.stream.Stream.<PdfPoint>of(part.a(), part.b(), part.c(), part.d())
                .map(transform::toView);
    }

    private static double least(double[] values) {
        return DoubleStream.of(values).min().orElse(0);
    }

    private static double most(double[] values) {
        return DoubleStream.of(values).max().orElse(0);
    }
}
