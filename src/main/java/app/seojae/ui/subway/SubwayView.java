package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.PageHead;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page for reading without a network: the queue of downloads, or the check beside it. */
public final class SubwayView extends VBox {

    private final SubwayModel model;
    private final Messages words;
    private final ChoiceRow<Boolean> parts;
    private final QueuePane queue;
    private final CheckPane check;
    private final VBox place = new VBox();

    /**
     * @param away whether no host is reached
     */
    public SubwayView(
            SubwayModel model, ObservableBooleanValue away, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings", "wide-page", "subway");
        setAlignment(Pos.TOP_CENTER);
        Label hint = new Label(words.of(Text.SUBWAY_HINT));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox head = new VBox(4, new PageHead(words, Text.SUBWAY, Text.BACK_TO_LIBRARY, back), hint);
        queue = new QueuePane(model.queue(), away, words);
        check = new CheckPane(model.check(), words);
        parts = new ChoiceRow<>(model::show);
        parts.offer(false, words.of(Text.SUBWAY_QUEUE));
        parts.offer(true, words.of(Text.SUBWAY_CHECK));
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox content = new VBox(16, head, parts, place);
        content.getStyleClass().add("wide-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content);
        model.queue().rows().addListener((ListChangeListener<QueuedPdf>) change -> count());
        model.checkingProperty().subscribe(this::show);
        count();
    }

    private void count() {
        long waiting = model.queue().rows().stream().filter(QueuedPdf::isToCome).count();
        parts.name(
                false,
                waiting == 0
                        ? words.of(Text.SUBWAY_QUEUE)
                        : words.of(Text.SUBWAY_QUEUE_COUNT, words.number(waiting)));
    }

    private void show(boolean theCheck) {
        parts.select(theCheck);
        place.getChildren().setAll(theCheck ? check : queue);
    }
}
