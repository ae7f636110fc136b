package app.seojae.ui.kit.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

/** Goes with the Tab key from stop to stop, and says where nobody sees that the keys are. */
public final class FocusRing {

    private static final int MOST_STOPS = 60;
    private static final int AROUND = 2;

    private FocusRing() {}

    private record Stop(Node node, String drawn) {}

    /** The stops of a window that are drawn alike with and without the keys. On the FX thread. */
    public static List<String> unseen(Parent root) {
        List<Stop> stops = new ArrayList<>();
        Set<Node> been = new HashSet<>();
        boolean more = true;
        while (more && stops.size() < MOST_STOPS) {
            Node before = root.getScene().getFocusOwner();
            more = before != null && before.requestFocusTraversal(TraversalDirection.NEXT);
            Node now = root.getScene().getFocusOwner();
            root.applyCss();
            if (more && now != null) {
                stops.add(new Stop(now, drawn(now)));
                more = been.add(now);
            }
        }
        List<String> unseen = new ArrayList<>();
        // The last one has the keys still, or had them first.
        for (Stop stop : stops.subList(0, Math.max(0, stops.size() - 1))) {
            if (stop.node() != root.getScene().getFocusOwner()
                    && stop.node().getScene() != null
                    && stop.drawn().equals(drawn(stop.node()))) {
                unseen.add(Seen.name(stop.node()) + " " + stop.node().getAccessibleText());
            }
        }
        return unseen;
    }

    /** How a node and what is in and around it are drawn, as far as the sheets say. */
    private static String drawn(Node node) {
        StringBuilder all = new StringBuilder();
        Node at = node.getParent();
        for (int i = 0; i < AROUND && at != null; i++) {
            add(at, all);
            at = at.getParent();
        }
        within(node, all);
        return all.toString();
    }

    private static void within(Node node, StringBuilder all) {
        add(node, all);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> within(child, all));
        }
    }

    private static void add(Node node, StringBuilder all) {
        if (node instanceof Region region) {
            if (region.getBorder() != null) {
                for (BorderStroke stroke : region.getBorder().getStrokes()) {
                    if (stroke.getWidths().getTop() > 0 || stroke.getWidths().getLeft() > 0) {
                        all.append(stroke.getTopStroke()).append(stroke.getLeftStroke());
                    }
                }
            }
            if (region.getBackground() != null) {
                region.getBackground()
                        .getFills()
                        .forEach(fill -> all.append(fill.getFill()).append(fill.getInsets()));
            }
        } else if (node instanceof Shape shape && node.isVisible()) {
            all.append(shape.getFill()).append(shape.getStroke());
        }
        all.append(node.getEffect()).append(';');
    }
}
