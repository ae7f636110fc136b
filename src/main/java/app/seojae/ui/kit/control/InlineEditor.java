package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Fields that open where something stands, to correct it; Esc and a button take them away. */
public abstract class InlineEditor extends VBox {

    private final Runnable close;

    /**
     * @param close takes it away
     */
    protected InlineEditor(double spacing, Runnable close) {
        super(spacing);
        this.close = close;
        getStyleClass().add("written-editor");
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    }
                });
    }

    /** The buttons that end it. */
    protected final HBox endings(Messages words) {
        Button keep = new Button(words.of(Text.WRITTEN_SAVE));
        keep.getStyleClass().add("primary");
        keep.setOnAction(event -> keepAndClose());
        Button cancel = new Button(words.of(Text.WRITTEN_CANCEL));
        cancel.getStyleClass().add("plain");
        cancel.setOnAction(event -> close.run());
        return new HBox(6, keep, cancel);
    }

    /** Takes it away and keeps what stands there. */
    protected final void keepAndClose() {
        close.run();
        keep();
    }

    /** Puts the keys into the first field. */
    public abstract void takeKeys();

    /** Keeps what stands there now, where that is something else than before. */
    public abstract void keep();
}
