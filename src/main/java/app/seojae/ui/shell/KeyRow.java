package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row of the list of keys.
 *
 * @param title as a person reads it, as {@code keys}
 */
record KeyRow(String title, Feather icon, String keys) {

    private static final int MOST_KEYS = 3;

    /** A row for each name under which commands stand together, as far as they have keys now. */
    static List<KeyRow> of(List<? extends Keyed> commands, Messages words) {
        Map<Text, List<Keyed>> rows = new LinkedHashMap<>();
        for (Keyed command : commands) {
            if (!words.keys().keys(command).isEmpty()) {
                rows.computeIfAbsent(command.row(), row -> new ArrayList<>()).add(command);
            }
        }
        return rows.values().stream().map(together -> row(together, words)).toList();
    }

    private static KeyRow row(List<Keyed> together, Messages words) {
        Keymap keymap = words.keys();
        Keyed first = together.getFirst();
        List<List<String>> keys =
                together.stream()
                        .map(
                                command ->
                                        keymap.chosen(command).stream()
                                                .map(key -> Keymap.shown(command, key))
                                                .toList())
                        .toList();
        boolean held =
                keys.size() > 1 && keys.stream().flatMap(List::stream).anyMatch(KeyRow::held);
        // Two keys for each of two ways do not fit where another one is held with them.
        int most = held ? 1 : MOST_KEYS;
        return new KeyRow(
                words.of(first.row()),
                first.icon(),
                joined(
                        keys.stream()
                                .map(all -> String.join(", ", all.stream().limit(most).toList()))
                                .toList()));
    }

    private static boolean held(String key) {
        return key.contains("+");
    }

    /** What two begin with is said once: {@code Shift+Home / End}. */
    private static String joined(List<String> keys) {
        String first = keys.getFirst();
        int word = Math.max(first.lastIndexOf('+'), first.lastIndexOf(' ')) + 1;
        String begin = first.substring(0, word);
        return keys.stream()
                .skip(1)
                .map(key -> key.startsWith(begin) ? key.substring(word) : key)
                .reduce(first, (before, key) -> before + " / " + key);
    }
}
