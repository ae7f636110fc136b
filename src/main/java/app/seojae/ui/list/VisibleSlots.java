package app.seojae.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** What stands in sight of a list, and how to bring more into sight by as little as possible. */
final class VisibleSlots {

    private static final double TOLERANCE = 1;
    private static final double INDENT = 48;

    private VisibleSlots() {}

    /** Scrolls until a slot is in sight whole, or its head is where it is taller than the list. */
    static void reveal(ListView<?> list, int slot, int topmost) {
        VirtualFlow<?> flow = flow(list);
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (flow == null || first == null || last == null || slot < first.getIndex()) {
            list.scrollTo(topmost);
            return;
        }
        if (slot > last.getIndex() + 1) {
            list.scrollTo(topmost);
            return;
        }
        IndexedCell<?> cell = flow.getCell(Math.min(slot, last.getIndex()));
        double top = cell.getBoundsInParent().getMinY();
        double bottom = cell.getBoundsInParent().getMaxY();
        double height = flow.getHeight();
        if (slot > last.getIndex()) {
            flow.scrollPixels(bottom - height + cell.getHeight());
        } else if (top < -TOLERANCE) {
            list.scrollTo(topmost);
        } else if (bottom > height + TOLERANCE) {
            flow.scrollPixels(Math.min(top, bottom - height));
        }
    }

    /** Where the words of a slot in sight begin, on the screen, in pixels. */
    static Point2D beginning(ListView<?> list, int slot) {
        VirtualFlow<?> flow = flow(list);
        IndexedCell<?> cell = flow == null ? null : flow.getCell(slot);
        return cell == null
                ? list.localToScreen(INDENT, INDENT)
                : cell.localToScreen(INDENT, Math.min(INDENT, cell.getHeight() / 2));
    }

    /**
     * What stands in sight, to be found again in another list of slots.
     *
     * @param papers from the topmost in sight on
     * @param tops how far each stands below the upper edge, in pixels
     */
    record Place(List<Long> papers, List<Double> tops) {}

    /** What stands in sight now, or {@code null} before the first layout. */
    static @Nullable Place place(ListView<ListSlot> list) {
        VirtualFlow<?> flow = flow(list);
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (flow == null || first == null || last == null) {
            return null;
        }
        List<Long> papers = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        for (int i = first.getIndex(); i <= last.getIndex(); i++) {
            if (i < list.getItems().size()
                    && list.getItems().get(i) instanceof ListSlot.Entry entry) {
                papers.add(entry.paper());
                tops.add(flow.getCell(i).getBoundsInParent().getMinY());
            }
        }
        return papers.isEmpty() ? null : new Place(papers, tops);
    }

    /** Brings the first paper of a place that is still there to where it stood. */
    static void restore(ListView<ListSlot> list, Place place) {
        VirtualFlow<?> flow = flow(list);
        if (flow == null) {
            return;
        }
        Map<Long, Integer> at = new HashMap<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ListSlot.Entry entry) {
                at.put(entry.paper(), i);
            }
        }
        for (int i = 0; i < place.papers().size(); i++) {
            Integer slot = at.get(place.papers().get(i));
            if (slot != null) {
                list.layout();
                flow.scrollToTop(slot);
                flow.layout();
                double now = flow.getCell(slot).getBoundsInParent().getMinY();
                flow.scrollPixels(now - place.tops().get(i));
                return;
            }
        }
    }

    private static @Nullable VirtualFlow<?> flow(ListView<?> list) {
        Node node = list.lookup(".virtual-flow");
        return node instanceof VirtualFlow<?> flow ? flow : null;
    }
}
