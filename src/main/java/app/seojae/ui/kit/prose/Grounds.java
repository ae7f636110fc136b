package app.seojae.ui.kit.prose;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/**
 * Draws what lies under, below or through words.
 *
 * @param lines where the words stand
 * @param lineHeight of a line that holds letters only, in pixels
 */
record Grounds(ProseLines lines, double lineHeight) {

    /** How far a ground stays within its line, as a share of the line's height. */
    static final double RISE = 0.12;

    private static final double THICK = 2;

    /** Adds the boxes of one to what is drawn, under the words where they are to be read on it. */
    void paint(Prose.Ground ground, List<Node> nodes) {
        int at = 0;
        for (Rectangle2D box : lines.boxes(ground.start(), ground.end())) {
            double rise = lineHeight * RISE;
            double y =
                    switch (ground.stroke()) {
                        case FULL -> box.getMinY() + rise;
                        case UNDER -> box.getMaxY() - rise - THICK;
                        case THROUGH -> box.getMinY() + (box.getHeight() - THICK) / 2;
                    };
            boolean full = ground.stroke() == Prose.Ground.Stroke.FULL;
            double height = full ? box.getHeight() - 2 * rise : THICK;
            Rectangle area = new Rectangle(box.getMinX(), y, box.getWidth(), height);
            area.setManaged(false);
            area.setMouseTransparent(true);
            area.getStyleClass().add(ground.style());
            if (ground.colour() != null) {
                area.setFill(ground.colour());
            }
            nodes.add(full ? at++ : nodes.size(), area);
        }
    }
}
