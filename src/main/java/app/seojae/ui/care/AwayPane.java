package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What the window shows while a way is gone for which nobody may have the library open. */
public final class AwayPane extends StackPane {

    private final CancelFlag cancel = new CancelFlag();
    private final Consumer<LongWork.Step> told;

    /**
     * Shows nothing yet of how far it has come.
     *
     * @param doing what is done on the way
     */
    public AwayPane(Text doing, Background background, Messages words) {
        Label title = new Label(words.of(doing));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        ByteProgress progress = new ByteProgress(words, cancel::raise);
        progress.name(doing);
        progress.setAlignment(Pos.CENTER);
        progress.show(new LongWork.Step(0, 0));
        VBox box = new VBox(14, title, progress);
        box.setAlignment(Pos.CENTER);
        getStyleClass().add("main-window");
        getChildren().setAll(box);
        told = background.newest(progress::show);
        // Who closes the window does not wait for the end.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener(
                        (o, before, now) -> {
                            if (Boolean.FALSE.equals(now)) {
                                cancel.raise();
                            }
                        });
    }

    /** A pane that says a sentence, and nothing else. */
    public static Parent saying(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return new StackPane(label);
    }

    /** What tells this how far the way has come; for the thread that goes it. */
    public ByteMeter meter() {
        return new ByteMeter((done, total) -> told.accept(new LongWork.Step(done, total)), cancel);
    }
}
