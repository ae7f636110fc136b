package app.seojae.ui.reader;

import app.seojae.ui.viewer.PdfViewer;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Gives the pages of two views the same room, side bars not counted, until a person moves the
 * divider.
 */
final class SplitRatio {

    private static final double LEAST = 0.25;

    private final SplitPane pane;
    private List<PdfViewer> views = List.of();
    private Subscription followed = Subscription.EMPTY;
    private @Nullable Double chosen;
    private boolean dragging;

    /**
     * @param moved called when the person let go of the divider
     */
    SplitRatio(SplitPane pane, Runnable moved) {
        this.pane = pane;
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (dragging) {
                        dragging = false;
                        chosen = pane.getDividerPositions()[0];
                        moved.run();
                    }
                });
        pane.widthProperty().subscribe(this::share);
        pane.orientationProperty().subscribe(this::share);
    }

    /**
     * Shares between these two from now on.
     *
     * @param kept the part of the first one, or {@code null} for the same room
     */
    void between(PdfViewer first, PdfViewer second, @Nullable Double kept) {
        followed.unsubscribe();
        views = List.of(first, second);
        chosen = kept;
        followed =
                Subscription.combine(
                        first.bars().sideBarOpenProperty().subscribe(this::share),
                        second.bars().sideBarOpenProperty().subscribe(this::share),
                        first.choices().sideBarWidthProperty().subscribe(this::share));
        share();
    }

    /** The part of the first view as the person set it, or {@code null}. */
    @Nullable Double chosen() {
        return chosen;
    }

    /** There is one view only. */
    void end() {
        followed.unsubscribe();
        views = List.of();
    }

    private void share() {
        if (views.size() != 2 || pane.getItems().size() != 2) {
            return;
        }
        if (chosen != null) {
            pane.setDividerPositions(chosen);
        } else {
            double all = pane.getWidth();
            boolean beside = pane.getOrientation() == Orientation.HORIZONTAL && all > 0;
            double more = beside ? (sideBar(views.get(0)) - sideBar(views.get(1))) / 2 / all : 0;
            pane.setDividerPositions(Math.clamp(0.5 + more, LEAST, 1 - LEAST));
        }
    }

    private static double sideBar(PdfViewer view) {
        return view.bars().sideBarOpenProperty().get()
                ? view.choices().sideBarWidthProperty().get()
                : 0;
    }

    private void dragged(MouseEvent event) {
        boolean divider = event.getTarget() instanceof Node node && isOfDivider(node);
        if (divider || dragging) {
            dragging = true;
            chosen = pane.getDividerPositions()[0];
        }
    }

    /** Whether it is the divider of these two or its handle; splits inside the views are others. */
    @SuppressWarnings("ReferenceEquality") // the pane itself
    private boolean isOfDivider(Node node) {
        Node divider = node;
        while (divider != null && !divider.getStyleClass().contains("split-pane-divider")) {
            divider = divider.getParent();
        }
        return divider != null && divider.getParent() == pane;
    }
}
