package app.seojae.ui.viewer.draw;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/**
 * Draws a display list over a page: one path a style and colour, in the page's own coordinates, put
 * in place by a transform, so that zooming costs nothing. Of another list only what differs is made
 * anew.
 */
public final class Overlay extends Pane {

    private final Affine place = new Affine();
    private final Map<Kind, OverlayPath> paths = new HashMap<>();
    private List<OverlayItem> items = List.of();

    Overlay() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Says where the page lies now. */
    void place(PageTransform transform) {
        ViewPoint origin = transform.toView(new PdfPoint(0, 0));
        ViewPoint right = transform.toView(new PdfPoint(1, 0));
        ViewPoint up = transform.toView(new PdfPoint(0, 1));
        place.setToTransform(
                right.x() - origin.x(),
                up.x() - origin.x(),
                origin.x(),
                right.y() - origin.y(),
                up.y() - origin.y(),
                origin.y());
    }

    void show(List<OverlayItem> newItems) {
        if (newItems.equals(items)) {
            return;
        }
        items = List.copyOf(newItems);
        // A kind stands as high as its first item: those found later lie over those before.
        Map<Kind, List<OverlayItem>> kinds = new LinkedHashMap<>();
        for (OverlayItem item : items) {
            if (!item.quads().isEmpty()) {
                kinds.computeIfAbsent(Kind.of(item, false), kind -> new ArrayList<>()).add(item);
            }
            if (!item.strokes().isEmpty()) {
                kinds.computeIfAbsent(Kind.of(item, true), kind -> new ArrayList<>()).add(item);
            }
        }
        paths.keySet().retainAll(kinds.keySet());
        List<Node> nodes = new ArrayList<>();
        kinds.forEach(
                (kind, alike) -> {
                    OverlayPath path = paths.computeIfAbsent(kind, this::path);
                    path.show(alike);
                    nodes.add(path);
                });
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
    }

    /** What is drawn alike is one path. */
    private record Kind(String style, @Nullable Rgb colour, boolean line) {

        static Kind of(OverlayItem item, boolean line) {
            return new Kind(item.style(), item.colour(), line);
        }
    }

    private OverlayPath path(Kind kind) {
        OverlayPath path = new OverlayPath(kind.style(), kind.colour(), kind.line());
        path.getTransforms().add(place);
        return path;
    }
}
