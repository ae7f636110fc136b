package app.seojae.export.annotation;

import app.seojae.json.JsonInput;
import app.seojae.json.JsonInput.Refused;
import app.seojae.json.PageRegionJson;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Reads the places of one's own marks back, after their sizes and types were looked at. */
final class PlaceReading {

    private static final int MOST_PAGES = 10_000;
    private static final int MOST_QUADS = 20_000;
    private static final int MOST_STROKES = 20_000;
    private static final int MOST_NUMBERS = 400_000;
    private static final int LONGEST_VERSION = 200;
    private static final double FARTHEST = 1e7;

    private PlaceReading() {}

    /**
     * The place, or {@code null} where the file tells none.
     *
     * @param words what the text selector said
     */
    static @Nullable Anchor read(JsonObject place, Quote words) {
        if (place.isEmpty()) {
            return null;
        }
        int offset = JsonInput.integer(place.get("offset"), -1, Integer.MAX_VALUE);
        int longest = WebAnnotationReader.LONGEST_TEXT;
        Quote quote =
                words.isEmpty()
                        ? new Quote(
                                "",
                                JsonInput.text(place.get("prefix"), longest),
                                JsonInput.text(place.get("suffix"), longest),
                                offset)
                        : new Quote(words.exact(), words.prefix(), words.suffix(), offset);
        if (place.has("section")) {
            String section = JsonInput.text(place.get("section"), LONGEST_VERSION);
            return new Anchor.InDigest(
                    DigestSection.ofWord(section).orElseThrow(() -> new Refused(section)), quote);
        }
        if (!(place.get("marks") instanceof JsonArray marks) || marks.isEmpty()) {
            throw new Refused("no marks");
        }
        check(marks);
        String version = JsonInput.text(place.get("version"), LONGEST_VERSION);
        return new Anchor.Pages(TextVersion.of(version), quote, PageRegionJson.read(marks));
    }

    private static void check(JsonArray marks) {
        int left = MOST_NUMBERS;
        for (JsonElement one : JsonInput.all(marks, MOST_PAGES)) {
            JsonObject mark = JsonInput.object(one);
            JsonInput.integer(mark.get("page"), 1, 1_000_000);
            if (!(mark.get("quads") instanceof JsonArray quads)) {
                throw new Refused("no quads");
            }
            for (JsonElement quad : JsonInput.all(quads, MOST_QUADS)) {
                left = numbers(quad, left);
                if (quad.getAsJsonArray().size() != 8) {
                    throw new Refused("a quad of another shape");
                }
            }
            if (mark.has("strokes")) {
                if (!(mark.get("strokes") instanceof JsonArray strokes)) {
                    throw new Refused("no strokes");
                }
                for (JsonElement stroke : JsonInput.all(strokes, MOST_STROKES)) {
                    left = numbers(stroke, left);
                }
            }
        }
    }

    private static int numbers(JsonElement array, int left) {
        if (!(array instanceof JsonArray numbers) || numbers.size() > left) {
            throw new Refused("no numbers");
        }
        for (JsonElement number : numbers) {
            if (Math.abs(JsonInput.number(number)) > FARTHEST) {
                throw new Refused("a place far off any page");
            }
        }
        return left - numbers.size();
    }
}
