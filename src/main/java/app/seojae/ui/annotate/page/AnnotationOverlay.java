package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.draw.OverlayItem;
import app.seojae.ui.viewer.draw.OverlaySource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/**
 * Draws a paper's marks over its pages, and what is being drawn just now. Only what stands on pages
 * that are asked for is made. Confined to the FX thread.
 */
public final class AnnotationOverlay implements OverlaySource {

    private record OnPage(PlacedAnnotation placed, PageRegion mark) {}

    private final PaperAnnotations marks;
    private final PdfViewer viewer;
    private final Map<PageIndex, List<OnPage>> index = new HashMap<>();
    private final Map<PageIndex, List<OverlayItem>> made = new HashMap<>();
    private final Map<PageIndex, List<OverlayItem>> drafts = new HashMap<>();
    private final InvalidationListener stale = o -> changed();
    private boolean indexed;

    public AnnotationOverlay(PaperAnnotations marks, PdfViewer viewer) {
        this.marks = marks;
        this.viewer = viewer;
        // Another half of a split lives on with these marks when this one is closed.
        marks.all().addListener(new WeakInvalidationListener(stale));
        marks.selectedProperty().addListener(new WeakInvalidationListener(stale));
    }

    private void changed() {
        indexed = false;
        made.clear();
        // Read at once: a property that nobody reads tells of no further change.
        marks.selectedProperty().get();
        viewer.column().repaintOverlays();
    }

    /** Shows what is being drawn on a page, until it is shown no more. */
    public void draft(PageIndex page, List<OverlayItem> items) {
        drafts.put(page, items);
        viewer.column().repaintOverlays();
    }

    /** Shows what was being drawn no more, on all pages. */
    public void noDraft() {
        drafts.clear();
        viewer.column().repaintOverlays();
    }

    @Override
    public List<OverlayItem> itemsOn(PageIndex page) {
        List<OverlayItem> own = made.computeIfAbsent(page, this::make);
        List<OverlayItem> draft = drafts.get(page);
        if (draft == null) {
            return own;
        }
        List<OverlayItem> both = new ArrayList<>(own);
        both.addAll(draft);
        return both;
    }

    private List<OverlayItem> make(PageIndex page) {
        List<OverlayItem> items = new ArrayList<>();
        OnPage stoodOn = null;
        for (OnPage one : on(page)) {
            Annotation annotation = one.placed.annotation();
            items.addAll(
                    AnnotationShapes.of(
                            annotation.kind(),
                            annotation.colour(),
                            one.placed.placement().state(),
                            one.mark));
            if (annotation.id().equals(marks.selectedProperty().get())) {
                stoodOn = one;
            }
        }
        if (stoodOn != null) {
            items.add(AnnotationShapes.selected(stoodOn.mark));
            items.add(
                    AnnotationShapes.handles(
                            Handle.of(stoodOn.placed).stream()
                                    .filter(handle -> handle.page().equals(page))
                                    .map(Handle::at)
                                    .toList()));
        }
        return items;
    }

    /** The marks that stand on a page. */
    List<PlacedAnnotation> annotationsOn(PageIndex page) {
        return on(page).stream().map(OnPage::placed).distinct().toList();
    }

    private List<OnPage> on(PageIndex page) {
        if (!indexed) {
            indexed = true;
            index.clear();
            for (PlacedAnnotation placed : marks.all()) {
                for (PageRegion mark : placed.placement().regions()) {
                    index.computeIfAbsent(mark.page(), p -> new ArrayList<>())
                            .add(new OnPage(placed, mark));
                }
            }
        }
        return index.getOrDefault(page, List.of());
    }
}
