package app.seojae.ui.own;

import app.seojae.model.paper.OwnFacts;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.InlineEditor;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fields in which a person mends what is known of a paper she added. */
public final class FactsEditor extends InlineEditor {

    private final long paper;
    private final OwnFacts before;
    private final OwnPaperActions actions;
    private final FactsFields fields;

    /**
     * @param close takes it away
     */
    public FactsEditor(
            long paper, OwnFacts before, OwnPaperActions actions, Messages words, Runnable close) {
        super(8, close);
        this.paper = paper;
        this.before = before;
        this.actions = actions;
        fields = new FactsFields(words);
        fields.show(before);
        getChildren().setAll(fields, endings(words));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && event.getTarget() instanceof TextField) {
                        event.consume();
                        keepAndClose();
                    }
                });
    }

    @Override
    public void takeKeys() {
        fields.takeKeys();
    }

    @Override
    public void keep() {
        OwnFacts now = fields.written(before);
        if (!now.equals(before)) {
            actions.mend(paper, now);
        }
    }
}
