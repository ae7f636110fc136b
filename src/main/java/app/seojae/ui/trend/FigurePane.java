package app.seojae.ui.trend;

import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.Figure;
import app.seojae.trend.figure.Spot;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * A chart as wide as its place. Keys and the mouse go from spot to spot and lead to where the spot
 * leads. Confined to the FX thread.
 */
final class FigurePane extends Pane {

    private static final int NONE = -1;

    private final Chart chart;
    private final IntConsumer chosen;
    private final Rectangle here = new Rectangle();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(NONE);
    private Figure figure;
    private Figure measured;
    private int spot = NONE;
    private double size = 1;

    /**
     * @param width it is drawn for at first
     * @param keys of the moment
     * @param chosen told the row of the table that a chosen spot stands for
     */
    FigurePane(Chart chart, double width, Keymap keys, IntConsumer chosen) {
        this.chart = chart;
        this.chosen = chosen;
        figure = chart.draw(width);
        measured = figure;
        getStyleClass().add("figure");
        here.getStyleClass().add("figure-here");
        here.setManaged(false);
        here.setMouseTransparent(true);
        setMinWidth(0);
        setPrefWidth(width);
        TextSize.follow(this, this::enlarge);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        show();
        setOnMouseMoved(event -> point(event.getX(), event.getY()));
        setOnMouseExited(event -> stand(isFocused() ? spot : NONE));
        setOnMouseClicked(
                event -> {
                    point(event.getX(), event.getY());
                    requestFocus();
                    choose();
                });
        new KeyDispatcher(commands(keys)).listen(this);
        focusedProperty()
                .addListener(
                        (o, before, now) ->
                                stand(now && spot == NONE ? figure.spots().size() - 1 : spot));
    }

    private void enlarge(double times) {
        if (size != times) {
            size = times;
            show();
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return at(width).height() * size;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // drawn anew or not
    protected void layoutChildren() {
        Figure now = at(getWidth());
        if (now != figure) {
            figure = now;
            show();
        }
    }

    /** The chart at a width, drawn anew only where it is another than last time. */
    private Figure at(double width) {
        if (width > 0 && width / size != measured.width()) {
            measured = chart.draw(width / size);
        }
        return width > 0 ? measured : figure;
    }

    /** The row of the table that the current spot stands for, -1 where there is none. */
    ReadOnlyIntegerProperty rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** Takes the keys and stands on the last spot, also while the window has no keys to give. */
    void takeKeys() {
        requestFocus();
        if (spot == NONE) {
            stand(figure.spots().size() - 1);
        }
    }

    private void show() {
        List<Node> nodes = new ArrayList<>(List.of(here));
        figure.drawn().forEach(one -> nodes.add(FigureNodes.of(one, size)));
        getChildren().setAll(nodes);
        stand(Math.min(spot, figure.spots().size() - 1));
    }

    private void point(double x, double y) {
        figure.at(x / size, y / size).ifPresentOrElse(this::stand, () -> setCursor(null));
    }

    private void stand(int next) {
        spot = next;
        here.setVisible(next != NONE);
        if (next != NONE) {
            Spot at = figure.spots().get(next);
            here.setX(at.x() * size);
            here.setY(at.y() * size);
            here.setWidth(at.width() * size);
            here.setHeight(at.height() * size);
            setCursor(Cursor.HAND);
            row.set(at.row());
        } else {
            setCursor(null);
            row.set(NONE);
        }
    }

    private void choose() {
        if (spot != NONE) {
            chosen.accept(figure.spots().get(spot).row());
        }
    }

    private List<Command> commands(Keymap keys) {
        return List.of(
                command(PartCommand.WALK_LEFT, keys, () -> step(-1, 0)),
                command(PartCommand.WALK_RIGHT, keys, () -> step(1, 0)),
                command(PartCommand.WALK_UP, keys, () -> step(0, -1)),
                command(PartCommand.WALK_DOWN, keys, () -> step(0, 1)),
                command(PartCommand.WALK_FIRST, keys, () -> stand(0)),
                command(PartCommand.WALK_LAST, keys, () -> stand(figure.spots().size() - 1)),
                command(PartCommand.WALK_OPEN, keys, this::choose),
                command(PartCommand.WALK_MIDDLE, keys, this::choose));
    }

    private Command command(PartCommand name, Keymap keys, Runnable action) {
        return new Command(name, keys, () -> !figure.spots().isEmpty(), action);
    }

    private void step(int across, int down) {
        int from = spot == NONE ? figure.spots().size() - 1 : spot;
        stand(figure.next(from, across, down));
    }
}
