package app.seojae.ui.kit.keys;

import app.seojae.l10n.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.jspecify.annotations.Nullable;

/** Why a key cannot be had. */
public enum KeyRefusal {
    /** Only Shift, Ctrl or the like. */
    BARE(Text.KEYS_REFUSED_BARE),
    /** The program is not told which key it was. */
    UNKNOWN(Text.KEYS_REFUSED_UNKNOWN),
    /** Tab and Esc lead about and out. */
    WAY(Text.KEYS_REFUSED_WAY),
    /** It belongs to typing: 한/영, 한자, or a letter written with Alt. */
    TYPING(Text.KEYS_REFUSED_TYPING),
    /** The system takes it. */
    SYSTEM(Text.KEYS_REFUSED_SYSTEM),
    /** The command is told apart by digits. */
    DIGIT(Text.KEYS_REFUSED_DIGIT);

    private static final Set<KeyCode> INPUT =
            EnumSet.of(
                    KeyCode.ACCEPT,
                    KeyCode.ALL_CANDIDATES,
                    KeyCode.ALPHANUMERIC,
                    KeyCode.CODE_INPUT,
                    KeyCode.COMPOSE,
                    KeyCode.CONVERT,
                    KeyCode.FINAL,
                    KeyCode.FULL_WIDTH,
                    KeyCode.HALF_WIDTH,
                    KeyCode.HIRAGANA,
                    KeyCode.INPUT_METHOD_ON_OFF,
                    KeyCode.JAPANESE_HIRAGANA,
                    KeyCode.JAPANESE_KATAKANA,
                    KeyCode.JAPANESE_ROMAN,
                    KeyCode.KANA,
                    KeyCode.KANA_LOCK,
                    KeyCode.KANJI,
                    KeyCode.KATAKANA,
                    KeyCode.MODECHANGE,
                    KeyCode.NONCONVERT,
                    KeyCode.PREVIOUS_CANDIDATE,
                    KeyCode.ROMAN_CHARACTERS);

    private static final Set<KeyCode> LOCKS =
            EnumSet.of(
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK,
                    KeyCode.SCROLL_LOCK,
                    KeyCode.PRINTSCREEN,
                    KeyCode.PAUSE,
                    KeyCode.POWER);

    private final Text sentence;

    KeyRefusal(Text sentence) {
        this.sentence = sentence;
    }

    /** What a person is told. */
    public Text sentence() {
        return sentence;
    }

    /** Why a command cannot have a chord; empty where it can. */
    public static Optional<KeyRefusal> of(Keyed command, KeyCodeCombination keys) {
        return Optional.ofNullable(why(command, keys, Chord.MAC));
    }

    static @Nullable KeyRefusal why(Keyed command, KeyCodeCombination keys, boolean mac) {
        KeyCode code = keys.getCode();
        boolean bare = Chord.isBare(keys);
        if (Chord.isHeld(code)) {
            return BARE;
        }
        if (code == KeyCode.UNDEFINED) {
            return UNKNOWN;
        }
        if ((code == KeyCode.TAB && bare) || code == KeyCode.ESCAPE) {
            return WAY;
        }
        if (INPUT.contains(code) || (mac && isAltLetter(keys)) || code.name().startsWith("DEAD_")) {
            return TYPING;
        }
        if (LOCKS.contains(code) || isSystems(keys, mac)) {
            return SYSTEM;
        }
        return command.isNumbered() && !code.isDigitKey() ? DIGIT : null;
    }

    private static boolean isAltLetter(KeyCodeCombination keys) {
        return keys.getAlt() == ModifierValue.DOWN
                && keys.getShortcut() != ModifierValue.DOWN
                && keys.getControl() != ModifierValue.DOWN
                && (keys.getCode().isLetterKey() || keys.getCode() == KeyCode.SPACE);
    }

    private static boolean isSystems(KeyCodeCombination keys, boolean mac) {
        boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
        boolean alt = keys.getAlt() == ModifierValue.DOWN;
        KeyCode code = keys.getCode();
        if (mac) {
            return shortcut
                    && Set.of(KeyCode.Q, KeyCode.H, KeyCode.M, KeyCode.TAB, KeyCode.SPACE)
                            .contains(code);
        }
        return keys.getMeta() == ModifierValue.DOWN
                || (alt && Set.of(KeyCode.F4, KeyCode.TAB, KeyCode.SPACE).contains(code))
                || (alt
                        && shortcut
                        && (code.isFunctionKey()
                                || Set.of(KeyCode.DELETE, KeyCode.BACK_SPACE).contains(code)));
    }
}
