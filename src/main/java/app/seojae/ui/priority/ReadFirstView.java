package app.seojae.ui.priority;

import app.seojae.l10n.Text;
import app.seojae.library.priority.PriorityState;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of 먼저 볼 것: its switch, what was learned, and every signal it is learned from. */
public final class ReadFirstView extends VBox {

    private final ReadFirst model;
    private final Messages words;
    private final CheckBox on = new CheckBox();
    private final Label learned = new Label();
    private final Label speakFor = new Label();
    private final Label speakAgainst = new Label();
    private final ListView<ReadFirst.Row> list = new ListView<>();
    private final LongConsumer open;

    /**
     * @param open shows a paper in the library
     */
    public ReadFirstView(ReadFirst model, Messages words, LongConsumer open, Runnable back) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().addAll("settings", "wide-page", "read-first");
        setAlignment(Pos.TOP_CENTER);
        on.setAccessibleText(words.of(Text.READ_FIRST_USE));
        on.setOnAction(event -> model.turn(on.isSelected()));
        VBox card =
                new VBox(
                        new CardRow(
                                words.of(Text.READ_FIRST_USE), words.of(Text.READ_FIRST_HINT), on));
        card.getStyleClass().add("settings-card");
        learned.getStyleClass().add("page-figures");
        for (Label label : new Label[] {learned, speakFor, speakAgainst}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        IconButton order =
                new IconButton(
                        "primary", words.of(Text.READ_FIRST_ORDER), Feather.LIST, model::order);
        IconButton reset =
                new IconButton(
                        "plain",
                        words.of(Text.READ_FIRST_RESET),
                        Feather.ROTATE_CCW,
                        () -> model.countAll(false));
        IconButton again =
                new IconButton(
                        "plain",
                        words.of(Text.READ_FIRST_COUNT_ALL),
                        Feather.CHECK_SQUARE,
                        () -> model.countAll(true));
        order.disableProperty().bind(model.onProperty().not());
        reset.disableProperty().bind(Bindings.isEmpty(model.rows()));
        again.disableProperty().bind(Bindings.isEmpty(model.rows()));
        HBox actions = new HBox(8, order, reset, again);
        VBox content =
                new VBox(
                        14,
                        new PageHead(words, Text.READ_FIRST, Text.BACK_TO_LIBRARY, back),
                        card,
                        learned,
                        new VBox(4, speakFor, speakAgainst),
                        actions,
                        list());
        content.getStyleClass().add("wide-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content);
        model.onProperty().subscribe(now -> show());
        model.stateProperty().subscribe(now -> show());
    }

    private ListView<ReadFirst.Row> list() {
        Label nothing = new Label(words.of(Text.READ_FIRST_NOTHING));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setItems(model.rows());
        list.setCellFactory(view -> new SignalCell(words, model::toggle));
        list.getStyleClass().add("row-list");
        list.setAccessibleText(words.of(Text.READ_FIRST_SIGNALS));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Command toggle = Command.onChosen(PartCommand.SIGNAL, words.keys(), list, model::toggle);
        new KeyDispatcher(List.of(toggle)).listen(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void pressed(KeyEvent event) {
        ReadFirst.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null && event.getCode() == KeyCode.ENTER) {
            open.accept(row.paper().id());
            event.consume();
        }
    }

    private void show() {
        PriorityState state = model.stateProperty().get();
        boolean used = model.onProperty().get();
        on.setSelected(used);
        learned.setText(
                used ? ReadFirstLine.sentence(state, words) : words.of(Text.READ_FIRST_OFF));
        named(speakFor, Text.READ_FIRST_FOR, state == null ? null : state.speakFor());
        named(speakAgainst, Text.READ_FIRST_AGAINST, state == null ? null : state.speakAgainst());
    }

    private void named(Label label, Text sentence, @Nullable List<String> named) {
        boolean any = named != null && !named.isEmpty();
        Showing.set(label, any);
        label.setText(any && named != null ? words.of(sentence, String.join(" · ", named)) : "");
    }
}
