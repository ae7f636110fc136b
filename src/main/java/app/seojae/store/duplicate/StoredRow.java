package app.seojae.store.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as it stands there.
 *
 * @param values by the names of their columns: {@link Long}, {@link Double}, {@link String} or
 *     {@code null}
 */
record StoredRow(Map<String, @Nullable Object> values) {

    StoredRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same with another value in one column. */
    StoredRow with(String column, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new StoredRow(changed);
    }

    /** A text, the empty string for NULL. */
    String text(String column) {
        return values.get(column) instanceof String text ? text : "";
    }

    /** A whole number, 0 for NULL. */
    long number(String column) {
        return values.get(column) instanceof Long number ? number : 0;
    }

    boolean isNull(String column) {
        return values.get(column) == null;
    }

    /** What tells it from other rows of its paper. */
    List<@Nullable Object> key(List<String> columns) {
        List<@Nullable Object> key = new ArrayList<>();
        columns.forEach(column -> key.add(values.get(column)));
        return key;
    }

    boolean has(String column, @Nullable Object value) {
        return Objects.equals(values.get(column), value);
    }
}
