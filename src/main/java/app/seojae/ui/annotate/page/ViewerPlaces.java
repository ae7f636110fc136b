package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ScreenGeometry;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** Where words and marks are in the viewer, in its own coordinates; on the FX thread. */
public final class ViewerPlaces {

    private final PdfViewer viewer;
    private final TextInteraction reading;

    public ViewerPlaces(PdfViewer viewer, TextInteraction reading) {
        this.viewer = viewer;
        this.reading = reading;
    }

    /** The last line of some words that is on a page seen. */
    @Nullable
    public Bounds ofWords(TextRange range) {
        for (PageIndex page : viewer.column().visiblePages().reversed()) {
            PageText text = reading.text(page);
            if (text != null
                    && page.compareTo(range.start().page()) >= 0
                    && page.compareTo(range.end().page()) <= 0) {
                List<Quad> quads =
                        TextSelection.quads(
                                text, range.startOn(page), range.endOn(page, text.length()));
                if (!quads.isEmpty()) {
                    return ScreenGeometry.of(viewer, page, quads.getLast());
                }
            }
        }
        return null;
    }

    /** Where an annotation is as it is placed now; {@code null} where it is not in sight. */
    public @Nullable Bounds ofAnnotation(PlacedAnnotation one) {
        return ofRegions(one.placement().regions());
    }

    /** The last line, or all, of a mark on the last of its pages that is seen. */
    @Nullable
    public Bounds ofRegions(List<PageRegion> marks) {
        for (PageRegion mark : marks.reversed()) {
            if (viewer.column().visiblePages().contains(mark.page())) {
                return ScreenGeometry.of(
                        viewer,
                        mark.page(),
                        mark.quads().isEmpty() ? mark.bounds() : mark.quads().getLast());
            }
        }
        return null;
    }

    /** Points of a page that so many pixels of the window are just now. */
    double points(PageIndex page, double pixels) {
        Point2D from = viewer.whereIs(page, new PdfPoint(0, 0));
        Point2D to = viewer.whereIs(page, new PdfPoint(100, 0));
        double length = from.distance(to);
        return length == 0 ? pixels : pixels * 100 / length;
    }
}
