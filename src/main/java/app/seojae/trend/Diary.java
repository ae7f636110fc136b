package app.seojae.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The person's own reading.
 *
 * @param deeds in order of their days
 * @param undated papers that are kept or read of which nobody knows since when
 */
public record Diary(List<Deed> deeds, int undated) {

    /** Of a person who did nothing yet. */
    public static final Diary EMPTY = new Diary(List.of(), 0);

    public Diary {
        deeds = deeds.stream().sorted(Comparator.comparing(Deed::day)).toList();
    }

    /** The papers of a kind of deed in a week, each once. */
    public List<Long> papers(Deed.Kind kind, LocalDate monday) {
        LocalDate end = Weeks.end(monday);
        Set<Long> papers = new LinkedHashSet<>();
        for (Deed deed : deeds) {
            if (deed.kind() == kind && !deed.day().isBefore(monday) && !deed.day().isAfter(end)) {
                papers.add(deed.paper());
            }
        }
        return new ArrayList<>(papers);
    }

    /** The papers something was done with, by day. */
    public SortedMap<LocalDate, Collection<Long>> days() {
        SortedMap<LocalDate, Collection<Long>> days = new TreeMap<>();
        for (Deed deed : deeds) {
            days.computeIfAbsent(deed.day(), day -> new LinkedHashSet<>()).add(deed.paper());
        }
        return days;
    }

    /** The weeks in which something was done, by their Mondays. */
    SortedSet<LocalDate> weeks() {
        SortedSet<LocalDate> weeks = new TreeSet<>();
        deeds.forEach(deed -> weeks.add(Weeks.of(deed.day())));
        return weeks;
    }

    /** The last weeks up to one, but none before the first in which something was done. */
    public List<LocalDate> weeks(LocalDate last, int count) {
        Optional<LocalDate> first = weeks().stream().findFirst();
        return first.isEmpty()
                ? List.of()
                : Weeks.upTo(last, count).stream()
                        .filter(week -> !week.isBefore(first.get()))
                        .toList();
    }
}
