package app.seojae.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The fields of the papers of some weeks in a row.
 *
 * @param first the Monday of the first week
 * @param papers of each week, how many have any field: a paper without one says nothing of fields
 * @param fields most papers first, as many numbers each as there are weeks
 */
public record WeeklyFields(LocalDate first, List<Integer> papers, List<WeeklyField> fields) {

    /** Of a library without papers that have a field and a day. */
    public static final WeeklyFields NONE = new WeeklyFields(LocalDate.EPOCH, List.of(), List.of());

    public WeeklyFields {
        papers = List.copyOf(papers);
        fields = mostFirst(fields);
        for (WeeklyField field : fields) {
            if (field.papers().size() != papers.size()) {
                throw new IllegalArgumentException(field.name());
            }
        }
    }

    private static List<WeeklyField> mostFirst(List<WeeklyField> fields) {
        List<Counted> counted = new ArrayList<>();
        for (WeeklyField field : fields) {
            counted.add(new Counted(field, field.sum(0, field.papers().size())));
        }
        counted.sort(
                Comparator.comparingInt(Counted::papers)
                        .reversed()
                        .thenComparing(one -> one.field().name()));
        return counted.stream().map(Counted::field).toList();
    }

    /** A field whose papers are counted once, not at each comparison. */
    private record Counted(WeeklyField field, int papers) {}

    /** How many weeks there are, those without papers between others too. */
    public int weeks() {
        return papers.size();
    }

    /** The Monday of a week. */
    public LocalDate week(int index) {
        return first.plusWeeks(index);
    }

    /** The last weeks of these, with the fields that occur in them; all where there are fewer. */
    public WeeklyFields last(int count) {
        return part(Math.max(0, weeks() - count), weeks());
    }

    private WeeklyFields part(int from, int until) {
        return new WeeklyFields(
                week(from),
                papers.subList(from, until),
                fields.stream()
                        .map(one -> new WeeklyField(one.name(), one.papers().subList(from, until)))
                        .filter(one -> one.sum(0, one.papers().size()) > 0)
                        .toList());
    }

    /** The weeks from the first to the last that has papers. */
    public WeeklyFields trimmed() {
        int from = 0;
        int until = weeks();
        while (until > 0 && papers.get(until - 1) == 0) {
            until--;
        }
        while (from < until && papers.get(from) == 0) {
            from++;
        }
        return until == 0 ? NONE : part(from, until);
    }

    /** How many of the weeks have papers. */
    public long weeksWithPapers() {
        return papers.stream().filter(count -> count > 0).count();
    }

    /** Only the fields that are wanted, of the same papers. */
    public WeeklyFields only(Predicate<WeeklyField> wanted) {
        return new WeeklyFields(first, papers, fields.stream().filter(wanted).toList());
    }

    /** A field by the name it has here. */
    public Optional<WeeklyField> field(String name) {
        return fields.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** A field's share in a week. */
    public Share share(WeeklyField field, int week) {
        return new Share(field.papers().get(week), papers.get(week));
    }

    /** A field's share in weeks {@code from} to {@code until}, the latter not included. */
    Share share(WeeklyField field, int from, int until) {
        return new Share(
                field.sum(from, until),
                papers.subList(from, until).stream().mapToInt(Integer::intValue).sum());
    }
}
