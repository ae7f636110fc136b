package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.paper.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListSlotTest {

    @Test
    void putsAHeadingAboveEachDayWithItsCount() {
        Listing listing =
                new Listing(new long[] {7, 5, 6}, new int[] {20_000, 20_000, 19_999}, List.of());
        assertEquals(
                List.of(
                        new ListSlot.Day(20_000, 2),
                        new ListSlot.Entry(7, 0),
                        new ListSlot.Entry(5, 1),
                        new ListSlot.Day(19_999, 1),
                        new ListSlot.Entry(6, 2)),
                ListSlot.of(listing, true));
    }

    @Test
    void leavesOtherOrdersWithoutHeadings() {
        Listing listing = new Listing(new long[] {7}, new int[] {1}, List.of());
        assertEquals(List.of(new ListSlot.Entry(7, 0)), ListSlot.of(listing, false));
    }

    @Test
    void hasNothingToShowForNothing() {
        assertEquals(List.of(), ListSlot.of(new Listing(new long[0], new int[0], List.of()), true));
    }
}
