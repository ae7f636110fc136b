package app.seojae.ui.viewer.input;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.viewer.draw.PageColumn;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The column of pages with its scroll bars; tells the model the size of the view. */
public final class ColumnPane extends Region {

    private IntConsumer space = way -> {};
    private final ViewerModel model;
    private final PageColumn column;
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final ScrollMarkers marks;
    private boolean following;

    public ColumnPane(ViewerModel model, PageColumn column, ObservableValue<Language> language) {
        this.model = model;
        this.column = column;
        getStyleClass().add("column-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        accessibleTextProperty().bind(language.map(Text.VIEWER_PAGES::in));
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.accessibleTextProperty().bind(language.map(Text.VIEWER_SCROLL::in));
        horizontal.accessibleTextProperty().bind(language.map(Text.VIEWER_SCROLL_SIDEWAYS::in));
        vertical.setFocusTraversable(false);
        horizontal.setFocusTraversable(false);
        marks = new ScrollMarkers(model);
        getChildren().addAll(column, vertical, marks);
        vertical.valueProperty()
                .subscribe(value -> byBar(model.view().scroll().x(), value.doubleValue()));
        horizontal
                .valueProperty()
                .subscribe(value -> byBar(value.doubleValue(), model.view().scroll().y()));
        model.changesProperty().subscribe(this::follow);
        model.arrangement().presentingProperty().subscribe(this::requestLayout);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::outputScaleXProperty)
                .subscribe(scale -> requestLayout());
        new PagePointer(model, this);
    }

    /** Device pixels per pixel of the window. */
    double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(0.5, window.getOutputScaleX());
    }

    /**
     * What Space does that was no hand.
     *
     * @param handler given 1 for down and -1 for up
     */
    public void onSpace(IntConsumer handler) {
        space = handler;
    }

    void space(int way) {
        space.accept(way);
    }

    /** Marks places of the document along the scroll bar. */
    public void mark(List<PagePoint> places) {
        marks.show(places);
    }

    @Override
    protected void layoutChildren() {
        double bar =
                model.arrangement().presentingProperty().get()
                        ? 0
                        : Math.ceil(vertical.prefWidth(-1));
        double width = Math.max(0, getWidth() - bar);
        boolean sideways = model.view().maxX() > 0;
        double height = Math.max(0, getHeight() - (sideways ? bar : 0));
        column.resizeRelocate(0, 0, width, height);
        vertical.resizeRelocate(width, 0, bar, height);
        marks.resizeRelocate(width, 0, bar, height);
        marks.requestLayout();
        horizontal.setVisible(sideways);
        horizontal.resizeRelocate(0, height, width, bar);
        double scale = outputScale();
        model.resize((long) (width * scale), (long) (height * scale), scale);
    }

    private void byBar(double x, double y) {
        if (!following) {
            model.scrollTo(x, y);
        }
    }

    private void follow() {
        following = true;
        if (model.view().maxX() > 0 && horizontal.getParent() == null) {
            getChildren().add(getChildren().indexOf(marks), horizontal);
        }
        set(
                vertical,
                model.view().scroll().y(),
                model.view().maxY(),
                (double) model.view().height());
        set(
                horizontal,
                model.view().scroll().x(),
                model.view().maxX(),
                (double) model.view().width());
        following = false;
        if (horizontal.isVisible() != model.view().maxX() > 0) {
            requestLayout();
        }
    }

    private static void set(ScrollBar bar, double value, double max, double view) {
        bar.setMax(max);
        bar.setVisibleAmount(max <= 0 ? 0 : max * view / (max + view));
        bar.setUnitIncrement(view / 12);
        bar.setBlockIncrement(view * 0.9);
        bar.setValue(value);
        bar.setVisible(max > 0);
    }
}
