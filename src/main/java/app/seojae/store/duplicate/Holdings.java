package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a paper has at a moment.
 *
 * @param paper its own row
 * @param rows of each of {@link OwnedTable#ALL}, by the table's name
 */
record Holdings(StoredRow paper, Map<String, List<StoredRow>> rows) {

    Holdings {
        rows = Map.copyOf(rows);
    }

    /** What a paper has now; empty where it is not there. */
    static Optional<Holdings> of(Sql sql, long paper) throws SeojaeException {
        List<StoredRow> own = RowStore.rows(sql, "papers", "id", paper);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<StoredRow>> rows = new LinkedHashMap<>();
        for (OwnedTable table : OwnedTable.ALL) {
            rows.put(table.name(), RowStore.rows(sql, table.name(), "paper", paper));
        }
        return Optional.of(new Holdings(own.getFirst(), rows));
    }

    long id() {
        return paper.number("id");
    }

    List<StoredRow> of(OwnedTable table) {
        return rows.getOrDefault(table.name(), List.of());
    }

    /** Its only row of a table, or {@code null}. */
    @Nullable StoredRow only(OwnedTable table) {
        List<StoredRow> all = of(table);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Its rows of a table by what tells them apart. */
    Map<List<@Nullable Object>, StoredRow> byKey(OwnedTable table) {
        Map<List<@Nullable Object>, StoredRow> keyed = new LinkedHashMap<>();
        of(table).forEach(row -> keyed.put(row.key(table.key()), row));
        return keyed;
    }

    /**
     * What a paper has once a merge is taken back: where nothing was done since, what it had before
     * it; else what was done since.
     *
     * @param after what it had right after the merge
     * @param now what it has
     */
    List<StoredRow> unless(OwnedTable table, Holdings after, Holdings now) {
        Map<List<@Nullable Object>, StoredRow> before = byKey(table);
        Map<List<@Nullable Object>, StoredRow> then = after.byKey(table);
        Map<List<@Nullable Object>, StoredRow> standing = now.byKey(table);
        Set<List<@Nullable Object>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(standing.keySet());
        keys.addAll(then.keySet());
        List<StoredRow> rows = new ArrayList<>();
        for (List<@Nullable Object> key : keys) {
            boolean same = Objects.equals(then.get(key), standing.get(key));
            StoredRow row = same ? before.get(key) : standing.get(key);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
