package app.seojae.ui.kit.look;

import app.seojae.ui.kit.Fx;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Which nodes of a window a person sees. */
final class Seen {

    private Seen() {}

    /**
     * The visible nodes of a class, as far as any part of them lies in the window and its panes.
     */
    static <T extends Node> List<T> of(Parent root, Class<T> type) {
        return Fx.visible(root, type).stream().filter(node -> shows(node, root)).toList();
    }

    private static boolean shows(Node node, Parent root) {
        Bounds here = node.localToScene(node.getLayoutBounds());
        if (here.getWidth() < 1 || here.getHeight() < 1) {
            return false;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            boolean cuts = at.getClip() != null || at == root;
            if (cuts && !at.localToScene(at.getLayoutBounds()).intersects(inner(here))) {
                return false;
            }
            if (at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static Bounds inner(Bounds all) {
        return new javafx.geometry.BoundingBox(
                all.getCenterX() - all.getWidth() / 4,
                all.getCenterY() - all.getHeight() / 4,
                all.getWidth() / 2,
                all.getHeight() / 2);
    }

    /** What a node is called in the sheets, with what it stands in. */
    static String name(Node node) {
        StringBuilder name = new StringBuilder();
        int parts = 0;
        for (Node at = node; at != null && parts < 3; at = at.getParent()) {
            List<String> own =
                    at.getStyleClass().stream()
                            .filter(
                                    one ->
                                            !List.of("text", "label", "button", "icon")
                                                    .contains(one))
                            .filter(one -> !one.startsWith("ikonli"))
                            .toList();
            if (!own.isEmpty()) {
                name.insert(0, "." + String.join(".", own) + (name.isEmpty() ? "" : " "));
                parts++;
            }
        }
        return name.toString();
    }
}
