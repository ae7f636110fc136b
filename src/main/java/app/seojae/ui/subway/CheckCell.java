package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A bookmarked paper after the check: ready or why not, and what helps. */
final class CheckCell extends ListCell<PaperReadiness> {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private final Messages words;
    private final CheckSentences sentences;
    private final Label title = new Label();
    private final Label reasons = new Label();
    private final Label mark = new Label();
    private final Button help = new Button();
    private final HBox row;

    CheckCell(CheckModel model, CheckSentences sentences, Messages words) {
        this.words = words;
        this.sentences = sentences;
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        title.getStyleClass().add("request-subject");
        title.setMinWidth(0);
        reasons.getStyleClass().addAll("muted", "small");
        reasons.setWrapText(true);
        reasons.setMinWidth(0);
        mark.getStyleClass().add("check-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        help.getStyleClass().add("plain");
        help.setMinWidth(Region.USE_PREF_SIZE);
        help.setOnAction(event -> model.help(getItem()));
        VBox text = new VBox(3, title, reasons);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(10, mark, text, help);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("request-row", "check-row");
    }

    @Override
    protected void updateItem(@Nullable PaperReadiness one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = SanitizedText.words(one.title());
        title.setText(name);
        Hint.on(title, name);
        reasons.setText(sentences.reasons(one));
        mark.setGraphic(Icons.of(one.isReady() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE, 16));
        String remedy = sentences.remedy(one);
        help.setText(remedy);
        help.setAccessibleText(words.of(Text.CHECK_REMEDY_OF, remedy, name));
        Showing.set(help, !remedy.isEmpty());
        row.pseudoClassStateChanged(READY, one.isReady());
        setAccessibleText(name + ", " + reasons.getText());
        setGraphic(row);
    }
}
