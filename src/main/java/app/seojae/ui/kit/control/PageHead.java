package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of a page: its name, and the way back. */
public final class PageHead extends HBox {

    /**
     * @param backWords where the way back leads
     */
    public PageHead(Messages words, Text title, Text backWords, Runnable back) {
        super(8);
        Label name = new Label(words.of(title));
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button(words.of(backWords), Icons.of(Feather.ARROW_LEFT, 14));
        done.getStyleClass().add("plain");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(event -> back.run());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, space, done);
    }
}
