package app.seojae.ui.transfer;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What came of an import, file by file, with the lines that were not understood. */
public final class ImportReportView extends VBox {

    private final ImportModel model;
    private final Messages words;
    private final Label headline = new Label();
    private final Label figures = new Label();
    private final Label leftOver = new Label();
    private final ToggleButton onlyProblems;
    private final ListView<ImportedDigest> files = new ListView<>();

    public ImportReportView(ImportModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().add("report");
        headline.getStyleClass().add("page-title");
        figures.getStyleClass().add("muted");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        leftOver.setWrapText(true);
        leftOver.setMinHeight(Region.USE_PREF_SIZE);
        leftOver.getStyleClass().add("report-left-over");
        leftOver.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 14));
        leftOver.visibleProperty().bind(leftOver.textProperty().isNotEmpty());
        leftOver.managedProperty().bind(leftOver.visibleProperty());
        onlyProblems = new ToggleButton(words.of(Text.REPORT_ONLY_PROBLEMS));
        onlyProblems.getStyleClass().add("plain");
        onlyProblems.setOnAction(event -> show());
        onlyProblems.setMinWidth(Region.USE_PREF_SIZE);
        Button done = new Button(words.of(Text.BACK_TO_LIBRARY), Icons.of(Feather.ARROW_LEFT, 14));
        done.getStyleClass().add("plain");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(event -> back.run());
        VBox told = new VBox(4, headline, figures, leftOver);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(8, told, onlyProblems, done);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        files.setCellFactory(view -> new FileCell());
        files.getStyleClass().add("report-files");
        files.setAccessibleText(words.of(Text.IMPORT_REPORT));
        VBox.setVgrow(files, Priority.ALWAYS);
        getChildren().addAll(head, files);
        model.reportProperty().addListener(o -> show());
        show();
        model.recall();
    }

    private void show() {
        ImportReport report = model.reportProperty().get();
        headline.setText(words.of(Text.IMPORT_REPORT));
        if (report == null) {
            figures.setText(words.of(Text.REPORT_NONE));
            leftOver.setText("");
            files.setItems(FXCollections.observableArrayList());
            return;
        }
        figures.setText(
                words.of(
                        Text.REPORT_FIGURES,
                        words.number(report.files().size()),
                        words.number(report.added()),
                        words.number(report.updated()),
                        words.number(report.unchanged())));
        int unread = report.leavingOver();
        leftOver.setText(unread == 0 ? "" : words.of(Text.REPORT_LEFT_OVER, words.number(unread)));
        List<ImportedDigest> shown =
                onlyProblems.isSelected()
                        ? report.files().stream().filter(f -> !f.problems().isEmpty()).toList()
                        : report.files();
        files.setItems(FXCollections.observableList(shown));
    }

    private final class FileCell extends ListCell<ImportedDigest> {

        private static final double EDGES = 14;

        FileCell() {
            setPrefWidth(0);
            getStyleClass().add("slot-cell");
        }

        @Override
        protected void updateItem(@Nullable ImportedDigest file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(empty || file == null ? null : row(file));
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region row
                    ? snappedTopInset()
                            + snapSizeY(row.prefHeight(row.getPrefWidth()))
                            + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        private Node row(ImportedDigest file) {
            Label name = new Label(file.file());
            name.getStyleClass().add("report-name");
            Label outcome = new Label(outcome(file));
            outcome.getStyleClass().addAll("muted", "small");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox first = new HBox(8, Icons.of(icon(file), 15), name, space, outcome);
            first.setAlignment(Pos.CENTER_LEFT);
            VBox row = new VBox(6, first);
            row.prefWidthProperty().bind(files.widthProperty().subtract(EDGES));
            row.getStyleClass()
                    .addAll("report-row", file.outcome().name().toLowerCase(java.util.Locale.ROOT));
            if (file.leavesOver()) {
                row.getStyleClass().add("leaves-over");
            }
            for (Problem problem : file.problems()) {
                row.getChildren().add(problem(problem));
            }
            return row;
        }

        private Node problem(Problem problem) {
            Integer line = problem.line();
            Label where = new Label(line == null ? "" : words.of(Text.LINE, line));
            where.getStyleClass().addAll("small", "muted");
            TextSize.minWidth(where, 64);
            Label what = new Label(words.of(problem));
            what.getStyleClass().add("small");
            if (problem.kind().leavesOver()) {
                what.getStyleClass().add("report-left-over");
            }
            what.setWrapText(true);
            HBox box = new HBox(8, where, what);
            box.getStyleClass().add("report-problem");
            return box;
        }

        private String outcome(ImportedDigest file) {
            return switch (file.outcome()) {
                case PAPER_DIGEST ->
                        words.of(
                                Text.REPORT_PAPERS,
                                file.papers(),
                                file.added(),
                                file.updated(),
                                file.unchanged());
                case NOT_A_DIGEST -> words.of(Text.REPORT_NOT_A_DIGEST);
                case FAILED -> words.of(Text.REPORT_FAILED);
            };
        }

        private Feather icon(ImportedDigest file) {
            if (file.leavesOver()) {
                return Feather.ALERT_TRIANGLE;
            }
            return switch (file.outcome()) {
                case PAPER_DIGEST ->
                        file.problems().isEmpty() ? Feather.CHECK_CIRCLE : Feather.INFO;
                case NOT_A_DIGEST -> Feather.MINUS_CIRCLE;
                case FAILED -> Feather.ALERT_CIRCLE;
            };
        }
    }
}
