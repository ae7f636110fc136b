package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What a person sees of a library without papers: where to drop, and where else to begin. */
final class EmptyLibrary extends VBox {

    private static final double WIDTH = 640;

    EmptyLibrary(
            Messages words,
            Runnable chooseFiles,
            Runnable chooseFolder,
            Runnable add,
            Runnable sample,
            Runnable help) {
        super(18);
        getStyleClass().add("empty-library");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.of(Text.EMPTY_TITLE));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(words.of(Text.EMPTY_HINT));
        hint.getStyleClass().add("muted");
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        Button files = new Button(words.of(Text.CHOOSE_FILES));
        files.getStyleClass().add("primary");
        files.setOnAction(event -> chooseFiles.run());
        Button folder = new Button(words.of(Text.CHOOSE_FOLDER));
        folder.getStyleClass().add("plain");
        folder.setOnAction(event -> chooseFolder.run());
        Button papers = new Button(words.of(Text.ADD_PAPERS));
        papers.getStyleClass().add("plain");
        papers.setOnAction(event -> add.run());
        HBox buttons = new HBox(8, files, folder, papers);
        buttons.setAlignment(Pos.CENTER);
        VBox drop = new VBox(14, title, hint, buttons);
        drop.setAlignment(Pos.CENTER);
        drop.getStyleClass().add("drop-zone");
        TextSize.maxWidth(drop, WIDTH);
        HBox more =
                new HBox(
                        14,
                        way(
                                words,
                                Feather.BOOK_OPEN,
                                Text.EMPTY_SAMPLE,
                                Text.EMPTY_SAMPLE_HINT,
                                sample),
                        way(
                                words,
                                Feather.HELP_CIRCLE,
                                Text.EMPTY_HELP,
                                Text.EMPTY_HELP_HINT,
                                help));
        TextSize.maxWidth(more, WIDTH);
        getChildren().addAll(drop, more);
    }

    private static Button way(
            Messages words, Feather icon, Text title, Text hint, Runnable action) {
        Label name = new Label(words.of(title), Icons.of(icon, 15));
        name.getStyleClass().add("empty-way-title");
        Label explanation = new Label(words.of(hint));
        explanation.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(6, name, explanation);
        box.setMouseTransparent(true);
        Button button = new Button(null, box);
        button.setAccessibleText(words.of(title));
        button.getStyleClass().setAll("empty-way");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        TextSize.prefWidth(button, WIDTH / 2);
        button.setOnAction(event -> action.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
