package app.seojae.ui.settings;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.ChoiceRow;

/** The choices of how everything is read: how large letters are, what pages look like. */
public final class ReadingGroup {

    private final Messages words;
    private final TextSizeChoice size;
    private final CardRow pages;
    private final CardRow motion;

    /**
     * @param pages the colours of pages
     * @param motion whether anything glides
     */
    public ReadingGroup(Messages words, TextSizeChoice size, CardRow pages, CardRow motion) {
        this.words = words;
        this.size = size;
        this.pages = pages;
        this.motion = motion;
    }

    /** The colours of pages. */
    CardRow pages() {
        return pages;
    }

    /** Whether anything glides. */
    CardRow motion() {
        return motion;
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
