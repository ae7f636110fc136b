package app.seojae.ui.kit.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A key and what is held with it, as pressed and as written. Ctrl (on macOS Cmd) is always {@code
 * Shortcut}, so that equal chords are equal. A letter is the key it sits on, also where the system
 * reports its Hangul only.
 */
public final class Chord {

    /** Whether this is macOS, where Cmd is what Ctrl is elsewhere. */
    static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    /** The letters of the two-set keyboard in the order of {@link #KEYS}. */
    private static final String HANGUL = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

    private static final String KEYS = "QWERTYUIOPASDFGHJKLZXCVBNMQWERTOP";

    private Chord() {}

    /** The chord of a pressed or released key; {@code null} where it is one that is only held. */
    public static @Nullable KeyCodeCombination of(KeyEvent event) {
        if (isHeld(event.getCode())) {
            return null;
        }
        boolean shortcut = MAC ? event.isMetaDown() : event.isControlDown();
        boolean other = MAC ? event.isControlDown() : event.isMetaDown();
        return chord(codeOf(event), event.isShiftDown(), event.isAltDown(), shortcut, other);
    }

    /** Whether a key means nothing without another. */
    public static boolean isHeld(KeyCode code) {
        return code.isModifierKey() || code == KeyCode.WINDOWS || code == KeyCode.COMMAND;
    }

    private static KeyCodeCombination chord(
            KeyCode code, boolean shift, boolean alt, boolean shortcut, boolean other) {
        return new KeyCodeCombination(
                code,
                held(shift),
                held(other && MAC),
                held(alt),
                held(other && !MAC),
                held(shortcut));
    }

    private static ModifierValue held(boolean held) {
        return held ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /** The key itself, by where it sits. */
    private static KeyCode codeOf(KeyEvent event) {
        KeyCode key = event.getCode() == KeyCode.UNDEFINED ? keyOf(event.getText()) : null;
        return key == null ? event.getCode() : key;
    }

    /** The key of a letter that the platform reported by its Hangul only. */
    static @Nullable KeyCode keyOf(String text) {
        int at = text.length() == 1 ? HANGUL.indexOf(text.charAt(0)) : -1;
        return at < 0 ? null : KeyCode.valueOf(KEYS.substring(at, at + 1));
    }

    /** Reads {@code Shortcut+Shift+A}; empty for what names no key. */
    public static Optional<KeyCodeCombination> read(String text) {
        try {
            return KeyCombination.valueOf(text.strip()) instanceof KeyCodeCombination keys
                    ? Optional.of(plain(keys))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // the second is what JavaFX says of no letter at all
        }
    }

    private static KeyCodeCombination plain(KeyCodeCombination keys) {
        boolean control = keys.getControl() == ModifierValue.DOWN;
        boolean meta = keys.getMeta() == ModifierValue.DOWN;
        boolean shortcut = keys.getShortcut() == ModifierValue.DOWN || (MAC ? meta : control);
        return chord(
                keys.getCode(),
                keys.getShift() == ModifierValue.DOWN,
                keys.getAlt() == ModifierValue.DOWN,
                shortcut,
                MAC ? control : meta);
    }

    /** Chords that the program names itself. */
    static List<KeyCodeCombination> named(String... texts) {
        return Arrays.stream(texts).map(text -> read(text).orElseThrow()).toList();
    }

    /** The form that {@link #read} understands, whatever the system. */
    public static String write(KeyCodeCombination keys) {
        StringBuilder text = new StringBuilder();
        append(text, keys.getShortcut(), "Shortcut");
        append(text, keys.getControl(), "Ctrl");
        append(text, keys.getMeta(), "Meta");
        append(text, keys.getAlt(), "Alt");
        append(text, keys.getShift(), "Shift");
        return text.append(keys.getCode().getName()).toString();
    }

    private static void append(StringBuilder text, ModifierValue value, String name) {
        if (value == ModifierValue.DOWN) {
            text.append(name).append('+');
        }
    }

    /** The same chord with another key. */
    static KeyCodeCombination with(KeyCodeCombination keys, KeyCode code) {
        return new KeyCodeCombination(
                code,
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
    }

    /** The digits from 1 on with what is held with a chord, then those of the number pad. */
    static List<KeyCodeCombination> digits(KeyCodeCombination held, int last) {
        List<KeyCodeCombination> all = new ArrayList<>();
        for (String pad : List.of("", "Numpad ")) {
            for (int digit = 1; digit <= last; digit++) {
                all.add(with(held, KeyCode.getKeyCode(pad + digit)));
            }
        }
        return all;
    }

    /** Whether nothing is held with the key but perhaps Shift, so that it may write a letter. */
    static boolean isBare(KeyCodeCombination keys) {
        return keys.getShortcut() != ModifierValue.DOWN
                && keys.getControl() != ModifierValue.DOWN
                && keys.getAlt() != ModifierValue.DOWN
                && keys.getMeta() != ModifierValue.DOWN;
    }
}
