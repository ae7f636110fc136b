package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rows of the settings by which the library is taken to another folder. */
public final class MoveGroup extends VBox {

    private final Messages words;
    private final CardRow former;
    private final Label sentence = new Label();
    private final IconButton yes;
    private final HBox question;

    /** The rows under their heading. */
    public MoveGroup(MoveModel model, Messages words) {
        this.words = words;
        CardRow move =
                new CardRow(
                        words.of(Text.MOVE),
                        words.of(Text.MOVE_HINT),
                        new IconButton(
                                "plain",
                                words.of(Text.MOVE_CHOOSE),
                                Feather.FOLDER,
                                model::choose));
        HBox ways =
                new HBox(
                        8,
                        new IconButton(
                                "plain",
                                words.of(Text.MOVE_BACK),
                                Feather.CORNER_UP_LEFT,
                                model::askToGoBack),
                        new IconButton(
                                "plain",
                                words.of(Text.MOVE_REMOVE),
                                Feather.TRASH_2,
                                model::askToRemove));
        ways.setAlignment(Pos.CENTER_RIGHT);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        former = new CardRow(words.of(Text.MOVE_FORMER), "", ways);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        yes = new IconButton("primary", "", Feather.CHECK, model::agree);
        question =
                new HBox(
                        8,
                        sentence,
                        yes,
                        new IconButton("plain", words.of(Text.STOP), Feather.X, model::refuse));
        question.setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().add("settings-row");
        getChildren().add(CardRow.group(words.of(Text.MOVE_TITLE), move, former, question));
        model.formerProperty().subscribe(this::showFormer);
        model.questionProperty().subscribe(this::show);
    }

    private void showFormer(@Nullable Path before) {
        Showing.set(former, before != null);
        former.explain(before == null ? "" : words.of(Text.MOVE_FORMER_HINT, before.toString()));
    }

    private void show(MoveModel.@Nullable Question asked) {
        Showing.set(question, asked != null);
        if (asked != null) {
            sentence.setText(asked.sentence());
            yes.setText(words.of(asked.yes()));
            yes.requestFocus();
        }
    }
}
