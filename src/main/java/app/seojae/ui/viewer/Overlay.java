package app.seojae.ui.viewer;

import app.seojae.model.PdfPoint;
import app.seojae.model.Quad;
import app.seojae.pdf.PageTransform;
import app.seojae.pdf.ViewPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.transform.Affine;

/**
 * Draws a display list over a page: one path a style, in the page's own coordinates, put in place
 * by a transform, so that zooming costs nothing. Rebuilt only when the list differs.
 */
final class Overlay extends Pane {

    private final Affine place = new Affine();
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
        Map<String, Path> paths = new LinkedHashMap<>();
        for (OverlayItem item : items) {
            Path path = paths.computeIfAbsent(item.style(), this::path);
            item.quads().forEach(quad -> add(path, quad));
        }
        getChildren().setAll(paths.values());
    }

    private Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.getTransforms().add(place);
        return path;
    }

    private static void add(Path path, Quad quad) {
        path.getElements()
                .addAll(
                        new MoveTo(quad.a().x(), quad.a().y()),
                        new LineTo(quad.b().x(), quad.b().y()),
                        new LineTo(quad.c().x(), quad.c().y()),
                        new LineTo(quad.d().x(), quad.d().y()),
                        new ClosePath());
    }
}
