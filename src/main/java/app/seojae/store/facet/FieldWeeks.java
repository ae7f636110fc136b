package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.trend.WeeklyField;
import app.seojae.trend.WeeklyFields;
import app.seojae.trend.Weeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The papers of each field by weeks, fields grouped as the filters group them, days those by which
 * lists are filtered: of the digest a paper is shown of.
 */
public final class FieldWeeks {

    private static final int NO_WEEK = -1;

    /** Longer ago than this papers count for no week: a single odd date makes no thousand weeks. */
    private static final int MOST_WEEKS = 1_040;

    private final PaperColumns columns;

    public FieldWeeks(PaperColumns columns) {
        this.columns = columns;
    }

    /**
     * All weeks up to one, from the first to the last that has papers with a field.
     *
     * @param last the Monday of the last week that counts; papers of later days are left out
     */
    public WeeklyFields upTo(Sql sql, LocalDate last) throws SeojaeException {
        Column fields = columns.of(sql, Property.FIELD);
        Column days = columns.of(sql, Property.DAY);
        LocalDate newest = LocalDate.MIN;
        LocalDate oldest = LocalDate.MAX;
        for (String day : days.values()) {
            LocalDate week = week(day);
            if (!week.isAfter(last) && week.isAfter(last.minusWeeks(MOST_WEEKS))) {
                newest = week.isAfter(newest) ? week : newest;
                oldest = week.isBefore(oldest) ? week : oldest;
            }
        }
        if (newest.isBefore(oldest) || fields.values().isEmpty()) {
            return WeeklyFields.NONE;
        }
        int weeks = (int) ChronoUnit.WEEKS.between(oldest, newest) + 1;
        int[] weekOf = weeksOf(days, oldest, weeks);
        List<WeeklyField> counted = new ArrayList<>();
        BitSet any = new BitSet();
        for (List<Integer> group : groups(fields, columns.fieldGroups(sql))) {
            BitSet papers = new BitSet();
            for (int spelling : group) {
                for (int paper : fields.papers().get(spelling)) {
                    papers.set(paper);
                }
            }
            any.or(papers);
            String name = fields.values().get(commonest(fields, group));
            counted.add(new WeeklyField(name, counts(papers, weekOf, weeks)));
        }
        return new WeeklyFields(oldest, counts(any, weekOf, weeks), counted).trimmed();
    }

    /** The commonest spelling of the field that a person knows some spelling of. */
    public Optional<String> name(Sql sql, String spelling) throws SeojaeException {
        Column fields = columns.of(sql, Property.FIELD);
        FieldGroups names = columns.fieldGroups(sql);
        String wanted = names.group(spelling);
        for (List<Integer> group : groups(fields, names)) {
            if (names.group(fields.values().get(group.getFirst())).equals(wanted)) {
                return Optional.of(fields.values().get(commonest(fields, group)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate week(String day) {
        return Weeks.of(LocalDate.ofEpochDay(Long.parseLong(day)));
    }

    private static Iterable<List<Integer>> groups(Column fields, FieldGroups names) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < fields.values().size(); i++) {
            groups.computeIfAbsent(names.group(fields.values().get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return groups.values();
    }

    private static int commonest(Column fields, List<Integer> group) {
        return group.stream()
                .max(Comparator.comparingInt(i -> fields.papers().get(i).length))
                .orElseThrow();
    }

    /** The week of each paper by its number. */
    private static int[] weeksOf(Column days, LocalDate oldest, int weeks) {
        int largest = 0;
        for (int[] papers : days.papers()) {
            for (int paper : papers) {
                largest = Math.max(largest, paper);
            }
        }
        int[] weekOf = new int[largest + 1];
        Arrays.fill(weekOf, NO_WEEK);
        for (int i = 0; i < days.values().size(); i++) {
            long week = ChronoUnit.WEEKS.between(oldest, week(days.values().get(i)));
            if (week >= 0 && week < weeks) {
                for (int paper : days.papers().get(i)) {
                    weekOf[paper] = (int) week;
                }
            }
        }
        return weekOf;
    }

    private static List<Integer> counts(BitSet papers, int[] weekOf, int weeks) {
        int[] counts = new int[weeks];
        for (int paper = papers.nextSetBit(0);
                paper >= 0 && paper < weekOf.length;
                paper = papers.nextSetBit(paper + 1)) {
            if (weekOf[paper] != NO_WEEK) {
                counts[weekOf[paper]]++;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
