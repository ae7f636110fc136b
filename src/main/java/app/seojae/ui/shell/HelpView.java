package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every command with its keys, made from the commands themselves, and the keys of the pages. */
final class HelpView extends ScrollPane {

    private static final Map<Text, List<Text>> TOGETHER =
            Map.of(
                    Text.HELP_UNDO,
                    List.of(Text.DO_UNDO, Text.DO_REDO),
                    Text.HELP_TEXT_SIZE,
                    TextSizeCommands.TOGETHER);

    /** Below this the columns move together, in pixels of letters of the usual size. */
    private static final double ROOMY = 1130;

    /** Below this they stand one below another. */
    private static final double SIDE_BY_SIDE = 1040;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    HelpView(WindowCommands commands, Messages words, Runnable back) {
        getStyleClass().add("settings");
        setFitToWidth(true);
        PageHead head = new PageHead(words, Text.HELP, Text.BACK_TO_LIBRARY, back);
        Columns columns =
                new Columns(
                        new VBox(
                                16,
                                column(words.of(Text.HELP_LIBRARY), grid(ofList(commands, words))),
                                column(
                                        words.of(Text.HELP_MARKS),
                                        grid(KeyRow.ofReader(true, words)))),
                        column(
                                words.of(Text.HELP_WINDOW),
                                grid(KeyRow.of(commands.ofWindow(), TOGETHER, words))),
                        column(words.of(Text.HELP_READER), grid(KeyRow.ofReader(false, words))));
        VBox content = new VBox(16, head, columns);
        content.getStyleClass().add("help-content");
        TextSize.widthOf(this)
                .subscribe(
                        width -> {
                            boolean stacked = width > 0 && width < SIDE_BY_SIDE;
                            content.pseudoClassStateChanged(TIGHT, width < ROOMY && !stacked);
                            columns.stack(stacked);
                        });
        setContent(CentredContent.of(content));
    }

    /** Columns side by side, or one below another. */
    private static final class Columns extends StackPane {

        private final HBox beside = new HBox();
        private final VBox below = new VBox(16);

        Columns(VBox... columns) {
            beside.getChildren().setAll(columns);
            beside.getStyleClass().add("help-columns");
            getChildren().setAll(beside);
        }

        void stack(boolean stacked) {
            if (stacked != getChildren().contains(below)) {
                Pane from = stacked ? beside : below;
                Pane to = stacked ? below : beside;
                List<Node> columns = List.copyOf(from.getChildren());
                from.getChildren().clear();
                to.getChildren().setAll(columns);
                getChildren().setAll(to);
            }
        }
    }

    /** Columns stand side by side, so that all keys are seen without scrolling. */
    private static VBox column(String words, GridPane keys) {
        Label title = new Label(words);
        title.getStyleClass().add("section-label");
        VBox column = new VBox(12, title, keys);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static List<KeyRow> ofList(WindowCommands commands, Messages words) {
        List<KeyRow> rows =
                new ArrayList<>(KeyRow.of(commands.ofPapers(), PaperCommands.TOGETHER, words));
        String held = KeyCombination.valueOf("Shortcut+A").getDisplayText().replace("A", "");
        rows.add(
                new KeyRow(
                        words.of(Text.HELP_CLICK),
                        Feather.MOUSE_POINTER,
                        words.of(Text.HELP_CLICKS, held)));
        return rows;
    }

    private static GridPane grid(List<KeyRow> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("settings-card", "help-keys");
        for (KeyRow row : rows) {
            Label name = new Label(row.title(), Icons.of(row.icon()));
            name.getStyleClass().add("help-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label shown = new Label(row.keys());
            shown.getStyleClass().add("muted");
            shown.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, shown);
        }
        return grid;
    }
}
