package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How far work on many bytes has come, and the button that stops it; not there without work. */
final class ByteProgress extends FlowPane {

    private static final double WIDTH = 320;
    private static final int GAP = 12;

    private final Messages words;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final IconButton stop;

    ByteProgress(Messages words, Runnable stopping) {
        super(GAP, GAP);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        bar.setPrefWidth(WIDTH);
        count.getStyleClass().add("muted");
        stop = new IconButton("plain", words.of(Text.STOP), Feather.X, stopping);
        getChildren().setAll(bar, count, stop);
        show(null);
    }

    /** Says what the work is, for who hears it. */
    void name(Text doing) {
        bar.setAccessibleText(words.of(doing));
    }

    void show(LongWork.@Nullable Step step) {
        Showing.set(this, step != null);
        if (step != null) {
            boolean counted = step.total() > 0;
            bar.setProgress(step.share());
            count.setText(
                    counted
                            ? words.of(
                                    Text.BYTES_OF_BYTES,
                                    words.bytes(step.done()),
                                    words.bytes(step.total()))
                            : "");
            Showing.set(count, counted);
            stop.setDisable(counted && step.done() == step.total());
        }
    }
}
