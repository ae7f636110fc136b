package app.seojae.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/**
 * Things of one line, as many as there is room for, none of them cut; how many more there are
 * stands at its end, and which, where the mouse rests on that.
 */
public class FittingRow extends Pane {

    private final double gap;
    private final Label more = new Label();
    private List<Node> shown = List.of();

    public FittingRow(double gap) {
        this.gap = gap;
        more.getStyleClass().addAll("small", "muted");
        setMinWidth(0);
    }

    /** Shows these from now on. */
    public final void setAll(List<? extends Node> nodes) {
        shown = List.copyOf(nodes);
        List<Node> all = new ArrayList<>(shown);
        all.add(more);
        getChildren().setAll(all);
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = 0;
        for (Node node : shown) {
            sum += snapSizeX(node.prefWidth(-1)) + gap;
        }
        return Math.max(0, sum - gap);
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = 0;
        for (Node node : shown) {
            highest = Math.max(highest, snapSizeY(node.prefHeight(-1)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        boolean all = computePrefWidth(-1) <= getWidth() + 0.5;
        more.setText("+" + shown.size());
        double room = all ? getWidth() : getWidth() - snapSizeX(more.prefWidth(-1)) - gap;
        double x = 0;
        List<Node> left = new ArrayList<>();
        for (Node node : shown) {
            double width = snapSizeX(node.prefWidth(-1));
            boolean fits = left.isEmpty() && x + width <= room + 0.5;
            node.setVisible(fits);
            if (fits) {
                place(node, x, width);
                x += width + gap;
            } else {
                left.add(node);
            }
        }
        more.setVisible(!left.isEmpty());
        if (!left.isEmpty()) {
            more.setText("+" + left.size());
            which().setText(
                            left.stream()
                                    .filter(Labeled.class::isInstance)
                                    .map(one -> ((Labeled) one).getText())
                                    .collect(Collectors.joining(", ")));
            place(more, x, snapSizeX(more.prefWidth(-1)));
        }
    }

    /** Made once there is not room for all. */
    private Tooltip which() {
        Tooltip made = more.getTooltip();
        if (made == null) {
            made = new Tooltip();
            made.setWrapText(true);
            more.setTooltip(made);
        }
        return made;
    }

    private void place(Node node, double x, double width) {
        double height = snapSizeY(node.prefHeight(-1));
        node.resize(width, height);
        positionInArea(node, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }
}
