package app.seojae.ui.trend;

import app.seojae.trend.figure.FigureTable;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The figures of a chart as a table; Enter and a double click lead to a row's papers. */
final class FigureGrid extends TableView<FigureTable.Row> {

    private static final double ROW = 30;
    private static final double HEAD = 42;
    private static final int MOST_ROWS = 10;

    /**
     * @param chosen told a row that was chosen
     */
    FigureGrid(FigureTable table, Messages words, Consumer<FigureTable.Row> chosen) {
        getStyleClass().add("trend-table");
        for (int i = 0; i < table.headings().size(); i++) {
            int cell = i;
            TableColumn<FigureTable.Row, String> column =
                    new TableColumn<>(words.of(table.headings().get(i).text()));
            column.setCellValueFactory(
                    row ->
                            new ReadOnlyStringWrapper(
                                    SanitizedText.words(row.getValue().cells().get(cell))));
            column.setReorderable(false);
            column.setSortable(false);
            getColumns().add(column);
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
        TextSize.follow(
                this,
                size -> {
                    setFixedCellSize(ROW * size);
                    setPrefHeight((HEAD + ROW * Math.min(MOST_ROWS, table.rows().size())) * size);
                });
        setMinHeight(USE_PREF_SIZE);
        getItems().setAll(table.rows());
        getSelectionModel().selectFirst();
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        choose(chosen);
                    }
                });
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        choose(chosen);
                    }
                });
        getSelectionModel().selectedItemProperty().subscribe(this::say);
    }

    private void choose(Consumer<FigureTable.Row> chosen) {
        FigureTable.Row row = getSelectionModel().getSelectedItem();
        if (row != null) {
            chosen.accept(row);
        }
    }

    private void say(FigureTable.@Nullable Row row) {
        setAccessibleText(row == null ? "" : row.said());
    }
}
