package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Why a library cannot be opened where it lies, and what can be done: nothing is damaged. */
final class PlaceCard extends VBox {

    /**
     * @param again tries it once more
     * @param other looks for another library
     */
    PlaceCard(String why, Messages words, Runnable again, Runnable other) {
        super(12);
        getStyleClass().addAll("settings-card", "rescue-card");
        Label sentence = new Label(why);
        sentence.getStyleClass().add("settings-name");
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 16));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        new IconButton(
                                "primary", words.of(Text.RESCUE_AGAIN), Feather.REFRESH_CW, again),
                        new IconButton(
                                "plain", words.of(Text.RESCUE_OTHER), Feather.FOLDER, other));
        getChildren().setAll(sentence, buttons);
    }
}
