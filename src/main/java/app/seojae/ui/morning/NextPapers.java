package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The papers that come next, each a button that goes there. */
final class NextPapers extends HBox {

    /** How many are in sight. */
    static final int SHOWN = 3;

    private static final double WIDTH = 240;

    private final Messages words;
    private final LongConsumer go;
    private List<PaperRow> shown = List.of();

    NextPapers(Messages words, LongConsumer go) {
        super(12);
        this.words = words;
        this.go = go;
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows papers, anew only where they are others. */
    void show(List<PaperRow> rows) {
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        getChildren().clear();
        for (PaperRow row : rows) {
            getChildren().add(paper(row, getChildren().isEmpty()));
        }
    }

    private Button paper(PaperRow row, boolean first) {
        Label when = new Label(words.of(first ? Text.MORNING_NEXT : Text.MORNING_AFTER));
        when.getStyleClass().addAll("muted", "small");
        Label title = new Label(SanitizedText.line(row));
        title.getStyleClass().add("next-title");
        Label facts = new Label(facts(row));
        facts.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(4, when, title, facts);
        box.setMouseTransparent(true);
        Button button = new Button(null, box);
        button.getStyleClass().setAll("next-paper");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        TextSize.prefWidth(button, WIDTH);
        button.setMaxWidth(Double.MAX_VALUE);
        Hint.on(button, title.getText());
        button.setAccessibleText(when.getText() + ": " + title.getText());
        button.setOnAction(event -> go.accept(row.id()));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private String facts(PaperRow row) {
        String field = row.fields().isEmpty() ? "" : row.fields().getFirst();
        String votes = row.upvotes() == null ? "" : "▲ " + words.number(row.upvotes());
        return field.isEmpty() || votes.isEmpty() ? field + votes : field + " · " + votes;
    }
}
