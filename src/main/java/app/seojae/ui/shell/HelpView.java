package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.keys.KeyNames;
import app.seojae.ui.kit.keys.KeyPlace;
import app.seojae.ui.kit.keys.KeyTable;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.keys.ReaderCommand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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

    /** Below this the columns move together, in pixels of letters of the usual size. */
    private static final double ROOMY = 1130;

    /** Below this they stand one below another. */
    private static final double SIDE_BY_SIDE = 1040;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Messages words;
    private final VBox content = new VBox(16);
    private final Columns columns = new Columns();

    /** What holds in one part of the window alone, below what is wanted most. */
    private final Columns parts = new Columns();

    /**
     * @param change leads to the page where keys are changed
     */
    HelpView(Messages words, Runnable change, Runnable back) {
        this.words = words;
        getStyleClass().add("settings");
        setFitToWidth(true);
        PageHead head = new PageHead(words, Text.HELP, Text.BACK_TO_LIBRARY, back);
        head.getChildren()
                .add(2, new IconButton("plain", words.of(Text.KEYS_OPEN), Feather.COMMAND, change));
        content.getChildren().setAll(head, columns, parts);
        content.getStyleClass().add("help-content");
        TextSize.widthOf(this)
                .subscribe(
                        width -> {
                            boolean stacked = width > 0 && width < SIDE_BY_SIDE;
                            content.pseudoClassStateChanged(TIGHT, width < ROOMY && !stacked);
                            columns.stack(stacked);
                            parts.stack(stacked);
                        });
        words.keys().revisionProperty().subscribe(now -> fill());
        setContent(CentredContent.of(content));
    }

    private void fill() {
        columns.fill(
                new VBox(
                        16,
                        column(Text.HELP_LIBRARY, ofList()),
                        column(Text.HELP_MARKS, reader(true))),
                column(Text.HELP_WINDOW, window()),
                column(Text.HELP_READER, reader(false)));
        parts.fill(
                places(KeyPlace.SHELVES, KeyPlace.QUEUE, KeyPlace.ADDING),
                places(KeyPlace.WALKS, KeyPlace.KEYS),
                places(KeyPlace.FIXED, KeyPlace.SIGNALS));
    }

    /** Cards of places below one another, as far as anything has a key there. */
    private VBox places(KeyPlace... some) {
        VBox cards = new VBox(16);
        for (KeyPlace place : some) {
            List<KeyRow> rows = KeyRow.of(KeyTable.of(place), words);
            if (!rows.isEmpty()) {
                cards.getChildren().add(column(place.title(), rows));
            }
        }
        HBox.setHgrow(cards, Priority.ALWAYS);
        return cards;
    }

    /** Columns side by side, or one below another. */
    private static final class Columns extends StackPane {

        private final HBox beside = new HBox();
        private final VBox below = new VBox(16);

        Columns() {
            beside.getStyleClass().add("help-columns");
            getChildren().setAll(beside);
        }

        void fill(VBox... columns) {
            (getChildren().contains(below) ? below : beside).getChildren().setAll(columns);
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
    private VBox column(Text name, List<KeyRow> keys) {
        Label title = new Label(words.of(name));
        title.getStyleClass().add("section-label");
        VBox column = new VBox(12, title, grid(keys));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private List<KeyRow> ofList() {
        List<KeyRow> rows =
                new ArrayList<>(
                        KeyRow.of(
                                Arrays.stream(ProgramCommand.values())
                                        .filter(ProgramCommand::isOfList)
                                        .toList(),
                                words));
        rows.add(
                new KeyRow(
                        words.of(Text.HELP_CLICK),
                        Feather.MOUSE_POINTER,
                        words.of(Text.HELP_CLICKS, KeyNames.shortcut())));
        return rows;
    }

    private List<KeyRow> window() {
        return KeyRow.of(
                Arrays.stream(ProgramCommand.values())
                        .filter(command -> !command.isOfList())
                        .toList(),
                words);
    }

    private List<KeyRow> reader(boolean list) {
        return KeyRow.of(
                Arrays.stream(ReaderCommand.values())
                        .filter(command -> command.isOfList() == list)
                        .toList(),
                words);
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
