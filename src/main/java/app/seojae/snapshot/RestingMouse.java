package app.seojae.snapshot;

import app.seojae.snapshot.PosedReader.Spot;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.ui.kit.Background;
import app.seojae.ui.viewer.PdfViewer;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * The mouse, brought over a place of a page again and again until what it calls up is there: the
 * reader may not have read the place yet. Confined to the FX thread.
 */
final class RestingMouse {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** Longer than a person rests on a word before it is explained. */
    private static final int LOOKS_A_MOVE = 12;

    private static final int MOST_LOOKS = 240;

    private final PosedReader reader;
    private final String popUp;
    private final Consumer<Progress> progress;

    /**
     * @param popUp the style class of what is called up
     */
    RestingMouse(PosedReader reader, String popUp, Consumer<Progress> progress) {
        this.reader = reader;
        this.popUp = popUp;
        this.progress = progress;
    }

    /** Brings the place into sight and the mouse over it. */
    void over(Spot spot) {
        reader.reveal(spot);
        look(spot, 0);
    }

    private void look(Spot spot, int looks) {
        if (reader.window().main().lookup("." + popUp) != null) {
            progress.accept(Progress.TAKEN);
        } else if (looks == MOST_LOOKS) {
            progress.accept(Progress.IMPOSSIBLE);
        } else {
            if (looks % LOOKS_A_MOVE == 0) {
                move(spot);
            }
            Background background = reader.window().background();
            var _ = background.after(BETWEEN_LOOKS, () -> look(spot, looks + 1));
        }
    }

    private void move(Spot spot) {
        PdfViewer viewer = reader.viewer();
        Node pages = viewer.column();
        Point2D at = viewer.localToScene(viewer.whereIs(spot.page(), spot.middle()));
        pages.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(pages, at.getX(), at.getY())));
    }
}
