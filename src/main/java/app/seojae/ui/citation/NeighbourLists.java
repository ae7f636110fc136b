package app.seojae.ui.citation;

import app.seojae.l10n.Text;
import app.seojae.library.citation.CitationMap;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Both neighbourhoods as lists side by side, old to new. */
final class NeighbourLists extends HBox {

    private final CitationModel model;
    private final Messages words;
    private final ListView<PaperRow> cites;
    private final ListView<PaperRow> citedBy;

    NeighbourLists(CitationModel model, Messages words) {
        super(20);
        this.model = model;
        this.words = words;
        cites = list(Text.CITATIONS_CITES, Text.CITATIONS_CITES_NONE);
        citedBy = list(Text.CITATIONS_CITED_BY, Text.CITATIONS_CITED_BY_NONE);
    }

    private ListView<PaperRow> list(Text heading, Text nothing) {
        Label name = new Label(words.of(heading));
        name.getStyleClass().add("page-figures");
        ListView<PaperRow> list = new ListView<>();
        list.getStyleClass().add("row-list");
        list.setCellFactory(view -> new NeighbourCell());
        list.setAccessibleText(words.of(heading));
        Label none = new Label(words.of(nothing));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        new KeyDispatcher(
                        List.of(
                                Command.onChosen(
                                        PartCommand.WALK_OPEN, words.keys(), list, model::open),
                                Command.onChosen(
                                        PartCommand.WALK_MIDDLE,
                                        words.keys(),
                                        list,
                                        row -> model.walk(row.id()))))
                .listen(list);
        list.setOnMouseClicked(
                event -> {
                    PaperRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && event.getClickCount() == 2) {
                        model.open(row);
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(8, name, list);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().add(box);
        return list;
    }

    void show(CitationMap map) {
        cites.getItems().setAll(map.cites());
        citedBy.getItems().setAll(map.citedBy());
    }

    /** Puts the keys on the list that has papers. */
    void takeKeys() {
        ListView<PaperRow> list = cites.getItems().isEmpty() ? citedBy : cites;
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
