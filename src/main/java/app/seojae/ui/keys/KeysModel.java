package app.seojae.ui.keys;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.KeyRefusal;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Gives commands other keys, and says why one cannot be had. Confined to the FX thread. */
public final class KeysModel {

    private final Messages words;
    private final Keymap keymap;
    private final ReadOnlyObjectWrapper<@Nullable Slot> listening = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();

    /**
     * A key of a command.
     *
     * @param index which of its keys, from 0; their number for one more
     */
    public record Slot(Keyed command, int index) {}

    /**
     * What is said about a command.
     *
     * @param take gives it what others have; {@code null} where nothing can be taken
     */
    public record Answer(Keyed command, String sentence, @Nullable Runnable take) {}

    public KeysModel(Messages words) {
        this.words = words;
        keymap = words.keys();
    }

    /** The key that the next press decides, if any. */
    public ReadOnlyObjectProperty<@Nullable Slot> listeningProperty() {
        return listening.getReadOnlyProperty();
    }

    /** What was said last and still matters. */
    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Lets the next press decide a key of a command. */
    public void listen(Keyed command, int index) {
        if (command.isFixed()) {
            return;
        }
        listening.set(new Slot(command, index));
        say(command, words.of(Text.KEYS_PRESS_HINT, words.of(command.title())));
    }

    /** Waits for no key any more, and says nothing. */
    public void stop() {
        listening.set(null);
        answer.set(null);
    }

    /** Takes a pressed key; one that is only held waits for the one that comes with it. */
    public void press(KeyEvent event) {
        Slot slot = listening.get();
        KeyCodeCombination keys = Chord.of(event);
        if (slot == null || keys == null) {
            return;
        }
        if (keys.getCode() == KeyCode.ESCAPE) {
            stop();
            return;
        }
        Keyed command = slot.command();
        KeyRefusal.of(command, keys)
                .ifPresentOrElse(
                        why -> say(command, words.of(why.sentence())),
                        () -> decide(command, withKey(slot, keys), List.of(keys)));
    }

    /** Tells of a key that was let go without another. */
    public void release(KeyEvent event) {
        Slot slot = listening.get();
        if (slot != null && Chord.isHeld(event.getCode())) {
            say(slot.command(), words.of(KeyRefusal.BARE.sentence()));
        }
    }

    private List<KeyCodeCombination> withKey(Slot slot, KeyCodeCombination keys) {
        List<KeyCodeCombination> now = new ArrayList<>(keymap.chosen(slot.command()));
        if (slot.index() < now.size()) {
            now.set(slot.index(), keys);
        } else {
            now.add(keys);
        }
        return now;
    }

    /**
     * Gives a command keys, unless others have some of them.
     *
     * @param all all it has from then on
     * @param fresh those that others may have
     */
    private void decide(
            Keyed command, List<KeyCodeCombination> all, List<KeyCodeCombination> fresh) {
        listening.set(null);
        List<Keyed> others = keymap.clashes(command, fresh);
        if (others.isEmpty()) {
            answer.set(null);
            keymap.set(command, all);
            return;
        }
        String theirs =
                others.stream()
                        .map(one -> words.of(one.title()))
                        .collect(Collectors.joining("’, ‘"));
        String shown =
                fresh.stream()
                        .map(key -> Keymap.shown(command, key))
                        .collect(Collectors.joining(", "));
        boolean fixed = others.stream().anyMatch(Keyed::isFixed);
        answer.set(
                new Answer(
                        command,
                        words.of(Text.KEYS_TAKEN, shown, theirs),
                        fixed ? null : () -> take(command, all, fresh, others)));
    }

    private void take(
            Keyed command,
            List<KeyCodeCombination> all,
            List<KeyCodeCombination> fresh,
            List<Keyed> others) {
        answer.set(null);
        List<KeyCodeCombination> wanted = Keymap.spread(command, fresh);
        others.forEach(other -> keymap.take(other, wanted));
        keymap.set(command, all);
    }

    /** Takes a key away from a command. */
    public void remove(Keyed command, int index) {
        List<KeyCodeCombination> now = new ArrayList<>(keymap.chosen(command));
        if (!command.isFixed() && index < now.size()) {
            stop();
            now.remove(index);
            keymap.set(command, now);
        }
    }

    /** Gives a command its usual keys back, unless others have some of them now. */
    public void reset(Keyed command) {
        decide(command, command.usualKeys(), command.usualKeys());
    }

    /** Gives every command its usual keys back. */
    public void resetAll() {
        stop();
        keymap.resetAll();
    }

    /** Whether a command is meant by what was typed: its name in either language, or a key. */
    public boolean fits(Keyed command, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (command.title().in(language).toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return keymap.chosen(command).stream()
                .flatMap(key -> Stream.of(Keymap.shown(command, key), Chord.write(key)))
                .map(shown -> shown.toLowerCase(Locale.ROOT))
                .anyMatch(shown -> shown.equals(wanted) || shown.startsWith(wanted + "+"));
    }

    private void say(Keyed command, String sentence) {
        answer.set(new Answer(command, sentence, null));
    }
}
