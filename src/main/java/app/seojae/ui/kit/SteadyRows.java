package app.seojae.ui.kit;

import java.util.HashSet;
import java.util.List;
import javafx.collections.ObservableList;

/** Brings shown rows in step; those that are the same stay, and with them a person's place. */
public final class SteadyRows {

    private SteadyRows() {}

    /** Makes shown rows the ones there are now, changing only those that differ. */
    public static <T> void follow(ObservableList<T> rows, List<T> now) {
        if (now.size() < rows.size()) {
            rows.retainAll(new HashSet<>(now));
        }
        for (int i = 0; i < now.size(); i++) {
            if (i >= rows.size()) {
                rows.addAll(now.subList(i, now.size()));
            } else if (!rows.get(i).equals(now.get(i))) {
                rows.set(i, now.get(i));
            }
        }
        if (rows.size() > now.size()) {
            rows.remove(now.size(), rows.size());
        }
    }
}
