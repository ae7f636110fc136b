package app.seojae.ui.kit.keys;

import app.seojae.l10n.Text;
import java.util.List;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a command is called, and the keys it has from the start.
 *
 * @param id as files name it, the same for ever: {@code reader.nextPage}
 * @param place where its keys hold
 * @param numbers how many things it does, told apart by the digit of its key; 0 for one by any key
 * @param row what the row of the help is called that it stands in
 * @param usualKeys the first is the one shown
 */
public record CommandName(
        String id,
        KeyPlace place,
        int numbers,
        Text row,
        Text title,
        Feather icon,
        List<KeyCodeCombination> usualKeys) {}
