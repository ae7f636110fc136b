package app.seojae.ui.trend;

import app.seojae.trend.figure.Drawn;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** Makes nodes of what is drawn; how each looks stands in the sheets, by its tone. */
final class FigureNodes {

    private static final double LINE_HEIGHT = 18;
    private static final double CORNER = 4;

    private FigureNodes() {}

    /**
     * A node for one thing drawn.
     *
     * @param size of letters, as a multiple of the one it was drawn for
     */
    static Node of(Drawn drawn, double size) {
        Node node =
                switch (drawn) {
                    case Drawn.Box box -> styled(box(box, size), "figure-box");
                    case Drawn.Path path ->
                            styled(new Polyline(flat(path.places(), size)), "figure-path");
                    case Drawn.Area area ->
                            styled(new Polygon(flat(area.places(), size)), "figure-area");
                    case Drawn.Dot dot ->
                            styled(
                                    new Circle(dot.x() * size, dot.y() * size, dot.radius() * size),
                                    "figure-dot");
                    case Drawn.Words words -> styled(label(words, size), "figure-label");
                };
        node.getStyleClass().add(drawn.tone().styleClass());
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    private static Node styled(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    private static Rectangle box(Drawn.Box box, double size) {
        Rectangle rectangle =
                new Rectangle(
                        box.x() * size, box.y() * size, box.width() * size, box.height() * size);
        rectangle.setArcWidth(CORNER);
        rectangle.setArcHeight(CORNER);
        return rectangle;
    }

    private static Label label(Drawn.Words words, double size) {
        Label label = new Label(SanitizedText.words(words.text()));
        label.setFocusTraversable(false);
        double left =
                switch (words.side()) {
                    case LEFT -> words.x();
                    case MIDDLE -> words.x() - words.room() / 2;
                    case RIGHT -> words.x() - words.room();
                };
        label.setAlignment(
                switch (words.side()) {
                    case LEFT -> Pos.CENTER_LEFT;
                    case MIDDLE -> Pos.CENTER;
                    case RIGHT -> Pos.CENTER_RIGHT;
                });
        label.resizeRelocate(
                left * size,
                (words.y() - LINE_HEIGHT / 2) * size,
                words.room() * size,
                LINE_HEIGHT * size);
        return label;
    }

    private static double[] flat(List<Drawn.Place> places, double size) {
        double[] flat = new double[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            flat[2 * i] = places.get(i).x() * size;
            flat[2 * i + 1] = places.get(i).y() * size;
        }
        return flat;
    }
}
