package app.seojae.ui.viewer.bars;

import app.seojae.model.PageIndex;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.ui.viewer.model.PagePlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which heading is being read at a place. Pure; made anew when the headings or the pages' rotation
 * change.
 */
public final class OutlinePlaces {

    private record Start(PageIndex page, double offset, int index) {}

    private static final Comparator<Start> BY_PLACE =
            Comparator.comparing(Start::page).thenComparingDouble(Start::offset);

    private final List<Start> starts = new ArrayList<>();

    public OutlinePlaces(List<OutlineItem> items, PagePlaces places, int pages) {
        for (int i = 0; i < items.size(); i++) {
            OutlineItem item = items.get(i);
            PageIndex page = item.page();
            if (page != null && page.isIn(pages)) {
                double offset = item.point() == null ? 0 : places.offset(page, item.point());
                starts.add(new Start(page, offset, i));
            }
        }
        starts.sort(BY_PLACE);
    }

    /**
     * The last heading that starts at or above a place, as its index among the headings, or -1.
     *
     * @param offset how far down that page, 0 to 1
     */
    public int at(PageIndex page, double offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Start start = starts.get(middle);
            int order = start.page.compareTo(page);
            boolean before = order < 0 || (order == 0 && start.offset <= offset);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : starts.get(low - 1).index;
    }
}
