package app.seojae.ui.priority;

import app.seojae.l10n.Text;
import app.seojae.model.priority.Signal;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A signal: what was done with which paper, and whether it counts. */
final class SignalCell extends ListCell<ReadFirst.Row> {

    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private final Messages words;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Button toggle = new Button();
    private final HBox row = new HBox(10, kind, title, toggle);

    /**
     * @param toggled takes a signal out, or lets it count again
     */
    SignalCell(Messages words, Consumer<ReadFirst.Row> toggled) {
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        kind.getStyleClass().add("chip");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("signal-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        toggle.getStyleClass().add("plain");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setFocusTraversable(false);
        toggle.setOnAction(
                event -> {
                    if (getItem() != null) {
                        toggled.accept(getItem());
                    }
                });
        row.getStyleClass().addAll("request-row", "signal-row");
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(ReadFirst.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean counts = item.signal().counts();
        kind.setText(words.of(name(item.signal().kind())));
        title.setText(SanitizedText.line(item.paper()));
        Hint.on(title, title.getText());
        toggle.setText(words.of(counts ? Text.SIGNAL_TAKE_OUT : Text.SIGNAL_COUNT));
        row.pseudoClassStateChanged(ASIDE, !counts);
        setAccessibleText(
                String.join(
                        ", ",
                        kind.getText(),
                        title.getText(),
                        words.of(counts ? Text.SIGNAL_COUNTS : Text.SIGNAL_ASIDE)));
        setGraphic(row);
    }

    private static Text name(Signal.Kind kind) {
        return switch (kind) {
            case ANNOTATED -> Text.SIGNAL_ANNOTATED;
            case NOTED -> Text.SIGNAL_NOTED;
            case BOOKMARKED -> Text.SIGNAL_BOOKMARKED;
            case READ -> Text.SIGNAL_READ;
            case SKIPPED -> Text.SIGNAL_SKIPPED;
        };
    }
}
