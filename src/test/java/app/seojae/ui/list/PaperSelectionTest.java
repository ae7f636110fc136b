package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperSelectionTest {

    private final PaperSelection choice = new PaperSelection();

    /** Ten papers, 10 to 19 from the top, the first one current. */
    @BeforeEach
    void show() {
        choice.show(LongStream.range(10, 20).toArray(), 0);
    }

    private void is(long current, Long... papers) {
        assertEquals(List.of(papers), choice.papers());
        assertEquals(papers.length, choice.size());
        assertEquals(papers.length > 1, choice.isSeveral());
        assertEquals(current, choice.current());
    }

    @Test
    void onePaperIsChosenFromTheBeginning() {
        is(10, 10L);
        choice.only(14);
        is(14, 14L);
        choice.move(1);
        is(15, 15L);
        choice.move(-Integer.MAX_VALUE);
        is(10, 10L);
        choice.move(Integer.MAX_VALUE);
        is(19, 19L);
    }

    @Test
    void togglingAddsAndTakesAwayInTheOrderOfTheList() {
        choice.toggle(17);
        choice.toggle(13);
        is(13, 10L, 13L, 17L);
        choice.toggle(10);
        is(13, 13L, 17L);
        assertTrue(choice.has(17, 7));
        assertFalse(choice.has(10, 0));
        assertFalse(choice.has(17, 6), "no other place is taken for the paper's");
    }

    @Test
    void whereTheCurrentPaperIsTakenAwayTheNearestIsCurrent() {
        choice.only(12);
        choice.toggle(15);
        choice.toggle(18);
        choice.toggle(15);
        is(18, 12L, 18L);
        choice.toggle(18);
        is(12, 12L);
        choice.toggle(12);
        is(12, 12L);
    }

    @Test
    void aRangeGoesFromTheAnchorEitherWay() {
        choice.only(14);
        choice.rangeTo(16, false);
        is(16, 14L, 15L, 16L);
        choice.rangeTo(12, false);
        is(12, 12L, 13L, 14L);
        choice.toggle(18);
        choice.rangeTo(19, true);
        is(19, 12L, 13L, 14L, 18L, 19L);
        choice.rangeTo(17, false);
        is(17, 17L, 18L);
    }

    @Test
    void wideningGrowsAndShrinksAndStopsAtTheEnds() {
        choice.only(17);
        choice.widen(1);
        choice.widen(1);
        choice.widen(1);
        is(19, 17L, 18L, 19L);
        choice.widen(-1);
        is(18, 17L, 18L);
        choice.widen(-2);
        is(16, 16L, 17L);
        choice.widen(-Integer.MAX_VALUE);
        assertEquals(8, choice.size());
        choice.move(1);
        is(11, 11L);
    }

    @Test
    void everythingIsChosenWithoutLeavingThePaper() {
        choice.only(14);
        choice.everything();
        assertEquals(10, choice.size());
        assertEquals(14, choice.current());
        choice.back();
        is(14, 14L);
    }

    @Test
    void aMenuKeepsTheChosenAndChoosesWhatIsNot() {
        choice.toggle(12);
        choice.standOn(10);
        is(10, 10L, 12L);
        choice.standOn(15);
        is(15, 15L);
    }

    @Test
    void anotherOrderKeepsTheChosenAndLosesWhatIsGone() {
        choice.only(12);
        choice.toggle(15);
        choice.toggle(18);
        choice.show(new long[] {18, 3, 15, 4, 12}, 0);
        is(18, 18L, 15L, 12L);
        choice.rangeTo(15, false);
        is(15, 18L, 3L, 15L);
        choice.show(new long[] {3, 18, 4}, 2);
        is(18, 3L, 18L);
    }

    @Test
    void theNextPaperIsCurrentWhereAllChosenAreGone() {
        choice.only(12);
        choice.widen(1);
        choice.show(new long[] {10, 11, 14, 15}, 2);
        is(14, 14L);
        choice.show(new long[] {}, 2);
        is(0);
        choice.widen(1);
        choice.move(1);
        choice.everything();
        is(0);
    }

    @Test
    void aPaperThatHasNotComeYetIsCurrentAndChosenWhenItComes() {
        choice.toggle(12);
        choice.follow(99);
        is(99);
        choice.show(new long[] {5, 99, 7}, 0);
        is(99, 99L);
    }

    @Test
    void stayingWhereOneIsIsNoChange() {
        choice.only(12);
        long before = choice.revisionProperty().get();
        choice.only(12);
        choice.follow(12);
        choice.toggle(12);
        choice.toggle(77);
        choice.rangeTo(77, false);
        assertEquals(before, choice.revisionProperty().get());
    }

    @Test
    void thirtyThousandAreChosenInTheirOrder() {
        long[] papers = LongStream.rangeClosed(1, 30_000).map(i -> 30_001 - i).toArray();
        choice.show(papers, 0);
        choice.everything();
        assertEquals(30_000, choice.size());
        assertEquals(LongStream.of(papers).boxed().toList(), choice.papers());
        choice.show(LongStream.of(papers).filter(id -> id % 2 == 0).toArray(), 0);
        assertEquals(15_000, choice.size());
    }
}
