package app.seojae.ui.list;

import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Snippet;
import java.util.ArrayList;
import java.util.List;

/** A line of the list: a heading, or a paper. */
sealed interface ListSlot {

    /**
     * The heading above the papers of a day.
     *
     * @param day epoch day, or {@link Listing#NO_DAY}
     */
    record Day(int day, int papers) implements ListSlot {}

    /** The heading above papers whose words stand in the same place. */
    record Place(Snippet.Where where, int papers) implements ListSlot {}

    /**
     * A paper's place.
     *
     * @param index in the listing, from 0
     */
    record Entry(long paper, int index) implements ListSlot {}

    /** Whether it stands above papers. */
    default boolean isHeading() {
        return !(this instanceof Entry);
    }

    /**
     * The slots of a listing, with headings of days where papers of a day stand together, or of the
     * places of the words found.
     */
    static List<ListSlot> of(Listing listing, boolean byDay) {
        return listing.groups().isEmpty() ? byDays(listing, byDay) : byPlaces(listing);
    }

    private static List<ListSlot> byPlaces(Listing listing) {
        List<ListSlot> slots = new ArrayList<>(listing.size() + listing.groups().size());
        for (Listing.Group group : listing.groups()) {
            slots.add(new Place(group.where(), group.papers()));
            for (int i = group.from(); i < group.from() + group.papers(); i++) {
                slots.add(new Entry(listing.ids()[i], i));
            }
        }
        return slots;
    }

    private static List<ListSlot> byDays(Listing listing, boolean byDay) {
        List<ListSlot> slots = new ArrayList<>(listing.size() + (byDay ? listing.size() / 8 : 0));
        int heading = -1;
        int papers = 0;
        for (int i = 0; i < listing.size(); i++) {
            int day = listing.days()[i];
            if (byDay && (i == 0 || day != listing.days()[i - 1])) {
                if (heading >= 0) {
                    slots.set(heading, new Day(listing.days()[i - 1], papers));
                }
                heading = slots.size();
                papers = 0;
                slots.add(new Day(day, 0));
            }
            papers++;
            slots.add(new Entry(listing.ids()[i], i));
        }
        if (heading >= 0) {
            slots.set(heading, new Day(listing.days()[listing.size() - 1], papers));
        }
        return slots;
    }
}
