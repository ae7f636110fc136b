package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Small marks along the scroll bar, at the places of the document somebody named. */
final class ScrollMarkers extends Pane {

    private static final double HEIGHT = 3;

    private final ViewerModel model;
    private final PagePlaces places;
    private List<PagePoint> points = List.of();

    ScrollMarkers(ViewerModel model) {
        this.model = model;
        this.places = new PagePlaces(model);
        getStyleClass().add("scroll-marks");
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Marks other places from now on. */
    void show(List<PagePoint> newPoints) {
        if (!newPoints.equals(points)) {
            points = List.copyOf(newPoints);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double whole = Math.max(model.view().layout().height(), model.view().height());
        TreeSet<Integer> rows = new TreeSet<>();
        for (PagePoint point : points) {
            if (point.page().isIn(model.view().layout().count()) && whole > 0) {
                rows.add((int) Math.round(share(point, whole) * (getHeight() - HEIGHT)));
            }
        }
        List<Region> marks = new ArrayList<>();
        for (int row : rows) {
            Region mark = new Region();
            mark.getStyleClass().add("scroll-mark");
            mark.setManaged(false);
            mark.resizeRelocate(2, row, Math.max(1, getWidth() - 4), HEIGHT);
            marks.add(mark);
        }
        getChildren().setAll(marks);
    }

    /** How far down the document a place is, 0 to 1. */
    private double share(PagePoint point, double whole) {
        int index = point.page().index();
        double y =
                model.view().layout().top(index)
                        + places.offset(point.page(), point.point())
                                * model.view().layout().height(index);
        return Math.clamp(y / whole, 0, 1);
    }
}
