package app.seojae.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON nobody vouches for: what is missing or of another type is as if it were not there, and
 * what is too long is refused with {@link Refused}.
 */
public final class JsonInput {

    private JsonInput() {}

    /** A value that is not what its place asks for. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Refused(String why) {
            super(why);
        }
    }

    /** An object, or an empty one. */
    public static JsonObject object(@Nullable JsonElement json) {
        return json != null && json.isJsonObject() ? json.getAsJsonObject() : new JsonObject();
    }

    /** The elements of an array; anything else is an array of itself, nothing is none. */
    public static List<JsonElement> all(@Nullable JsonElement json, int most) {
        if (json == null || json.isJsonNull()) {
            return List.of();
        }
        if (!json.isJsonArray()) {
            return List.of(json);
        }
        JsonArray array = json.getAsJsonArray();
        if (array.size() > most) {
            throw new Refused("an array of " + array.size());
        }
        List<JsonElement> all = new ArrayList<>(array.size());
        array.forEach(all::add);
        return all;
    }

    /** A string, or the empty one. */
    public static String text(@Nullable JsonElement json, int longest) {
        if (!(json instanceof JsonPrimitive one) || !one.isString()) {
            return "";
        }
        String text = one.getAsString();
        if (text.length() > longest) {
            throw new Refused("a text of " + text.length());
        }
        return text;
    }

    /** A whole number within bounds. */
    public static int integer(@Nullable JsonElement json, int least, int most) {
        double number = number(json);
        if (number != Math.rint(number) || number < least || number > most) {
            throw new Refused("a number of " + number);
        }
        return (int) number;
    }

    /** A number that is one. */
    public static double number(@Nullable JsonElement json) {
        if (!(json instanceof JsonPrimitive one) || !one.isNumber()) {
            throw new Refused("no number");
        }
        String digits = one.getAsString();
        if (digits.length() > 40) {
            throw new Refused("a number of " + digits.length() + " digits");
        }
        double number;
        try {
            number = Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw new Refused("no number"); // what JSON of the lenient kind calls one
        }
        if (!Double.isFinite(number)) {
            throw new Refused("no number");
        }
        return number;
    }
}
