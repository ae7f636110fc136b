package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.model.paper.OwnFacts;
import app.seojae.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Fields in which a person mends what is known of a paper she added. */
public final class FactsEditor extends VBox {

    private final long paper;
    private final OwnFacts before;
    private final OwnPaperActions actions;
    private final FactsFields fields;

    /**
     * @param close takes it away
     */
    public FactsEditor(
            long paper, OwnFacts before, OwnPaperActions actions, Messages words, Runnable close) {
        super(8);
        this.paper = paper;
        this.before = before;
        this.actions = actions;
        fields = new FactsFields(words);
        fields.show(before);
        Button keep = new Button(words.of(Text.WRITTEN_SAVE));
        keep.getStyleClass().add("primary");
        keep.setOnAction(event -> keepAnd(close));
        Button cancel = new Button(words.of(Text.WRITTEN_CANCEL));
        cancel.getStyleClass().add("plain");
        cancel.setOnAction(event -> close.run());
        getStyleClass().add("written-editor");
        getChildren().setAll(fields, new HBox(6, keep, cancel));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    } else if (event.getCode() == KeyCode.ENTER
                            && event.getTarget() instanceof TextField) {
                        event.consume();
                        keepAnd(close);
                    }
                });
    }

    private void keepAnd(Runnable close) {
        close.run();
        keep();
    }

    /** Puts the keys into the first field. */
    public void takeKeys() {
        fields.takeKeys();
    }

    /** Keeps what stands there now, where that is something else than before. */
    public void keep() {
        OwnFacts now = fields.written(before);
        if (!now.equals(before)) {
            actions.mend(paper, now);
        }
    }
}
