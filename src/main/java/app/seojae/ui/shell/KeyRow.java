package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.reader.ReaderKeys;
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

    /**
     * A row for each command that has keys.
     *
     * @param together which commands stand in one row, under its title
     */
    static List<KeyRow> of(List<Command> commands, Map<Text, List<Text>> together, Messages words) {
        Map<Text, List<Command>> rows = new LinkedHashMap<>();
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                rows.computeIfAbsent(title(command.title(), together), row -> new ArrayList<>())
                        .add(command);
            }
        }
        return rows.entrySet().stream()
                .map(row -> of(words.of(row.getKey()), row.getValue()))
                .toList();
    }

    private static Text title(Text command, Map<Text, List<Text>> together) {
        return together.entrySet().stream()
                .filter(row -> row.getValue().contains(command))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(command);
    }

    private static KeyRow of(String title, List<Command> commands) {
        List<String> all = keys(commands, Integer.MAX_VALUE);
        boolean held = commands.size() > 1 && all.toString().contains("+");
        // Two keys for each of two ways do not fit where another one is held with them.
        return new KeyRow(
                title, commands.getFirst().icon(), joined(held ? keys(commands, 1) : all));
    }

    private static List<String> keys(List<Command> commands, int most) {
        return commands.stream()
                .map(Command::keys)
                .map(keys -> ReaderKeys.words(keys.subList(0, Math.min(most, keys.size()))))
                .toList();
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
