package app.seojae.ui.reading.link;

import app.seojae.model.PageIndex;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows where a link leads after a moment over it, and follows it at a click. */
public final class LinkGesture implements PageGestures {

    private static final Duration HOVER = Duration.millis(200);
    private static final double STILL = 4;

    /** A link of a page. */
    public record Spot(PageIndex page, PageLink link) {}

    private final DocumentLinks links;
    private final LinkPopUp popUp;
    private final Consumer<LinkTarget.Place> go;
    private final PauseTransition hover = new PauseTransition(HOVER);
    private @Nullable Spot over;
    private @Nullable Spot pressed;
    private double pressX;
    private double pressY;

    /**
     * @param go told the place a person clicked to
     */
    public LinkGesture(DocumentLinks links, LinkPopUp popUp, Consumer<LinkTarget.Place> go) {
        this.links = links;
        this.popUp = popUp;
        this.go = go;
        hover.setOnFinished(
                event -> {
                    if (over != null) {
                        popUp.show(over);
                    }
                });
    }

    @Override
    public void moved(@Nullable PagePoint at, MouseEvent event) {
        Spot spot = at == null ? null : spot(at);
        if (event.getSource() instanceof Node node) {
            node.setCursor(spot != null ? Cursor.HAND : at != null ? Cursor.TEXT : Cursor.DEFAULT);
        }
        if (spot != null && spot.equals(over)) {
            popUp.stay();
            return;
        }
        over = spot;
        if (spot == null) {
            hover.stop();
            popUp.leave();
        } else {
            hover.playFromStart();
        }
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        hover.stop();
        pressed = event.getButton() == MouseButton.PRIMARY ? spot(at) : null;
        pressX = event.getScreenX();
        pressY = event.getScreenY();
        if (pressed == null) {
            popUp.hide();
        }
        // With Shift or Alt a selection begins on the link's words.
        return pressed != null && !event.isShiftDown() && !event.isAltDown();
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        Spot from = pressed;
        pressed = null;
        boolean still =
                Math.hypot(event.getScreenX() - pressX, event.getScreenY() - pressY) < STILL;
        if (from == null || !still) {
            return false;
        }
        switch (from.link().target()) {
            case LinkTarget.Place place -> {
                popUp.hide();
                go.accept(place);
            }
            case LinkTarget.Web web -> popUp.follow(from, web);
        }
        return true;
    }

    private @Nullable Spot spot(PagePoint at) {
        return links.at(at.page(), at.point()).map(link -> new Spot(at.page(), link)).orElse(null);
    }
}
