package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Tells over every screen that the library is damaged, until something is done about it. */
public final class DamageBar extends HBox {

    public DamageBar(CareModel model, Messages words) {
        super(12);
        getStyleClass().add("damage-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label(words.of(Text.RESCUE_OPEN_DAMAGED));
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 16));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        sentence,
                        new IconButton(
                                "primary",
                                words.of(Text.RESCUE_SEE),
                                Feather.ROTATE_CCW,
                                model::show),
                        new IconButton(
                                "plain",
                                words.of(Text.RESCUE_READ),
                                Feather.EYE,
                                model::openToRead));
        model.pageProperty().subscribe(page -> Showing.set(this, page.state().isDamaged()));
    }
}
