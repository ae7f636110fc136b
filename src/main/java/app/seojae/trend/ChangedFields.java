package app.seojae.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fields of which the counts say that they rise or fall.
 *
 * @param span how many weeks each side has
 * @param from the Monday of the first week of the later side
 * @param until the Sunday of its last week
 * @param compared how many fields were compared
 * @param rising those whose interval lies above zero, the surest first
 * @param falling those whose interval lies below zero, the surest first
 */
public record ChangedFields(
        int span,
        LocalDate from,
        LocalDate until,
        int compared,
        List<FieldChange> rising,
        List<FieldChange> falling) {

    /** How often a field named here may be one that does not change. */
    private static final double WRONG = 0.05;

    /** With fewer papers on both sides nothing could be said of a field. */
    private static final int FEWEST = 4;

    public ChangedFields {
        rising = List.copyOf(rising);
        falling = List.copyOf(falling);
    }

    /**
     * Compares the last weeks with as many before them. Of hundreds of fields some would seem to
     * change by chance alone: the confidence grows with the fields compared and falls with those
     * chosen, so that 5 % of the intervals shown may be wrong, and not more (Y. Benjamini, D.
     * Yekutieli, "False Discovery Rate–Adjusted Multiple Confidence Intervals for Selected
     * Parameters", Journal of the American Statistical Association 100 (2005), 71–81).
     *
     * @param span how many weeks each side has, where there are so many
     */
    public static ChangedFields of(WeeklyFields fields, int span) {
        int side = Math.min(span, fields.weeks() / 2);
        int last = fields.weeks();
        LocalDate from = fields.week(last - side);
        LocalDate until = Weeks.end(fields.week(Math.max(0, last - 1)));
        List<FieldChange> sides = new ArrayList<>();
        for (WeeklyField field : side == 0 ? List.<WeeklyField>of() : fields.fields()) {
            Share before = fields.share(field, last - 2 * side, last - side);
            Share now = fields.share(field, last - side, last);
            if (before.papers() + now.papers() >= FEWEST) {
                sides.add(new FieldChange(field.name(), before, now, new Interval(-1, 1)));
            }
        }
        List<FieldChange> chosen = List.of();
        // A stricter look finds no more: what was found is the next number that could be right.
        for (int most = sides.size(); most > 0 && chosen.isEmpty(); ) {
            List<FieldChange> sure = sure(sides, WRONG * most / sides.size());
            chosen = sure.size() >= most ? sure : List.of();
            most = sure.size();
        }
        return new ChangedFields(
                side,
                from,
                until,
                sides.size(),
                chosen.stream()
                        .filter(one -> one.difference().isAbove())
                        .sorted(
                                Comparator.comparingDouble(
                                                (FieldChange one) -> one.difference().low())
                                        .reversed())
                        .toList(),
                chosen.stream()
                        .filter(one -> one.difference().isBelow())
                        .sorted(Comparator.comparingDouble(one -> one.difference().high()))
                        .toList());
    }

    /** Those whose interval does not hold zero where so much of it may be wrong. */
    private static List<FieldChange> sure(List<FieldChange> sides, double wrong) {
        double z = NormalQuantile.of(1 - wrong / 2);
        return sides.stream()
                .map(
                        one ->
                                new FieldChange(
                                        one.field(),
                                        one.before(),
                                        one.now(),
                                        one.now().above(one.before(), z)))
                .filter(one -> !one.difference().contains(0))
                .toList();
    }
}
