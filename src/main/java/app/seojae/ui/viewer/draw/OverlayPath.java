package app.seojae.ui.viewer.draw;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.kit.control.PaintColours;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** Everything of a page that is drawn in one style and colour. */
final class OverlayPath extends Path {

    private final boolean line;
    private List<OverlayItem> items = List.of();

    /**
     * @param colour or {@code null} where the style has it
     * @param line whether the items' strokes are drawn, not their quads filled
     */
    OverlayPath(String style, @Nullable Rgb colour, boolean line) {
        this.line = line;
        getStyleClass().add(style);
        if (colour != null) {
            Color own = PaintColours.of(colour);
            setStroke(line ? own : null);
            setFill(line ? null : own);
        }
    }

    /** Draws these; the lines of those drawn already, between which others came or went, stay. */
    void show(List<OverlayItem> newItems) {
        int most = Math.min(items.size(), newItems.size());
        int same = 0;
        while (same < most && items.get(same).equals(newItems.get(same))) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && items.get(items.size() - 1 - end)
                        .equals(newItems.get(newItems.size() - 1 - end))) {
            end++;
        }
        int from = length(items.subList(0, same));
        int to = from + length(items.subList(same, items.size() - end));
        if (from < to) {
            getElements().remove(from, to);
        }
        List<PathElement> more = new ArrayList<>();
        newItems.subList(same, newItems.size() - end).forEach(item -> add(more, item));
        if (!more.isEmpty()) {
            getElements().addAll(from, more);
        }
        items = List.copyOf(newItems);
    }

    private int length(List<OverlayItem> some) {
        int length = 0;
        for (OverlayItem item : some) {
            length += line ? 0 : item.quads().size() * 5;
            for (List<PdfPoint> stroke : line ? item.strokes() : List.<List<PdfPoint>>of()) {
                length += stroke.size() == 1 ? 2 : stroke.size();
            }
        }
        return length;
    }

    private void add(List<PathElement> elements, OverlayItem item) {
        if (line) {
            item.strokes().forEach(stroke -> add(elements, stroke));
        } else {
            item.quads().forEach(quad -> add(elements, quad));
        }
    }

    private static void add(List<PathElement> elements, List<PdfPoint> stroke) {
        for (int i = 0; i < stroke.size(); i++) {
            PdfPoint point = stroke.get(i);
            elements.add(
                    i == 0 ? new MoveTo(point.x(), point.y()) : new LineTo(point.x(), point.y()));
        }
        if (stroke.size() == 1) {
            elements.add(new LineTo(stroke.getFirst().x(), stroke.getFirst().y()));
        }
    }

    private static void add(List<PathElement> elements, Quad quad) {
        elements.add(new MoveTo(quad.a().x(), quad.a().y()));
        elements.add(new LineTo(quad.b().x(), quad.b().y()));
        elements.add(new LineTo(quad.c().x(), quad.c().y()));
        elements.add(new LineTo(quad.d().x(), quad.d().y()));
        elements.add(new ClosePath());
    }
}
