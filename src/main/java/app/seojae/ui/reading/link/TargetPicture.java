package app.seojae.ui.reading.link;

import app.seojae.l10n.Text;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.viewer.draw.RasterImages;
import java.time.Duration;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The picture of where a link leads. What took too long is tried once more with more patience, and
 * then as often as the person asks. Confined to the FX thread.
 */
final class TargetPicture extends StackPane {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration MORE_PATIENCE = Duration.ofSeconds(12);

    private final Messages words;
    private final Function<Duration, @Nullable Job<Raster>> drawing;
    private final double outputScale;
    private final Runnable changed;
    private @Nullable Job<Raster> job;

    /**
     * @param drawing begins to draw, for so long at most; nothing where no document is open
     * @param outputScale device pixels a pixel
     * @param changed told when there is something to see
     */
    TargetPicture(
            Messages words,
            Function<Duration, @Nullable Job<Raster>> drawing,
            double outputScale,
            Runnable changed) {
        this.words = words;
        this.drawing = drawing;
        this.outputScale = outputScale;
        this.changed = changed;
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Draws; nothing is seen until then, as most pictures come at once. */
    void begin() {
        draw(PATIENCE, this::tryLonger);
    }

    /** Nobody looks any more. */
    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private void tryLonger() {
        show(new Label(words.of(Text.LINK_DRAWING)));
        draw(MORE_PATIENCE, this::giveUp);
    }

    private void giveUp() {
        Button again = new Button(words.of(Text.TRY_AGAIN));
        again.getStyleClass().add("plain");
        again.setOnAction(event -> tryLonger());
        HBox line = new HBox(10, new Label(words.of(Text.LINK_NOT_DRAWN)), again);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
        changed.run();
    }

    private void draw(Duration patience, Runnable otherwise) {
        Job<Raster> begun = drawing.apply(patience);
        job = begun;
        if (begun != null) {
            begun.then(this::show).failed(problem -> otherwise.run());
        }
    }

    private void show(Raster raster) {
        ImageView view = new ImageView(RasterImages.of(raster));
        view.setFitWidth(raster.width() / outputScale);
        view.setFitHeight(raster.height() / outputScale);
        view.setAccessibleText(words.of(Text.LINK_PICTURE));
        // The frame lies around the picture, not over it.
        StackPane framed = new StackPane(view);
        framed.getStyleClass().add("pop-up-picture");
        framed.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(framed);
        changed.run();
    }

    private void show(Label words) {
        words.getStyleClass().add("muted");
        getChildren().setAll(words);
        changed.run();
    }
}
