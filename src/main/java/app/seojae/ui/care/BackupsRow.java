package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import java.time.ZoneId;
import org.kordamp.ikonli.feather.Feather;

/** The row of the settings that tells of the backups, and when one was opened last. */
public final class BackupsRow {

    private BackupsRow() {}

    /** The row, which follows what is known of the backups. */
    public static CardRow of(CareModel model, Messages words) {
        String hint = words.of(Text.BACKUPS_HINT);
        CardRow row =
                new CardRow(
                        words.of(Text.BACKUPS),
                        hint,
                        new IconButton(
                                "plain", words.of(Text.BACKUPS_OPEN), Feather.SAVE, model::show));
        CareSentences sentences = new CareSentences(words, ZoneId.systemDefault());
        model.pageProperty()
                .subscribe(
                        page ->
                                row.explain(
                                        (hint + "\n" + sentences.lastOpened(page.backups()))
                                                .strip()));
        return row;
    }
}
