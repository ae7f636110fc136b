package app.seojae.pdf.render;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.DraftLimit;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.ProcessorTime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Draws one picture after another with renderers of its own.
 *
 * <p>Confined to one thread. When that thread hangs, the house leaves it behind with its renderers
 * and makes another.
 */
final class RenderWorker {

    /** After this a page is left at its next operator. */
    static final Duration PAGE_LIMIT = Duration.ofSeconds(8);

    /** The same for a page somebody looks at, who sees it grow and can stop it. */
    static final Duration LOOKED_AT_LIMIT = Duration.ofSeconds(60);

    private static final Logger LOG = System.getLogger(RenderWorker.class.getName());

    private final RasterCache cache;
    private final GlyphCache glyphs;
    private final Map<Long, PageRenderer> renderers = new HashMap<>();

    RenderWorker(RasterCache cache, GlyphCache glyphs) {
        this.cache = cache;
        this.glyphs = glyphs;
    }

    /**
     * Draws a picture; a smaller one of a page that is there already is made from that.
     *
     * @param time of the calling thread, from the start of the job
     * @param soFar told what there is of a page on screen that takes long
     */
    Raster draw(
            OpenDocument document, RenderQueue.Job job, ProcessorTime time, Consumer<Raster> soFar)
            throws SeojaeException {
        RenderKey key = job.request().key();
        PageGeometry page = document.file().pages().get(key.page().index());
        PixelArea area = key.area(PagePixels.whole(page, key.scale()));
        if (job.request().urgency() == RenderRequest.Urgency.THUMBNAIL) {
            Raster larger =
                    cache.nearestFinished(key.document(), key.page(), key.scale(), key.look());
            if (larger != null && larger.width() >= area.width()) {
                return larger.shrunk(area.width(), area.height());
            }
        }
        try {
            PageRenderer renderer = renderer(document);
            boolean seen = RenderService.isSeen(job);
            PageBudget budget =
                    new PageBudget(job.cancel(), seen ? LOOKED_AT_LIMIT : PAGE_LIMIT, time);
            if (seen) {
                return renderer.draw(key.page(), key.scale(), area, key.look(), budget, soFar);
            }
            return key.isDraft()
                    ? renderer.draft(
                            key.page(),
                            key.scale(),
                            area,
                            key.look(),
                            budget,
                            new DraftLimit(DraftLimit.USUAL))
                    : renderer.draw(key.page(), key.scale(), area, key.look(), budget);
        } catch (SeojaeException e) {
            recover(document, e.problem(), e);
            throw e;
        }
    }

    /** Closes what is open of all but these documents. */
    void keepOnly(Set<Long> documents) {
        renderers
                .entrySet()
                .removeIf(
                        entry -> {
                            boolean unwanted = !documents.contains(entry.getKey());
                            if (unwanted) {
                                entry.getValue().close();
                            }
                            return unwanted;
                        });
    }

    private PageRenderer renderer(OpenDocument document) throws SeojaeException {
        PageRenderer renderer = renderers.get(document.number());
        if (renderer == null) {
            renderer = new PageRenderer(document.file().handle(), glyphs);
            renderers.put(document.number(), renderer);
        }
        return renderer;
    }

    private void recover(OpenDocument document, Problem problem, SeojaeException e) {
        if (problem.kind() == ProblemKind.CANCELLED) {
            return;
        }
        LOG.log(Level.INFO, "a page could not be drawn", e);
        PageRenderer spoilt = renderers.remove(document.number());
        if (spoilt != null) {
            spoilt.close();
        }
        if (problem.kind() == ProblemKind.PDF_OUT_OF_MEMORY) {
            cache.retreat();
            glyphs.clear();
        }
    }
}
