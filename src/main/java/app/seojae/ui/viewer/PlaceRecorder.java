package app.seojae.ui.viewer;

import app.seojae.model.paper.ReadingPlace;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Tells where the reader is at every rest, so that it can be kept. */
public final class PlaceRecorder {

    private static final Duration REST = Duration.millis(400);

    private final DocumentOpening opening;
    private final Supplier<ReadingPlace> place;
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<ReadingPlace> handler = told -> {};

    PlaceRecorder(ViewerModel model, DocumentOpening opening, Supplier<ReadingPlace> place) {
        this.opening = opening;
        this.place = place;
        rest.setOnFinished(event -> handler.accept(place.get()));
        model.changesProperty().subscribe(this::moved);
    }

    /** Says who is told at every rest, and before the document is closed or hidden. */
    public void setHandler(Consumer<ReadingPlace> newHandler) {
        handler = newHandler;
    }

    void moved() {
        if (opening.isReady()) {
            rest.playFromStart();
        }
    }

    /** Does not wait for the rest. */
    void saveNow() {
        rest.stop();
        if (opening.isReady()) {
            handler.accept(place.get());
        }
    }
}
