package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** What the window shows while the library is taken to another folder. */
public final class MovePane extends StackPane implements CareNeeds.Going {

    private static final double WIDTH = 420;

    private final CareNeeds.Relocation way;
    private final CancelFlag cancel = new CancelFlag();
    private final Consumer<LongWork.Step> told;

    /** Shows nothing yet of a way that is gone by {@link #go}. */
    public MovePane(CareNeeds.Relocation way, Background background, Messages words) {
        this.way = way;
        Label title = new Label(words.of(Text.MOVE_UNDER_WAY));
        title.getStyleClass().add("page-title");
        Label count = new Label();
        count.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.of(Text.MOVE_UNDER_WAY));
        bar.setPrefWidth(WIDTH);
        IconButton stop = new IconButton("plain", words.of(Text.STOP), Feather.X, this::stop);
        VBox box = new VBox(14, title, bar, count, stop);
        box.setAlignment(Pos.CENTER);
        getStyleClass().add("main-window");
        getChildren().setAll(box);
        told =
                background.newest(
                        step -> {
                            bar.setProgress(
                                    step.total() == 0 ? -1 : (double) step.done() / step.total());
                            count.setText(
                                    words.of(
                                            Text.MOVE_PROGRESS,
                                            words.bytes(step.done()),
                                            words.bytes(step.total())));
                            stop.setDisable(step.done() == step.total());
                        });
        // Who closes the window does not wait for the end.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener(
                        (o, before, now) -> {
                            if (Boolean.FALSE.equals(now)) {
                                stop();
                            }
                        });
    }

    private void stop() {
        cancel.raise();
    }

    @Override
    public Path go(LibraryCare care) throws SeojaeException {
        return way.go(care, (done, total) -> told.accept(new LongWork.Step(done, total)), cancel);
    }

    @Override
    public void arrived(Path from, Path to) {
        way.arrived(from, to);
    }
}
