package app.seojae.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which fields are said to rise. */
class ChangedFieldsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);

    private static WeeklyFields weeks(List<Integer> papers, WeeklyField... fields) {
        return new WeeklyFields(MONDAY, papers, List.of(fields));
    }

    private static WeeklyField field(String name, Integer... papers) {
        return new WeeklyField(name, List.of(papers));
    }

    @Test
    void whatGrewClearlyRisesAndWhatShrankFalls() {
        WeeklyFields fields =
                weeks(
                        List.of(40, 40, 40, 40),
                        field("grown", 2, 3, 20, 22),
                        field("shrunk", 24, 20, 4, 3),
                        field("same", 10, 11, 12, 9),
                        field("rare", 0, 1, 1, 0));
        ChangedFields changed = ChangedFields.of(fields, 2);
        assertEquals(List.of("grown"), changed.rising().stream().map(FieldChange::field).toList());
        assertEquals(
                List.of("shrunk"), changed.falling().stream().map(FieldChange::field).toList());
        assertEquals(3, changed.compared(), "too rare to be compared");
        FieldChange grown = changed.rising().getFirst();
        assertEquals(new Share(5, 80), grown.before());
        assertEquals(new Share(42, 80), grown.now());
        assertTrue(grown.difference().isAbove() && grown.difference().contains(grown.value()));
        assertEquals(MONDAY.plusWeeks(2), changed.from());
        assertEquals(MONDAY.plusDays(27), changed.until());
    }

    @Test
    void threeOfFiveAfterOneOfFiveIsNoRise() {
        WeeklyFields fields = weeks(List.of(5, 5), field("small", 1, 4));
        ChangedFields changed = ChangedFields.of(fields, 4);
        assertEquals(1, changed.span(), "as many weeks as there are");
        assertEquals(1, changed.compared());
        assertEquals(List.of(), changed.rising());
    }

    @Test
    void withoutTwoWeeksNothingIsCompared() {
        assertEquals(0, ChangedFields.of(WeeklyFields.NONE, 4).compared());
        assertEquals(0, ChangedFields.of(weeks(List.of(9), field("one", 9)), 4).compared());
    }

    /** What changes by chance alone is hardly ever named, however many fields are compared. */
    @Test
    void chanceNamesHardlyAnything() {
        Random random = new Random(14);
        int named = 0;
        int libraries = 200;
        for (int library = 0; library < libraries; library++) {
            List<WeeklyField> fields = new ArrayList<>();
            for (int field = 0; field < 120; field++) {
                double share = 0.02 + 0.2 * random.nextDouble();
                fields.add(
                        new WeeklyField(
                                "f" + field,
                                IntStream.range(0, 2)
                                        .map(w -> drawn(random, share))
                                        .boxed()
                                        .toList()));
            }
            ChangedFields changed =
                    ChangedFields.of(new WeeklyFields(MONDAY, List.of(200, 200), fields), 1);
            named += changed.rising().isEmpty() && changed.falling().isEmpty() ? 0 : 1;
        }
        assertTrue(named <= libraries * 0.08, named + " of " + libraries);
    }

    private static int drawn(Random random, double share) {
        return (int) IntStream.range(0, 200).filter(i -> random.nextDouble() < share).count();
    }

    @Test
    void theLastWeeksKeepOnlyWhatOccursInThem() {
        WeeklyFields all = weeks(List.of(4, 0, 4), field("gone", 4, 0, 0), field("here", 1, 0, 3));
        WeeklyFields last = all.last(2);
        assertEquals(MONDAY.plusWeeks(1), last.first());
        assertEquals(List.of("here"), last.fields().stream().map(WeeklyField::name).toList());
        assertEquals(new Share(3, 4), last.share(last.fields().getFirst(), 1));
        assertEquals(all, all.last(9));
    }
}
