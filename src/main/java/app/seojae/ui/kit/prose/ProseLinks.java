package app.seojae.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The links of a paragraph by keyboard: it takes the focus where it has any, ← and → go from one to
 * the next, Enter follows. The target of a web link is shown before it is followed.
 */
final class ProseLinks {

    private final Prose prose;
    private @Nullable Tooltip target;
    private List<Link> links = List.of();
    private int at;

    /**
     * A stretch of words that leads somewhere.
     *
     * @param start counted in the paragraph's characters
     * @param web whether it leads outside
     */
    record Link(int start, int end, String target, boolean web) {}

    ProseLinks(Prose prose) {
        this.prose = prose;
        prose.focusVisibleProperty().subscribe(seen -> stand());
        prose.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Takes the links of other words. */
    void show(List<TextRun> runs) {
        links = of(runs);
        at = 0;
        prose.setFocusTraversable(!links.isEmpty());
        stand();
    }

    /** Links in order; runs that lead to one place are one link. */
    static List<Link> of(List<TextRun> runs) {
        List<Link> found = new ArrayList<>();
        int start = 0;
        for (TextRun run : runs) {
            int end = start + run.text().length();
            String to = run.link();
            if (to != null) {
                Link last = found.isEmpty() ? null : found.getLast();
                boolean goesOn = last != null && last.end == start && last.target.equals(to);
                int first = goesOn && last != null ? found.removeLast().start : start;
                found.add(new Link(first, end, to, !run.is(TextRun.Look.CLAIM)));
            }
            start = end;
        }
        return found;
    }

    private void stand() {
        if (target != null) {
            target.hide();
        }
        if (!prose.isFocusVisible() || links.isEmpty()) {
            prose.stand(null);
            return;
        }
        Link link = links.get(at);
        prose.stand(link);
        if (link.web) {
            tell(link);
        }
    }

    private void tell(Link link) {
        List<Rectangle2D> boxes = prose.boxes(link.start, link.end);
        if (!boxes.isEmpty()) {
            Rectangle2D box = boxes.getLast();
            Point2D below = prose.localToScreen(box.getMinX(), box.getMaxY());
            if (below != null) {
                Tooltip shown = target();
                shown.setText(link.target);
                shown.show(prose, below.getX(), below.getY());
            }
        }
    }

    /** Made for the first link that somebody reaches: most texts have none. */
    private Tooltip target() {
        Tooltip made = target;
        if (made == null) {
            made = new Tooltip();
            target = made;
        }
        return made;
    }

    private void key(KeyEvent event) {
        if (links.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(at - 1, event);
            case RIGHT -> go(at + 1, event);
            case ENTER -> {
                prose.follow(links.get(at));
                event.consume();
            }
            default -> {}
        }
    }

    private void go(int to, KeyEvent event) {
        at = Math.clamp(to, 0, links.size() - 1);
        stand();
        event.consume();
    }
}
