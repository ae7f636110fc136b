package app.seojae.ui.kit.control;

import javafx.scene.Node;

/** Shows nodes, or hides them so that they take no room. */
public final class Showing {

    private Showing() {}

    /** Shows a node in its place, or hides it and gives its place to the others. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
