package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.ReaderCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row of the list of keys.
 *
 * @param title as a person reads it, as {@code keys}
 */
record KeyRow(String title, Feather icon, String keys) {

    private static final int MOST_KEYS = 3;

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
                .map(
                        row ->
                                of(
                                        words.of(row.getKey()),
                                        row.getValue().getFirst().icon(),
                                        row.getValue().stream().map(Command::keys).toList()))
                .toList();
    }

    /** A row for each name under which commands of the reader stand together. */
    static List<KeyRow> ofReader(boolean list, Messages words) {
        Map<Text, List<ReaderCommand>> rows = new LinkedHashMap<>();
        for (ReaderCommand command : ReaderCommand.values()) {
            if (command.isOfList() == list) {
                rows.computeIfAbsent(command.row(), row -> new ArrayList<>()).add(command);
            }
        }
        return rows.entrySet().stream().map(row -> ofReader(row.getValue(), words)).toList();
    }

    private static KeyRow ofReader(List<ReaderCommand> together, Messages words) {
        ReaderCommand first = together.getFirst();
        String title = words.of(first.row());
        if (first.isNumbered()) {
            List<KeyCombination> keys = first.keys().subList(0, first.keys().size() / 2);
            String last = words(keys.subList(keys.size() - 1, keys.size()));
            return new KeyRow(
                    title,
                    first.icon(),
                    words(keys.subList(0, 1)) + "–" + last.substring(last.length() - 1));
        }
        return of(title, first.icon(), together.stream().map(ReaderCommand::keys).toList());
    }

    private static Text title(Text command, Map<Text, List<Text>> together) {
        return together.entrySet().stream()
                .filter(row -> row.getValue().contains(command))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(command);
    }

    /**
     * A row of commands that stand together.
     *
     * @param keys those of each command
     */
    private static KeyRow of(String title, Feather icon, List<List<KeyCombination>> keys) {
        boolean held = keys.size() > 1 && keys.stream().anyMatch(all -> words(all).contains("+"));
        // Two keys for each of two ways do not fit where another one is held with them.
        int most = held ? 1 : MOST_KEYS;
        return new KeyRow(
                title,
                icon,
                joined(
                        keys.stream()
                                .map(all -> words(all.subList(0, Math.min(most, all.size()))))
                                .toList()));
    }

    private static String words(List<KeyCombination> keys) {
        return keys.stream()
                .map(KeyCombination::getDisplayText)
                .map(name -> name.replace("Context Menu", "Menu"))
                .collect(Collectors.joining(", "));
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
