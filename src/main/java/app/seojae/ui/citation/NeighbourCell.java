package app.seojae.ui.citation;

import app.seojae.library.citation.CitationMap;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.SanitizedText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A neighbour in a list: its year and its title. */
final class NeighbourCell extends ListCell<PaperRow> {

    private final Label year = new Label();
    private final Label title = new Label();
    private final HBox row = new HBox(12, year, title);

    NeighbourCell() {
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        year.getStyleClass().addAll("muted", "small");
        TextSize.minWidth(year, 36);
        title.setWrapText(true);
        title.getStyleClass().add("request-subject");
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("request-row");
    }

    @Override
    protected void updateItem(@Nullable PaperRow paper, boolean empty) {
        super.updateItem(paper, empty);
        if (empty || paper == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int when = CitationMap.age(paper).year();
        year.setText(when == 0 ? "" : Integer.toString(when));
        title.setText(SanitizedText.line(paper));
        setAccessibleText(title.getText() + " " + year.getText());
        setGraphic(row);
    }
}
