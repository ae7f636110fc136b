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

    static Node of(Drawn drawn) {
        Node node =
                switch (drawn) {
                    case Drawn.Box box -> styled(box(box), "figure-box");
                    case Drawn.Path path ->
                            styled(new Polyline(flat(path.places())), "figure-path");
                    case Drawn.Area area -> styled(new Polygon(flat(area.places())), "figure-area");
                    case Drawn.Dot dot ->
                            styled(new Circle(dot.x(), dot.y(), dot.radius()), "figure-dot");
                    case Drawn.Words words -> styled(label(words), "figure-label");
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

    private static Rectangle box(Drawn.Box box) {
        Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(CORNER);
        rectangle.setArcHeight(CORNER);
        return rectangle;
    }

    private static Label label(Drawn.Words words) {
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
        label.resizeRelocate(left, words.y() - LINE_HEIGHT / 2, words.room(), LINE_HEIGHT);
        return label;
    }

    private static double[] flat(List<Drawn.Place> places) {
        double[] flat = new double[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            flat[2 * i] = places.get(i).x();
            flat[2 * i + 1] = places.get(i).y();
        }
        return flat;
    }
}
