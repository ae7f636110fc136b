package app.seojae.ui.annotations;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.kit.Job;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The small picture of an area in a line of a list. Its room is known from the area's own shape, so
 * that no line grows when the picture comes.
 */
final class AreaView extends StackPane {

    /** The border and the white around the picture, both sides together. */
    private static final double FRAME = 6;

    private static final double LEAST = 12;

    private final AreaPictures pictures;
    private final ImageView view = new ImageView();
    private final InvalidationListener changed = o -> ask();
    private @Nullable UUID area;
    private @Nullable Job<?> asked;

    AreaView(AreaPictures pictures) {
        this.pictures = pictures;
        getStyleClass().add("mark-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAlignment(Pos.CENTER);
        setMinWidth(0);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        Region veil = new Region();
        veil.getStyleClass().add("mark-picture-veil");
        veil.setManaged(false);
        layoutBoundsProperty()
                .addListener((o, before, now) -> veil.resize(now.getWidth(), now.getHeight()));
        getChildren().addAll(view, veil);
        pictures.revision().addListener(new WeakInvalidationListener(changed));
        widthProperty().addListener(o -> fit());
        place(false);
    }

    /** Shows the picture of an area; of any other mark nothing. */
    void show(Annotation one, String spoken) {
        boolean isArea = one.kind() == AnnotationKind.AREA && one.anchor() instanceof Anchor.Pages;
        UUID wanted = isArea ? one.id() : null;
        boolean other = !Objects.equals(area, wanted);
        area = wanted;
        setAccessibleText(isArea ? spoken : null);
        if (isArea && one.anchor() instanceof Anchor.Pages pages) {
            Quad box = pages.regions().getFirst().bounds();
            double width = Math.max(1, box.right() - box.left());
            size(Math.max(0.001, (box.top() - box.bottom()) / width));
        }
        if (other || !isArea) {
            view.setImage(wanted == null ? null : pictures.shownLast(wanted));
            place(isArea);
            ask();
        }
    }

    private void ask() {
        if (asked != null) {
            asked.cancel();
            asked = null;
        }
        UUID wanted = area;
        if (wanted != null) {
            asked = pictures.ask(wanted, this::drawn);
        }
    }

    private void drawn(Optional<Image> image) {
        view.setImage(image.orElse(null));
        place(image.isPresent());
    }

    private void place(boolean isThere) {
        setVisible(isThere);
        setManaged(isThere);
    }

    /** In a side bar still narrower the picture is smaller than its room. */
    private void fit() {
        double most = getPrefWidth() - FRAME;
        view.setFitWidth(getWidth() > FRAME ? Math.min(most, getWidth() - FRAME) : most);
    }

    /** A size of its own, whatever the line's width: lists ask for heights before they know it. */
    private void size(double steepness) {
        double height = Math.clamp(AreaPictures.WIDTH * steepness, LEAST, AreaPictures.HEIGHT);
        double width = Math.clamp(height / steepness, LEAST, AreaPictures.WIDTH);
        view.setFitHeight(height);
        setMinHeight(height + FRAME);
        setPrefSize(width + FRAME, height + FRAME);
        setMaxSize(width + FRAME, height + FRAME);
        fit();
    }
}
