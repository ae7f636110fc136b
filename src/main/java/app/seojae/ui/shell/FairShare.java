package app.seojae.ui.shell;

import app.seojae.ui.viewer.PdfViewer;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Gives the pages of two views the same room, side bars not counted, until a person moves the
 * divider.
 */
final class FairShare {

    private static final double LEAST = 0.25;

    private final SplitPane pane;
    private List<PdfViewer> views = List.of();
    private Subscription followed = Subscription.EMPTY;
    private boolean moved;

    FairShare(SplitPane pane) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.widthProperty().subscribe(this::share);
        pane.orientationProperty().subscribe(this::share);
    }

    /** Shares between these two from now on. */
    void between(PdfViewer first, PdfViewer second) {
        followed.unsubscribe();
        views = List.of(first, second);
        moved = false;
        followed =
                Subscription.combine(
                        first.sideBarOpenProperty().subscribe(this::share),
                        second.sideBarOpenProperty().subscribe(this::share),
                        first.choices().sideBarWidthProperty().subscribe(this::share));
        share();
    }

    /** There is one view only. */
    void end() {
        followed.unsubscribe();
        views = List.of();
    }

    private void share() {
        if (views.size() == 2 && !moved && pane.getItems().size() == 2) {
            double all = pane.getWidth();
            boolean beside = pane.getOrientation() == Orientation.HORIZONTAL && all > 0;
            double more = beside ? (sideBar(views.get(0)) - sideBar(views.get(1))) / 2 / all : 0;
            pane.setDividerPositions(Math.clamp(0.5 + more, LEAST, 1 - LEAST));
        }
    }

    private static double sideBar(PdfViewer view) {
        return view.sideBarOpenProperty().get() ? view.choices().sideBarWidthProperty().get() : 0;
    }

    private void dragged(MouseEvent event) {
        boolean divider =
                event.getTarget() instanceof Node node
                        && node.getStyleClass().contains("split-pane-divider");
        moved |= divider;
    }
}
