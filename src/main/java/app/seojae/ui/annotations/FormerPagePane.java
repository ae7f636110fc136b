package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page as it was where a mark was made that found no place any more. */
final class FormerPagePane extends VBox {

    private static final double MARGIN = 24;

    /** The picture takes at most this part of the room, so that the list stays readable. */
    private static final double PART = 0.4;

    private final Messages words;
    private final FormerPages pages;
    private final Label title = new Label();
    private final Button place = new Button();
    private final ImageView picture = new ImageView();
    private final Latest latest = new Latest();
    private @Nullable PlacedAnnotation shown;

    FormerPagePane(Messages words, FormerPages pages) {
        super(6);
        this.words = words;
        this.pages = pages;
        getStyleClass().add("old-page");
        title.getStyleClass().addAll("muted", "small");
        title.setWrapText(true);
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(widthProperty().subtract(MARGIN));
        place.setText(words.of(Text.MARKS_PLACE_HERE));
        place.getStyleClass().add("plain");
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        getChildren().setAll(title, picture, place);
        show(null);
    }

    /** Says how much room there is for this and the list above. */
    void share(ObservableDoubleValue height) {
        picture.fitHeightProperty().bind(Bindings.multiply(height, PART));
    }

    /** Told when the person gives the lost mark that is shown a new place. */
    void setOnPlace(Consumer<PlacedAnnotation> handler) {
        place.setOnAction(
                event -> {
                    if (shown != null) {
                        handler.accept(shown);
                    }
                });
    }

    /** Shows the page of a lost mark; for any other mark nothing. */
    void show(@Nullable PlacedAnnotation mark) {
        Latest.Question question = latest.ask();
        picture.setImage(null);
        shown = mark;
        boolean lost =
                mark != null
                        && mark.placement().state() == Placement.State.LOST
                        && mark.annotation().anchor() instanceof Anchor.Pages;
        setVisible(lost);
        setManaged(lost);
        if (lost && mark != null && mark.annotation().anchor() instanceof Anchor.Pages on) {
            title.setText(words.of(Text.MARKS_OLD_PAGE, on.page().number()));
            picture.setAccessibleText(title.getText());
            pages.picture(mark.annotation())
                    .then(question.only(this::drawn))
                    .failed(question.only(problem -> title.setText(words.of(problem))));
        }
    }

    private void drawn(Optional<Image> page) {
        picture.setImage(page.orElse(null));
        if (page.isEmpty()) {
            title.setText(words.of(Text.MARKS_OLD_GONE));
        }
    }
}
