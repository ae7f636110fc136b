package app.seojae.store;

import java.util.Collection;
import java.util.function.LongConsumer;

/**
 * Paper numbers or names as one JSON array, so that one prepared statement serves any count of
 * them.
 */
public final class IdArray {

    private IdArray() {}

    /** Numbers as one JSON array, in the order given. */
    public static String json(Collection<Long> ids) {
        StringBuilder json = new StringBuilder("[");
        for (Long id : ids) {
            json.append(json.length() > 1 ? "," : "").append(id);
        }
        return json.append(']').toString();
    }

    /** Gives the numbers of a list as SQLite's {@code group_concat} writes them, in its order. */
    public static void each(String list, LongConsumer number) {
        long at = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ',') {
                number.accept(at);
                at = 0;
            } else {
                at = at * 10 + (c - '0');
            }
        }
        if (!list.isEmpty()) {
            number.accept(at);
        }
    }

    /** Texts as one JSON array. */
    public static String texts(Collection<String> texts) {
        StringBuilder json = new StringBuilder("[");
        for (String text : texts) {
            json.append(json.length() > 1 ? ",\"" : "\"");
            text.chars()
                    .forEach(
                            c -> {
                                boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
                                json.append(
                                        plain
                                                ? String.valueOf((char) c)
                                                : String.format("\\u%04x", c));
                            });
            json.append('"');
        }
        return json.append(']').toString();
    }
}
