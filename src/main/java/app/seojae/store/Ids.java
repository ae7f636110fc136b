package app.seojae.store;

import java.util.Collection;

/** Paper numbers as one JSON array, so that one prepared statement serves any count of them. */
final class Ids {

    private Ids() {}

    static String json(Collection<Long> ids) {
        StringBuilder json = new StringBuilder("[");
        for (Long id : ids) {
            json.append(json.length() > 1 ? "," : "").append(id);
        }
        return json.append(']').toString();
    }
}
