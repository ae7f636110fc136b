package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Command;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every command with its keys, made from the commands themselves. */
final class HelpView extends ScrollPane {

    HelpView(List<Command> commands, Words words, Runnable back) {
        getStyleClass().add("settings");
        setFitToWidth(true);
        Label title = new Label(words.of(Text.HELP));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button(words.of(Text.BACK_TO_LIBRARY), Icons.of(Feather.ARROW_LEFT, 14));
        done.getStyleClass().add("plain");
        done.setOnAction(event -> back.run());
        HBox head = new HBox(8, title, space, done);
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane(24, 10);
        grid.getStyleClass().add("settings-card");
        int row = 0;
        for (Command command : commands) {
            String keys =
                    command.keys().stream()
                            .map(key -> key.getDisplayText())
                            .collect(Collectors.joining(", "));
            if (!keys.isEmpty()) {
                Label name = new Label(words.of(command.title()), Icons.of(command.icon()));
                name.setGraphicTextGap(10);
                name.setMinWidth(240);
                Label shown = new Label(keys);
                shown.getStyleClass().addAll("muted");
                grid.addRow(row++, name, shown);
            }
        }
        VBox content = new VBox(16, head, grid);
        content.getStyleClass().add("settings-content");
        VBox centred = new VBox(content);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
    }
}
