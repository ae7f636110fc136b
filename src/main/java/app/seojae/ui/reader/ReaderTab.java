package app.seojae.ui.reader;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The tab of an open paper: its title and what closes it. */
final class ReaderTab extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LONGEST = 230;

    /** What a person does with a tab. */
    interface Actions {

        void choose(ReaderScreen reader);

        void close(ReaderScreen reader);

        void openBeside(ReaderScreen reader);
    }

    ReaderTab(ReaderScreen reader, Messages words, Actions actions) {
        super(4);
        Button name = new Button();
        name.getStyleClass().setAll("tab-name");
        TextSize.maxWidth(name, LONGEST);
        reader.titleProperty()
                .subscribe(
                        title -> {
                            name.setText(title);
                            Hint.on(name, title);
                        });
        name.setOnAction(event -> actions.choose(reader));
        Button close = new Button(null, Icons.of(Feather.X, 13));
        close.getStyleClass().add("bare");
        close.setAccessibleText(words.of(Text.DO_CLOSE_TAB));
        close.setOnAction(event -> actions.close(reader));
        getChildren().addAll(name, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().setAll("tab");
        MenuItem beside = new MenuItem(words.of(Text.DO_OPEN_BESIDE));
        beside.setOnAction(event -> actions.openBeside(reader));
        name.setContextMenu(new ContextMenu(beside));
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.MIDDLE) {
                        actions.close(reader);
                    }
                });
    }

    /** Shows whether this is the paper being read. */
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
