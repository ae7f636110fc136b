package app.seojae.ui.viewer;

import app.seojae.model.PdfPoint;
import app.seojae.model.Quad;
import app.seojae.model.Rgb;
import app.seojae.pdf.PageTransform;
import app.seojae.pdf.ViewPoint;
import app.seojae.ui.kit.Colours;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/**
 * Draws a display list over a page: one path a style and colour, in the page's own coordinates, put
 * in place by a transform, so that zooming costs nothing. Rebuilt only when the list differs.
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
        Map<Kind, Path> paths = new LinkedHashMap<>();
        for (OverlayItem item : items) {
            if (!item.quads().isEmpty()) {
                Path path =
                        paths.computeIfAbsent(
                                new Kind(item.style(), item.colour(), false), this::path);
                item.quads().forEach(quad -> add(path, quad));
            }
            if (!item.strokes().isEmpty()) {
                Path path =
                        paths.computeIfAbsent(
                                new Kind(item.style(), item.colour(), true), this::path);
                item.strokes().forEach(stroke -> add(path, stroke));
            }
        }
        getChildren().setAll(paths.values());
    }

    /** What is drawn alike is one path. */
    private record Kind(String style, @Nullable Rgb colour, boolean line) {}

    private Path path(Kind kind) {
        Path path = new Path();
        path.getStyleClass().add(kind.style());
        path.getTransforms().add(place);
        Rgb rgb = kind.colour();
        if (rgb != null) {
            Color colour = Colours.of(rgb);
            path.setStroke(kind.line() ? colour : null);
            path.setFill(kind.line() ? null : colour);
        }
        return path;
    }

    private static void add(Path path, List<PdfPoint> stroke) {
        for (int i = 0; i < stroke.size(); i++) {
            PdfPoint point = stroke.get(i);
            path.getElements()
                    .add(
                            i == 0
                                    ? new MoveTo(point.x(), point.y())
                                    : new LineTo(point.x(), point.y()));
        }
        if (stroke.size() == 1) {
            path.getElements().add(new LineTo(stroke.getFirst().x(), stroke.getFirst().y()));
        }
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
