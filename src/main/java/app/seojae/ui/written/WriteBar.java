package app.seojae.ui.written;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Asks a model for the texts of a paper that has none, and says why there are none yet. */
public final class WriteBar extends HBox {

    private final SummaryQueue queue;
    private final Messages words;
    private final Label why = new Label();
    private final Button write = new Button();
    private @Nullable PaperRow shown;

    /** Held here and weakly by the queue, so that a card thrown away can go. */
    private final InvalidationListener onQueue = o -> show();

    public WriteBar(SummaryQueue queue, Messages words) {
        super(8);
        this.queue = queue;
        this.words = words;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        why.getStyleClass().addAll("muted", "small");
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        write.getStyleClass().addAll("plain", "small-button");
        write.setFocusTraversable(false);
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(event -> ask());
        getChildren().setAll(why, write);
        managedProperty().bind(visibleProperty());
        queue.revisionProperty().addListener(new WeakInvalidationListener(onQueue));
        setVisible(false);
    }

    /** Stands for a paper; seen where it has no texts and a model is named. */
    public void show(PaperRow row) {
        shown = row;
        show();
    }

    private void ask() {
        if (shown != null) {
            queue.ask(List.of(shown.id()));
        }
    }

    private void show() {
        PaperRow row = shown;
        setVisible(row != null && row.isSilent() && queue.isOn());
        if (row == null || !isVisible()) {
            return;
        }
        boolean waiting = queue.isWaiting(row.id());
        String failure = queue.failure(row.id()).map(words::of).orElse("");
        why.setText(failure);
        Hint.on(why, failure);
        write.setText(
                words.of(
                        waiting
                                ? Text.WRITING
                                : failure.isEmpty() ? Text.DO_WRITE : Text.WRITE_AGAIN));
        write.setGraphic(Icons.of(waiting ? Feather.LOADER : Feather.EDIT_3, 13));
        write.setDisable(waiting);
    }
}
