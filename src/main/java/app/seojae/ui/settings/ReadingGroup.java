package app.seojae.ui.settings;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.ChoiceRow;

/** The choices of how everything is read: how large letters are. */
public final class ReadingGroup {

    private final Messages words;
    private final TextSizeChoice size;

    public ReadingGroup(Messages words, TextSizeChoice size) {
        this.words = words;
        this.size = size;
    }

    /** The sizes of letters, side by side. */
    CardRow textSize() {
        ChoiceRow<Integer> row = ChoiceRow.compact(step -> size.choose(step));
        TextSize.STEPS.forEach(step -> row.offer(step, step + "%"));
        size.percentProperty().subscribe(now -> row.select(now.intValue()));
        return new CardRow(
                words.of(Text.SETTING_TEXT_SIZE), words.of(Text.SETTING_TEXT_SIZE_HINT), row);
    }
}
