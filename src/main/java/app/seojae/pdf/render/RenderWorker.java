package app.seojae.pdf.render;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PageGeometry;
import app.seojae.pdf.PdfHandle;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Draws one picture after another with handles of its own.
 *
 * <p>Confined to one thread. When that thread hangs, the house leaves it behind with its handles
 * and makes another.
 */
final class RenderWorker {

    /** After this a page is left at its next operator. */
    static final Duration PAGE_LIMIT = Duration.ofSeconds(8);

    private static final Logger LOG = System.getLogger(RenderWorker.class.getName());

    private final RasterCache cache;
    private final Map<Long, PdfHandle> handles = new HashMap<>();

    RenderWorker(RasterCache cache) {
        this.cache = cache;
    }

    /** Draws a picture; a smaller one of a page that is there already is made from that. */
    Raster draw(OpenDocument document, RenderQueue.Job job) throws SeojaeException {
        RenderKey key = job.request().key();
        PageGeometry page = document.file().pages().get(key.page());
        PixelArea area = key.area(PagePixels.whole(page, key.scale()));
        if (job.request().urgency() == RenderRequest.Urgency.THUMBNAIL) {
            Raster larger = cache.nearest(key.document(), key.page(), key.scale(), key.look());
            if (larger != null && larger.width() >= area.width()) {
                return larger.shrunk(area.width(), area.height());
            }
        }
        try {
            return PageRenderer.draw(
                    handle(document),
                    key.page(),
                    key.scale(),
                    area,
                    key.look(),
                    new PageBudget(job.cancel(), PAGE_LIMIT));
        } catch (SeojaeException e) {
            recover(document, e.problem(), e);
            throw e;
        }
    }

    /** Closes the handles of all but these documents. */
    void keepOnly(Set<Long> documents) {
        handles.entrySet()
                .removeIf(
                        entry -> {
                            boolean unwanted = !documents.contains(entry.getKey());
                            if (unwanted) {
                                entry.getValue().close();
                            }
                            return unwanted;
                        });
    }

    private PdfHandle handle(OpenDocument document) throws SeojaeException {
        PdfHandle handle = handles.get(document.number());
        if (handle == null) {
            handle = document.file().handle();
            handles.put(document.number(), handle);
        }
        return handle;
    }

    private void recover(OpenDocument document, Problem problem, SeojaeException e) {
        if (problem.kind() == ProblemKind.CANCELLED) {
            return;
        }
        LOG.log(Level.INFO, "a page could not be drawn", e);
        PdfHandle spoilt = handles.remove(document.number());
        if (spoilt != null) {
            spoilt.close();
        }
        if (problem.kind() == ProblemKind.PDF_OUT_OF_MEMORY) {
            cache.retreat();
        }
    }
}
