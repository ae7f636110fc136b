package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
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
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Finds where a page is written on from a coarse picture of it; needs no text. */
final class ContentBoxes implements TextBoxes {

    private static final double SCALE = 0.5;
    private static final long MOST_PIXELS = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int PAPER = 0xf0;

    /** A row or column with fewer dark pixels is a fold, a stamp or dust. */
    private static final int FEWEST = 3;

    @Override
    public @Nullable Quad of(PdfFile file, PageIndex page, CancelFlag cancel)
            throws SeojaeException {
        PageGeometry geometry = file.pages().get(page.index());
        double scale = PagePixels.limited(geometry, SCALE, MOST_PIXELS, 4096);
        try (PageRenderer renderer = new PageRenderer(file.handle(), new GlyphCache())) {
            Raster raster =
                    renderer.draw(
                            page,
                            scale,
                            PagePixels.whole(geometry, scale),
                            PageLook.LIGHT,
                            new PageBudget(cancel, LIMIT));
            return box(raster, new PageTransform(geometry, scale));
        }
    }

    private static @Nullable Quad box(Raster raster, PageTransform transform) {
        int[] columns = new int[raster.width()];
        int[] rows = new int[raster.height()];
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                if (isInk(raster.pixels()[y * raster.width() + x])) {
                    columns[x]++;
                    rows[y]++;
                }
            }
        }
        int left = first(columns);
        int top = first(rows);
        if (left < 0 || top < 0) {
            return null;
        }
        PdfPoint a = transform.toPage(new ViewPoint(left, top));
        PdfPoint b = transform.toPage(new ViewPoint(last(columns) + 1, last(rows) + 1));
        return Quad.of(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.x(), b.x()),
                Math.max(a.y(), b.y()));
    }

    private static boolean isInk(int pixel) {
        return (pixel >> 16 & 0xff) < PAPER
                || (pixel >> 8 & 0xff) < PAPER
                || (pixel & 0xff) < PAPER;
    }

    private static int first(int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= FEWEST) {
                return i;
            }
        }
        return -1;
    }

    private static int last(int[] counts) {
        for (int i = counts.length - 1; i >= 0; i--) {
            if (counts[i] >= FEWEST) {
                return i;
            }
        }
        return -1;
    }
}
