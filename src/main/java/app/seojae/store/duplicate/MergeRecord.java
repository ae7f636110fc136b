package app.seojae.store.duplicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to take a merge back.
 *
 * @param kept what the paper that stays had before
 * @param other what the other one had before
 * @param after what the one had right after
 * @param marks the names of the annotations that changed their paper
 * @param keptMarks those of the annotations the paper that stays had before
 * @param upvotes the earlier upvotes that changed their paper
 * @param digests the numbers of digests whose readings changed their paper
 * @param shared readings of digests that tell of both
 * @param beside papers the other one was laid out beside
 * @param aliases what the other one was called by before
 * @param apart pairs the other one was in
 * @param madeApart pairs that the one that stays came into for it
 */
record MergeRecord(
        Holdings kept,
        Holdings other,
        Holdings after,
        List<String> marks,
        List<String> keptMarks,
        List<StoredRow> upvotes,
        List<Long> digests,
        List<Shared> shared,
        List<Long> beside,
        List<String> aliases,
        List<StoredRow> apart,
        List<StoredRow> madeApart) {

    /** What one digest says of both. */
    record Shared(StoredRow kept, StoredRow other, StoredRow after) {}

    /** As it is kept. */
    String written() {
        JsonObject json = new JsonObject();
        json.add("kept", holdings(kept));
        json.add("other", holdings(other));
        json.add("after", holdings(after));
        json.add("marks", values(marks));
        json.add("keptMarks", values(keptMarks));
        json.add("upvotes", rows(upvotes));
        json.add("digests", values(digests));
        JsonArray both = new JsonArray();
        shared.forEach(one -> both.add(rows(List.of(one.kept(), one.other(), one.after()))));
        json.add("shared", both);
        json.add("beside", values(beside));
        json.add("aliases", values(aliases));
        json.add("apart", rows(apart));
        json.add("madeApart", rows(madeApart));
        return json.toString();
    }

    /** The record that was written. */
    static MergeRecord read(String written) {
        JsonObject json = JsonParser.parseString(written).getAsJsonObject();
        List<Shared> both = new ArrayList<>();
        for (JsonElement one : json.getAsJsonArray("shared")) {
            List<StoredRow> three = rows(one);
            both.add(new Shared(three.get(0), three.get(1), three.get(2)));
        }
        return new MergeRecord(
                holdings(json.getAsJsonObject("kept")),
                holdings(json.getAsJsonObject("other")),
                holdings(json.getAsJsonObject("after")),
                texts(json.get("marks")),
                texts(json.get("keptMarks")),
                rows(json.get("upvotes")),
                numbers(json.get("digests")),
                both,
                numbers(json.get("beside")),
                texts(json.get("aliases")),
                rows(json.get("apart")),
                rows(json.get("madeApart")));
    }

    private static JsonObject holdings(Holdings one) {
        JsonObject json = new JsonObject();
        json.add("paper", row(one.paper()));
        for (Map.Entry<String, List<StoredRow>> table : one.rows().entrySet()) {
            if (!table.getValue().isEmpty()) {
                json.add(table.getKey(), rows(table.getValue()));
            }
        }
        return json;
    }

    private static Holdings holdings(JsonObject json) {
        Map<String, List<StoredRow>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> table : json.entrySet()) {
            if (!table.getKey().equals("paper")) {
                rows.put(table.getKey(), rows(table.getValue()));
            }
        }
        return new Holdings(row(json.get("paper")), rows);
    }

    private static JsonArray rows(List<StoredRow> rows) {
        JsonArray json = new JsonArray();
        rows.forEach(one -> json.add(row(one)));
        return json;
    }

    private static List<StoredRow> rows(JsonElement json) {
        return elements(json).map(MergeRecord::row).toList();
    }

    private static JsonObject row(StoredRow row) {
        JsonObject json = new JsonObject();
        row.values().forEach((column, value) -> json.add(column, value(value)));
        return json;
    }

    private static JsonElement value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case Long number -> new JsonPrimitive(number);
            case Double number -> new JsonPrimitive(number);
            case String text -> new JsonPrimitive(text);
            default -> throw new IllegalStateException("no column of bytes is recorded");
        };
    }

    private static StoredRow row(JsonElement json) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        json.getAsJsonObject()
                .entrySet()
                .forEach(one -> values.put(one.getKey(), value(one.getValue())));
        return new StoredRow(values);
    }

    private static @Nullable Object value(JsonElement json) {
        if (json.isJsonNull()) {
            return null;
        }
        JsonPrimitive value = json.getAsJsonPrimitive();
        if (value.isString()) {
            return value.getAsString();
        }
        String number = value.getAsString();
        boolean whole = number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return whole ? (Object) value.getAsLong() : (Object) value.getAsDouble();
    }

    private static JsonArray values(List<?> values) {
        JsonArray json = new JsonArray();
        values.forEach(one -> json.add(value(one)));
        return json;
    }

    private static List<String> texts(JsonElement json) {
        return elements(json).map(JsonElement::getAsString).toList();
    }

    private static List<Long> numbers(JsonElement json) {
        return elements(json).map(JsonElement::getAsLong).toList();
    }

    private static Stream<JsonElement> elements(JsonElement json) {
        return StreamSupport.stream(json.getAsJsonArray().spliterator(), false);
    }
}
