package app.seojae.ui.kit.keys;

import app.seojae.l10n.Text;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.feather.Feather;

/** A command by its name: what can have keys. */
public sealed interface Keyed permits ProgramCommand, ReaderCommand, PartCommand {

    /** What is said of it. */
    CommandName called();

    /** What it is called in files, the same for ever: {@code reader.nextPage}. */
    default String id() {
        return called().id();
    }

    /** Where its keys hold. */
    default KeyPlace place() {
        return called().place();
    }

    /** What the row of the help is called that it stands in. */
    default Text row() {
        return called().row();
    }

    /** What it is called. */
    default Text title() {
        return called().title();
    }

    /** Its picture. */
    default Feather icon() {
        return called().icon();
    }

    /** The keys it has until somebody gives it others; the first is the one shown. */
    default List<KeyCodeCombination> usualKeys() {
        return called().usualKeys();
    }

    /** How many things it does, told apart by the digit of its key; 0 for one by any key. */
    default int numbers() {
        return called().numbers();
    }

    /** Whether its key says which of several is meant, so that it has no meaning without one. */
    default boolean isNumbered() {
        return numbers() > 0;
    }

    /** Whether it keeps its key: Esc ends what is under way, and controls have some themselves. */
    default boolean isFixed() {
        return place() == KeyPlace.FIXED
                || usualKeys().stream().anyMatch(keys -> keys.getCode() == KeyCode.ESCAPE);
    }
}
