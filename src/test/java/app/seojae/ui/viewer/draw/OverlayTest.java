package app.seojae.ui.viewer.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

/** An overlay that changed looks as one made anew, and keeps what did not change. */
class OverlayTest {

    private static final Rgb YELLOW = new Rgb(0xFFD400);
    private static final Rgb RED = new Rgb(0xFF6666);

    private static OverlayItem mark(int number, Rgb colour) {
        double y = 700 - number * 2;
        List<Quad> lines =
                List.of(Quad.of(10, y, 200 + number, y + 10), Quad.of(10, y - 12, 90, y - 2));
        return new OverlayItem("mark-highlight", lines, colour);
    }

    private static OverlayItem frame(int number) {
        List<PdfPoint> line = new ArrayList<>();
        for (int i = 0; i <= number % 4; i++) {
            line.add(new PdfPoint(i * 3, number));
        }
        return new OverlayItem("mark-selected", List.of(), List.of(line, line), null);
    }

    private static List<OverlayItem> many(int count) {
        List<OverlayItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(mark(i, i % 3 == 0 ? RED : YELLOW));
        }
        return items;
    }

    /** What is drawn, from the bottom up, as words. */
    private static List<String> drawn(Overlay overlay) {
        return overlay.getChildren().stream().map(OverlayTest::drawn).toList();
    }

    private static String drawn(Node node) {
        Path path = (Path) node;
        StringBuilder words = new StringBuilder();
        words.append(path.getStyleClass()).append(path.getFill()).append(path.getStroke());
        for (PathElement element : path.getElements()) {
            words.append(
                    switch (element) {
                        case MoveTo to -> " M" + to.getX() + "," + to.getY();
                        case LineTo to -> " L" + to.getX() + "," + to.getY();
                        case ClosePath close -> " Z";
                        default -> throw new AssertionError(element);
                    });
        }
        return words.toString();
    }

    private static List<String> anew(List<OverlayItem> items) {
        Overlay overlay = new Overlay();
        overlay.show(items);
        return drawn(overlay);
    }

    private static Set<PathElement> elements(Overlay overlay) {
        Set<PathElement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        overlay.getChildren().forEach(node -> all.addAll(((Path) node).getElements()));
        return all;
    }

    private static int news(Overlay overlay, List<OverlayItem> items) {
        Set<PathElement> before = elements(overlay);
        overlay.show(items);
        Set<PathElement> now = elements(overlay);
        now.removeAll(before);
        assertEquals(anew(items), drawn(overlay));
        return now.size();
    }

    @Test
    void ofManyMarksOnlyTheOneThatChangesIsDrawnAnew() {
        Overlay overlay = new Overlay();
        List<OverlayItem> items = many(250);
        overlay.show(items);
        List<Node> paths = List.copyOf(overlay.getChildren());
        int mark = 2 * 5; // two lines of words, five elements each
        List<OverlayItem> changed = new ArrayList<>(items);
        changed.set(100, mark(100, RED));
        assertEquals(mark, news(overlay, changed), "another colour");
        changed.set(31, mark(400, YELLOW));
        assertEquals(mark, news(overlay, changed), "another extent");
        changed.add(90, mark(300, YELLOW));
        assertEquals(mark, news(overlay, changed), "one more");
        changed.remove(12);
        assertEquals(0, news(overlay, changed), "one less");
        assertEquals(paths, overlay.getChildren());
        overlay.show(items);
        assertEquals(anew(items), drawn(overlay), "all of it undone");
        assertSame(paths.getFirst(), overlay.getChildren().getFirst());
    }

    @Test
    void whatIsFoundFirstLiesUndermost() {
        Overlay overlay = new Overlay();
        List<OverlayItem> items = new ArrayList<>(List.of(mark(1, YELLOW), mark(2, RED), frame(1)));
        overlay.show(items);
        Collections.swap(items, 0, 1);
        assertEquals(0, news(overlay, items));
        items.add(0, frame(2));
        news(overlay, items);
        items.clear();
        news(overlay, items);
        assertEquals(List.of(), overlay.getChildren());
    }

    @Test
    void afterAnyChangesItLooksAsMadeAnew() {
        Random random = new Random(23);
        Overlay overlay = new Overlay();
        List<OverlayItem> items = new ArrayList<>();
        Set<Integer> sizes = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            int at = random.nextInt(items.size() + 1);
            OverlayItem next =
                    random.nextInt(4) == 0
                            ? frame(random.nextInt(9))
                            : mark(random.nextInt(99), random.nextBoolean() ? RED : YELLOW);
            switch (at == items.size() ? 0 : random.nextInt(4)) {
                case 0 -> items.add(at, next);
                case 1 -> items.set(at, next);
                case 2 -> items.remove(at);
                default -> Collections.swap(items, at, random.nextInt(items.size()));
            }
            overlay.show(items);
            sizes.add(items.size());
            assertEquals(anew(items), drawn(overlay));
        }
        assertTrue(sizes.size() > 5);
    }
}
