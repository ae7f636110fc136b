package app.seojae.library.meaning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The orders of the papers most like one. */
public enum LikenessOrder {
    LIKENESS,
    NEWEST,
    UPVOTES;

    /** The same papers in this order; those as good as each other by likeness. */
    public List<Neighbour> sorted(List<Neighbour> papers) {
        Comparator<Neighbour> best = Comparator.comparingDouble(one -> -one.likeness());
        return papers.stream()
                .sorted(
                        switch (this) {
                            case LIKENESS -> best;
                            case NEWEST ->
                                    Comparator.comparing(LikenessOrder::day)
                                            .reversed()
                                            .thenComparing(best);
                            case UPVOTES ->
                                    Comparator.comparingInt(LikenessOrder::upvotes)
                                            .reversed()
                                            .thenComparing(best);
                        })
                .toList();
    }

    private static LocalDate day(Neighbour one) {
        LocalDate day = one.row().date();
        return day == null ? LocalDate.EPOCH : day;
    }

    private static int upvotes(Neighbour one) {
        Integer upvotes = one.row().upvotes();
        return upvotes == null ? -1 : upvotes;
    }
}
