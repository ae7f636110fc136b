package app.seojae.ui.kit.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/**
 * Which keys each command has now. Only what differs from the usual keys is kept, a line a command;
 * a line that cannot be understood counts for nothing and stays. Confined to the FX thread.
 */
public final class Keymap {

    private static final String PREFIX = "keys.";

    private final KeyMemory memory;
    private final Map<Keyed, List<KeyCodeCombination>> known = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    public Keymap(KeyMemory memory) {
        this.memory = memory;
    }

    /** The usual keys, for who shows no choices. */
    public static Keymap usual() {
        Map<String, String> kept = new HashMap<>();
        return new Keymap(
                new KeyMemory() {
                    @Override
                    public Optional<String> stored(String key) {
                        return Optional.ofNullable(kept.get(key));
                    }

                    @Override
                    public void store(String key, String value) {
                        kept.put(key, value);
                    }

                    @Override
                    public void forget(String key) {
                        kept.remove(key);
                    }
                });
    }

    /** Another number after each change. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /**
     * The keys of a command; the first is the one shown. One told apart by digits has one of them
     * here for all.
     */
    public List<KeyCodeCombination> chosen(Keyed command) {
        return memory.stored(PREFIX + command.id())
                .flatMap(line -> read(command, line))
                .orElse(command.usualKeys());
    }

    /** The keys that stand for a command, each digit for itself. */
    public List<KeyCodeCombination> keys(Keyed command) {
        return known.computeIfAbsent(command, this::lookUp);
    }

    private List<KeyCodeCombination> lookUp(Keyed command) {
        return spread(command, chosen(command));
    }

    private static Optional<List<KeyCodeCombination>> read(Keyed command, String line) {
        if (command.isFixed()) {
            return Optional.empty();
        }
        if (line.isBlank()) {
            return Optional.of(List.of());
        }
        List<KeyCodeCombination> keys = new ArrayList<>();
        for (String part : Arrays.asList(line.split(",", -1))) {
            Optional<KeyCodeCombination> key =
                    Chord.read(part).filter(one -> KeyRefusal.of(command, one).isEmpty());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(List.copyOf(keys));
    }

    /** Whether a command has other keys than usual. */
    public boolean isChanged(Keyed command) {
        return !chosen(command).equals(command.usualKeys());
    }

    /** Gives a command other keys; none for none. */
    public void set(Keyed command, List<KeyCodeCombination> keys) {
        List<KeyCodeCombination> now =
                keys.stream()
                        .map(key -> command.isNumbered() ? Chord.digits(key, 1).getFirst() : key)
                        .distinct()
                        .toList();
        if (now.equals(command.usualKeys())) {
            memory.forget(PREFIX + command.id());
        } else {
            memory.store(
                    PREFIX + command.id(),
                    now.stream().map(Chord::write).collect(Collectors.joining(", ")));
        }
        told();
    }

    /** Takes keys away from a command. */
    public void take(Keyed command, List<KeyCodeCombination> keys) {
        set(command, chosen(command).stream().filter(key -> !meets(command, key, keys)).toList());
    }

    private static boolean meets(
            Keyed command, KeyCodeCombination key, List<KeyCodeCombination> keys) {
        return command.isNumbered()
                ? Chord.digits(key, command.numbers()).stream().anyMatch(keys::contains)
                : keys.contains(key);
    }

    /** Gives every command its usual keys back. */
    public void resetAll() {
        KeyTable.commands().forEach(command -> memory.forget(PREFIX + command.id()));
        told();
    }

    private void told() {
        known.clear();
        revision.set(revision.get() + 1);
    }

    /** The commands that have one of these keys where another one would have it too. */
    public List<Keyed> clashes(Keyed command, List<KeyCodeCombination> keys) {
        List<KeyCodeCombination> wanted = spread(command, keys);
        return KeyTable.commands().stream()
                .filter(other -> !KeyTable.mayShare(command, other))
                .filter(other -> keys(other).stream().anyMatch(wanted::contains))
                .toList();
    }

    /** Each key that a choice means: with every digit where digits tell apart. */
    public static List<KeyCodeCombination> spread(Keyed command, List<KeyCodeCombination> keys) {
        return command.isNumbered()
                ? keys.stream()
                        .flatMap(key -> Chord.digits(key, command.numbers()).stream())
                        .toList()
                : keys;
    }

    /** Whether a pressed key stands for a command. */
    public boolean matches(Keyed command, KeyEvent event) {
        return numberOf(command, event) >= 0;
    }

    /** Which of several a pressed key means, from 0; -1 where it means something else. */
    public int numberOf(Keyed command, KeyEvent event) {
        KeyCodeCombination pressed = Chord.of(event);
        int at = pressed == null ? -1 : keys(command).indexOf(pressed);
        return at >= 0 && command.isNumbered() ? at % command.numbers() : at;
    }

    /** The first key of a command as a person reads it, or the empty string. */
    public String shown(Keyed command) {
        List<KeyCodeCombination> keys = chosen(command);
        return keys.isEmpty() ? "" : shown(command, keys.getFirst());
    }

    /** The key of one of several things a command does, from 0, as a person reads it. */
    public String shown(Keyed command, int number) {
        List<KeyCodeCombination> keys = keys(command);
        return number < keys.size() ? KeyNames.of(keys.get(number)) : "";
    }

    /** A key of a command as a person reads it. */
    public static String shown(Keyed command, KeyCodeCombination key) {
        return command.isNumbered()
                ? KeyNames.ofDigits(Chord.digits(key, 1).getFirst(), command.numbers())
                : KeyNames.of(key);
    }
}
