package app.seojae.ui.kit.control;

import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A paper's picture in a frame; without one, its title on a quiet ground. */
public final class ThumbnailView extends StackPane {

    private static final double RADIUS = 16;

    private final ThumbnailImages pictures;
    private final ImageView view = new ImageView();
    private final Prose title;
    private final double usualWidth;
    private final double usualHeight;
    private final Rectangle clip = new Rectangle();
    private double width;
    private double height;

    public ThumbnailView(ThumbnailImages pictures, double width, double height, boolean titled) {
        this.pictures = pictures;
        this.usualWidth = width;
        this.usualHeight = height;
        title = new Prose(Math.max(10.5, width / 17), 1.35, Math.max(1, (int) (height / 26)));
        title.getStyleClass().add("paper-picture-title");
        title.setMaxHeight(USE_PREF_SIZE);
        title.setVisible(titled);
        getStyleClass().add("paper-picture");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        view.setSmooth(true);
        clip.setArcWidth(RADIUS);
        clip.setArcHeight(RADIUS);
        view.setClip(clip);
        getChildren().addAll(title, view);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        TextSize.follow(this, this::enlarge);
    }

    private void enlarge(double size) {
        width = Math.rint(usualWidth * size);
        height = Math.rint(usualHeight * size);
        setPrefSize(width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        if (view.getImage() != null) {
            fill(view.getImage());
        }
    }

    /** Shows the picture of a file, or the title where there is none. */
    public void show(@Nullable Path file, String paperTitle) {
        title.setRuns(TitleRuns.of(paperTitle, TextRun.Look.STRONG));
        setAccessibleText(paperTitle);
        if (file == null) {
            view.setImage(null);
        } else {
            Image image = pictures.of(file);
            view.setImage(image);
            fill(image);
            // A change, not an invalidation: that comes once, before the size is known.
            image.progressProperty().addListener((o, before, now) -> fill(image));
        }
    }

    /** Fills the frame from the top middle, cutting what stands over. */
    @SuppressWarnings("ReferenceEquality") // still this picture
    private void fill(Image image) {
        if (view.getImage() == image && image.getWidth() > 0) {
            double scale = Math.max(width / image.getWidth(), height / image.getHeight());
            double w = width / scale;
            double h = height / scale;
            view.setViewport(new Rectangle2D((image.getWidth() - w) / 2, 0, w, h));
            view.setFitWidth(width);
            view.setFitHeight(height);
        }
    }
}
