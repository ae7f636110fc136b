package app.seojae.ui.kit.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Selects words of the running text in a region by dragging, a word by two clicks, across
 * paragraphs. Confined to the FX thread.
 */
public final class ProseSelection {

    /**
     * A stretch of the region's text.
     *
     * @param end behind {@code start}
     */
    public record Range(int start, int end) {}

    private record Part(Prose prose, int start) {}

    private final Region region;
    private final List<Part> parts = new ArrayList<>();
    private final String text;
    private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>();
    private Runnable onRest = () -> {};
    private int anchor;
    private boolean dragged;

    /** Selects in what the region shows now. */
    public ProseSelection(Region region) {
        this.region = region;
        StringBuilder all = new StringBuilder();
        collect(region, all);
        text = all.toString();
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        region.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void collect(Parent parent, StringBuilder all) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Prose prose) {
                if (!prose.getStyleClass().contains("quiet")) {
                    parts.add(new Part(prose, all.length()));
                    all.append(prose.text()).append('\n');
                }
            } else if (node instanceof Parent inner) {
                collect(inner, all);
            }
        }
    }

    /** All words of the region, its paragraphs on lines of their own. */
    public String text() {
        return text;
    }

    /** What is selected, {@code null} for nothing. */
    public ReadOnlyObjectProperty<@Nullable Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Told whenever something was selected and the mouse let go. */
    public void setOnRest(Runnable handler) {
        onRest = handler;
    }

    /** Selects nothing. */
    public void clear() {
        range.set(null);
    }

    /** Selects a stretch, with the whole of each formula it has a part of. */
    public void select(int start, int end) {
        int from = edge(Math.clamp(Math.min(start, end), 0, text.length()), false);
        int to = edge(Math.clamp(Math.max(start, end), 0, text.length()), true);
        range.set(from == to ? null : new Range(from, to));
    }

    private int edge(int index, boolean forward) {
        for (Part part : parts) {
            int within = index - part.start();
            if (within > 0 && within < part.prose().text().length()) {
                return part.start() + part.prose().edge(within, forward);
            }
        }
        return index;
    }

    /** The words that are selected, or the empty string. */
    public String selected() {
        Range now = range.get();
        return now == null ? "" : text.substring(now.start(), now.end()).strip();
    }

    /** The place in the text nearest to a point of the window. */
    public int indexAt(double sceneX, double sceneY) {
        Part nearest = null;
        double least = Double.MAX_VALUE;
        for (Part part : parts) {
            Bounds bounds = part.prose().localToScene(part.prose().getLayoutBounds());
            double down = Math.max(bounds.getMinY() - sceneY, sceneY - bounds.getMaxY());
            double across = Math.max(bounds.getMinX() - sceneX, sceneX - bounds.getMaxX());
            double distance = Math.max(0, down) * 10 + Math.max(0, across);
            if (distance < least) {
                least = distance;
                nearest = part;
            }
        }
        if (nearest == null) {
            return 0;
        }
        Point2D local = nearest.prose().sceneToLocal(sceneX, sceneY);
        return nearest.start() + nearest.prose().indexAt(local.getX(), local.getY());
    }

    /** Where a stretch is drawn, a box a line, in the region's coordinates. */
    public List<Rectangle2D> boxes(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Part part : parts) {
            for (Rectangle2D box : part.prose().boxes(start - part.start(), end - part.start())) {
                Bounds there =
                        region.sceneToLocal(
                                part.prose()
                                        .localToScene(
                                                new javafx.geometry.BoundingBox(
                                                        box.getMinX(),
                                                        box.getMinY(),
                                                        box.getWidth(),
                                                        box.getHeight())));
                boxes.add(
                        new Rectangle2D(
                                there.getMinX(),
                                there.getMinY(),
                                there.getWidth(),
                                there.getHeight()));
            }
        }
        return boxes;
    }

    /** Draws grounds given by places of the whole text. */
    public void paint(List<Prose.Ground> grounds) {
        for (Part part : parts) {
            int length = part.prose().text().length();
            List<Prose.Ground> own = new ArrayList<>();
            for (Prose.Ground one : grounds) {
                int from = Math.max(0, one.start() - part.start());
                int to = Math.min(length, one.end() - part.start());
                if (from < to) {
                    own.add(new Prose.Ground(from, to, one.stroke(), one.style(), one.colour()));
                }
            }
            part.prose().setGrounds(own);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = false;
        int at = indexAt(event.getSceneX(), event.getSceneY());
        if (event.getClickCount() == 2) {
            word(at);
            return;
        }
        if (event.isShiftDown() && range.get() != null) {
            select(anchor, at);
            return;
        }
        anchor = at;
        clear();
    }

    private void word(int at) {
        if (text.isEmpty()) {
            return;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.KOREAN);
        words.setText(text);
        int end = words.following(Math.min(at, text.length() - 1));
        int start = end == BreakIterator.DONE ? BreakIterator.DONE : words.previous();
        if (start != BreakIterator.DONE) {
            anchor = start;
            select(start, end);
            dragged = true;
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            int at = indexAt(event.getSceneX(), event.getSceneY());
            if (at != anchor || dragged) {
                dragged = true;
                select(anchor, at);
            }
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (range.get() != null) {
            region.requestFocus();
            onRest.run();
            event.consume();
        }
    }

    /** The end of a drag over a link is no click on it. */
    private void click(MouseEvent event) {
        if (dragged) {
            event.consume();
        }
    }
}
