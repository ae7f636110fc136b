package app.seojae.search;

import app.seojae.model.paper.Listing;
import java.util.ArrayList;
import java.util.List;

/** Parts hits, best first, into groups by where their words stand. */
public final class HitGroups {

    private HitGroups() {}

    /**
     * The groups, in order.
     *
     * @param ids of papers, best first
     * @param grades by paper number, as {@link HitTier#grade} says
     */
    public static List<Listing.Group> of(long[] ids, byte[] grades) {
        List<Listing.Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= ids.length; i++) {
            HitTier tier = HitTier.ofGrade(grades[(int) ids[from]]);
            if (i == ids.length || HitTier.ofGrade(grades[(int) ids[i]]) != tier) {
                groups.add(new Listing.Group(tier.where(), from, i - from));
                from = i;
            }
        }
        return ids.length == 0 ? List.of() : groups;
    }
}
