package app.seojae.ui.list;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** What stands in sight of a list, and how to bring more into sight by as little as possible. */
final class VisibleSlots {

    private static final double TOLERANCE = 1;

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

    private static @Nullable VirtualFlow<?> flow(ListView<?> list) {
        Node node = list.lookup(".virtual-flow");
        return node instanceof VirtualFlow<?> flow ? flow : null;
    }
}
