package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.PartCommand;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The queue of downloads: what it comes to, whether it goes on, and its rows in their order. */
final class QueuePane extends VBox {

    private final QueueModel model;
    private final Messages words;
    private final QueueSentences sentences;
    private final ObservableBooleanValue away;
    private final Label figures = new Label();
    private final Label standing = new Label();
    private final Label keys;
    private final Button pause;
    private final ListView<QueuedPdf> list = new ListView<>();

    /**
     * @param away whether no host is reached
     */
    QueuePane(QueueModel model, ObservableBooleanValue away, Messages words) {
        super(12);
        this.model = model;
        this.words = words;
        this.away = away;
        sentences = new QueueSentences(words, InstantSource.system(), ZoneId.systemDefault());
        figures.getStyleClass().add("page-figures");
        figures.setWrapText(true);
        figures.setMinWidth(0);
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        pause = new IconButton("plain", "", Feather.PAUSE, this::toggle);
        Button all =
                new IconButton(
                        "primary",
                        words.of(Text.DO_FETCH_BOOKMARKED),
                        Feather.DOWNLOAD_CLOUD,
                        model::downloadBookmarked);
        HBox head = new HBox(8, figures, space, pause, all);
        head.setAlignment(Pos.CENTER_LEFT);
        standing.getStyleClass().addAll("small", "feeds-offline");
        standing.setWrapText(true);
        standing.setMaxWidth(Double.MAX_VALUE);
        keys = new Label();
        keys.getStyleClass().addAll("muted", "small");
        Label nothing = new Label(words.of(Text.SUBWAY_EMPTY));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        QueueDrag drag = new QueueDrag(model, list);
        list.setCellFactory(
                view -> {
                    QueueCell cell = new QueueCell(model, sentences, words);
                    drag.on(cell);
                    return cell;
                });
        list.setItems(model.rows());
        list.setPlaceholder(nothing);
        list.getStyleClass().add("row-list");
        list.setAccessibleText(words.of(Text.SUBWAY_QUEUE));
        new KeyDispatcher(commands()).listenFirst(list);
        words.keys().revisionProperty().subscribe(now -> nameKeys());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(head, standing, list, keys);
        model.rows().addListener((ListChangeListener<QueuedPdf>) change -> show());
        model.goingProperty().subscribe(now -> show());
        model.usedProperty().addListener(o -> show());
        away.addListener(o -> show());
    }

    private List<Command> commands() {
        return List.of(
                command(PartCommand.QUEUE_UP, row -> move(-1)),
                command(PartCommand.QUEUE_DOWN, row -> move(1)),
                command(PartCommand.QUEUE_REMOVE, model::remove));
    }

    private Command command(PartCommand name, Consumer<QueuedPdf> action) {
        return Command.onChosen(name, words.keys(), list, action);
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (model.move(at, to)) {
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 1));
        }
    }

    private void nameKeys() {
        String named =
                words.keysOf(
                        PartCommand.QUEUE_UP, PartCommand.QUEUE_DOWN, PartCommand.QUEUE_REMOVE);
        keys.setText((words.of(Text.SUBWAY_KEYS) + " " + named).strip());
        list.setAccessibleHelp(keys.getText());
    }

    private void toggle() {
        QueueModel.Going now = model.goingProperty().get();
        model.pause(!now.paused() && now.stoppedBy() == null);
    }

    private void show() {
        QueueModel.Going now = model.goingProperty().get();
        long failed = model.rows().stream().filter(one -> !one.isToCome()).count();
        figures.setText(sentences.figures(model.estimate(), failed));
        boolean rests = now.paused() || now.stoppedBy() != null;
        pause.setText(words.of(rests ? Text.SUBWAY_RESUME : Text.SUBWAY_PAUSE));
        pause.setGraphic(Icons.of(rests ? Feather.PLAY : Feather.PAUSE, 14));
        pause.setDisable(!now.known() || (model.rows().isEmpty() && !rests));
        standing.setText(standing(now));
        standing.setGraphic(Icons.of(model.isAllowed() ? Feather.PAUSE : Feather.WIFI_OFF, 14));
        Showing.set(standing, !standing.getText().isEmpty());
        Showing.set(keys, model.rows().stream().filter(QueueModel::isMovable).count() > 1);
    }

    private String standing(QueueModel.Going now) {
        if (!now.known()) {
            return "";
        }
        if (!model.isAllowed()) {
            return words.of(Text.SUBWAY_OFFLINE);
        }
        if (now.stoppedBy() != null) {
            return words.of(Text.SUBWAY_STOPPED, words.of(now.stoppedBy()));
        }
        if (now.paused()) {
            return words.of(Text.SUBWAY_PAUSED);
        }
        return away.get() && !model.rows().isEmpty() ? words.of(Text.SUBWAY_AWAY) : "";
    }
}
