package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The check before a journey: begun by a button, with its progress and what it found. */
final class CheckPane extends VBox {

    private final CheckModel model;
    private final CheckSentences sentences;
    private final Label summary = new Label();
    private final Label step = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox going;
    private final Button run;
    private final Button missing;
    private final ListView<PaperReadiness> list = new ListView<>();

    CheckPane(CheckModel model, Messages words) {
        super(12);
        this.model = model;
        sentences = new CheckSentences(words);
        summary.getStyleClass().add("page-figures");
        summary.setWrapText(true);
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        run = new IconButton("primary", words.of(Text.CHECK_RUN), Feather.CHECK_SQUARE, model::run);
        missing =
                new IconButton(
                        "plain",
                        words.of(Text.CHECK_DOWNLOAD_ALL),
                        Feather.DOWNLOAD_CLOUD,
                        model::downloadMissing);
        HBox head = new HBox(8, summary, space, missing, run);
        head.setAlignment(Pos.CENTER_LEFT);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        step.getStyleClass().addAll("muted", "small");
        step.setMinWidth(Region.USE_PREF_SIZE);
        going =
                new HBox(
                        10,
                        progress,
                        step,
                        new IconButton("plain", words.of(Text.STOP), Feather.X, model::stop));
        going.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label(words.of(Text.CHECK_HINT));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        list.setCellFactory(view -> new CheckCell(model, sentences, words));
        list.setItems(model.rows());
        list.setPlaceholder(hint);
        list.getStyleClass().add("row-list");
        list.setAccessibleText(words.of(Text.SUBWAY_CHECK));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(head, going, list);
        model.rows().addListener((ListChangeListener<PaperReadiness>) change -> show());
        model.knownProperty().addListener(o -> show());
        model.stepProperty().addListener(o -> showStep());
        show();
        showStep();
    }

    private void show() {
        boolean known = model.knownProperty().get();
        int all = model.rows().size();
        summary.setText(known ? sentences.summary(all, model.ready()) : "");
        summary.setGraphic(known && all > 0 ? mark(all == model.ready()) : null);
        Showing.set(missing, !model.missing().isEmpty());
    }

    private static Node mark(boolean ready) {
        Node icon = Icons.of(ready ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE, 18);
        icon.getStyleClass().add(ready ? "ready" : "not-ready");
        return icon;
    }

    private void showStep() {
        LongWork.Step now = model.stepProperty().get();
        Showing.set(going, now != null);
        run.setDisable(now != null);
        if (now != null) {
            progress.setProgress(now.total() == 0 ? 0 : (double) now.done() / now.total());
            step.setText(sentences.step(now));
        }
    }
}
