package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.viewer.model.ReaderLook.Kind;
import app.seojae.ui.viewer.model.ViewerChoices;
import javafx.scene.control.CheckBox;

/** What the page of settings offers of the pages of PDFs, as the viewers share it. */
final class PageChoices {

    private final ViewerChoices choices;
    private final Messages words;

    PageChoices(ViewerChoices choices, Messages words) {
        this.choices = choices;
        this.words = words;
    }

    /** The colours of the pages of all papers that have none of their own. */
    CardRow colours() {
        ChoiceRow<Kind> row =
                ChoiceRow.compact(
                        kind ->
                                choices.lookProperty()
                                        .set(choices.lookProperty().get().with(kind)));
        row.offer(Kind.PAPER, words.of(Text.VIEWER_LOOK_PAPER));
        row.offer(Kind.SEPIA, words.of(Text.VIEWER_LOOK_SEPIA));
        row.offer(Kind.DARK, words.of(Text.THEME_DARK));
        row.offer(Kind.CUSTOM, words.of(Text.SETTING_PAGES_OWN));
        choices.lookProperty().subscribe(look -> row.select(look.kind()));
        return new CardRow(words.of(Text.SETTING_PAGES), words.of(Text.SETTING_PAGES_HINT), row);
    }

    /** Whether anything glides. */
    CardRow motion() {
        CheckBox box = new CheckBox();
        box.setAccessibleText(words.of(Text.SETTING_MOTION));
        box.selectedProperty().bindBidirectional(choices.calmProperty());
        return new CardRow(words.of(Text.SETTING_MOTION), words.of(Text.SETTING_MOTION_HINT), box);
    }
}
