package app.seojae.store.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The way back and forth through the annotations of two papers, as one and as two again. */
final class StepsOfTwo {

    private static final Comparator<StoredRow> BY_NUMBER =
            Comparator.comparingLong(row -> row.number("number"));

    private StepsOfTwo() {}

    private record Origin(boolean isOther, StoredRow row) {}

    /** The steps of each. */
    record Apart(List<StoredRow> kept, List<StoredRow> other) {}

    /** What was done in the order of time, then what was undone and can be done again. */
    static List<StoredRow> joined(Holdings kept, Holdings other) {
        List<StoredRow> rows = new ArrayList<>();
        for (Origin one : origins(kept, other)) {
            rows.add(one.row().with("number", rows.size() + 1L));
        }
        return rows;
    }

    private static List<Origin> origins(Holdings kept, Holdings other) {
        List<Origin> all = new ArrayList<>();
        kept.of(OwnedTable.STEPS).stream()
                .sorted(BY_NUMBER)
                .forEach(row -> all.add(new Origin(false, row)));
        other.of(OwnedTable.STEPS).stream()
                .sorted(BY_NUMBER)
                .forEach(row -> all.add(new Origin(true, row)));
        List<Origin> joined = new ArrayList<>();
        all.stream()
                .filter(one -> one.row().number("undone") == 0)
                .sorted(Comparator.comparingLong(one -> one.row().number("at")))
                .forEach(joined::add);
        all.stream().filter(one -> one.row().number("undone") != 0).forEach(joined::add);
        return joined;
    }

    /** Each step goes back to its paper; one taken since goes with the annotations it changed. */
    static Apart apart(MergeRecord record, Holdings now) {
        List<Origin> origins = origins(record.kept(), record.other());
        List<StoredRow> kept = new ArrayList<>();
        List<StoredRow> other = new ArrayList<>();
        List<StoredRow> since = new ArrayList<>();
        List<StoredRow> standing = now.of(OwnedTable.STEPS).stream().sorted(BY_NUMBER).toList();
        // The oldest of many steps are forgotten; of two papers together that is sooner.
        long first = standing.isEmpty() ? 0 : standing.getFirst().number("number");
        for (Origin old : origins.subList(0, Math.clamp(first - 1, 0, origins.size()))) {
            (old.isOther() ? other : kept).add(old.row());
        }
        for (StoredRow row : standing) {
            int at = (int) row.number("number") - 1;
            Origin origin = at < origins.size() ? origins.get(at) : null;
            boolean same =
                    origin != null
                            && origin.row().number("at") == row.number("at")
                            && origin.row().text("change").equals(row.text("change"));
            if (origin != null && same) {
                (origin.isOther() ? other : kept)
                        .add(origin.row().with("undone", row.values().get("undone")));
            } else {
                since.add(row);
            }
        }
        for (StoredRow row : since) {
            boolean isOther = record.marks().stream().anyMatch(row.text("change")::contains);
            List<StoredRow> steps = isOther ? other : kept;
            long last = steps.stream().mapToLong(one -> one.number("number")).max().orElse(0);
            steps.add(row.with("number", last + 1));
        }
        return new Apart(kept, other);
    }
}
