package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Listing.Group;
import app.seojae.model.paper.Snippet.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitGroupsTest {

    @Test
    void papersOfOneTierStandTogether() {
        byte title = HitTier.TITLE.grade();
        byte body = HitTier.BODY.grade();
        byte better = HitTier.both(body, title);
        byte[] grades = {0, body, title, better, title};
        assertEquals(
                List.of(new Group(Where.TITLE, 0, 2), new Group(Where.SUMMARY, 2, 2)),
                HitGroups.of(new long[] {2, 4, 3, 1}, grades));
        assertEquals(List.of(), HitGroups.of(new long[0], grades));
    }

    @Test
    void theWorstPlaceOfTheWordsIsThePlaceOfThePaper() {
        for (HitTier one : HitTier.values()) {
            assertEquals(one, HitTier.ofGrade(one.grade()));
            byte grade = one.grade();
            for (int words = 1; words < 16; words++) {
                for (HitTier other : HitTier.values()) {
                    byte both = HitTier.both(grade, other.grade());
                    HitTier worst = one.compareTo(other) > 0 ? one : other;
                    assertEquals(worst, HitTier.ofGrade(both));
                    assertTrue(both >= worst.grade());
                }
                grade = HitTier.both(grade, one.grade());
            }
        }
    }
}
