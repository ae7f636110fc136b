package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Command;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.PageHead;
import app.seojae.ui.kit.Words;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every command with its keys, made from the commands themselves, and the keys of the pages. */
final class HelpView extends ScrollPane {

    HelpView(Commands commands, Words words, Runnable back) {
        getStyleClass().add("settings");
        setFitToWidth(true);
        PageHead head = new PageHead(words, Text.HELP, Text.BACK_TO_LIBRARY, back);
        VBox content =
                new VBox(
                        16,
                        head,
                        new HBox(
                                20,
                                new VBox(
                                        16,
                                        column(
                                                words.of(Text.HELP_LIBRARY),
                                                ofCommands(commands.ofPapers(), words)),
                                        column(
                                                words.of(Text.HELP_MARKS),
                                                ofReader(ReaderKeys.OF_MARKS, words))),
                                column(
                                        words.of(Text.HELP_WINDOW),
                                        ofCommands(commands.ofWindow(), words)),
                                column(
                                        words.of(Text.HELP_READER),
                                        ofReader(ReaderKeys.OF_PAGES, words))));
        content.getStyleClass().addAll("settings-content", "help-content");
        VBox centred = new VBox(content);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
    }

    /** Columns stand side by side, so that all keys are seen without scrolling. */
    private static VBox column(String words, GridPane keys) {
        Label title = new Label(words);
        title.getStyleClass().add("section-label");
        VBox column = new VBox(12, title, keys);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static GridPane ofCommands(List<Command> commands, Words words) {
        GridPane grid = card();
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                row(
                        grid,
                        words.of(command.title()),
                        command.icon(),
                        ReaderKeys.words(command.keys()));
            }
        }
        return grid;
    }

    private static GridPane ofReader(Set<ReaderKeys> shown, Words words) {
        GridPane grid = card();
        for (ReaderKeys keys : shown) {
            row(grid, words.of(keys.title), keys.icon, keys.words());
        }
        return grid;
    }

    private static GridPane card() {
        GridPane grid = new GridPane(12, 7);
        grid.getStyleClass().add("settings-card");
        return grid;
    }

    private static void row(GridPane grid, String title, Feather icon, String keys) {
        Label name = new Label(title, Icons.of(icon));
        name.setGraphicTextGap(10);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label shown = new Label(keys);
        shown.getStyleClass().add("muted");
        grid.addRow(grid.getRowCount(), name, shown);
    }
}
