package app.seojae.ui.kit.control;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/** Gives the keys to a node, also to one that is not in the window yet, as it cannot have them. */
public final class FocusOnceInScene implements InvalidationListener {

    private final Node node;

    private FocusOnceInScene(Node node) {
        this.node = node;
    }

    /** Gives the keys to a node now, or as soon as it comes into the window. */
    public static void of(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
        } else {
            node.sceneProperty().addListener(new FocusOnceInScene(node));
        }
    }

    @Override
    public void invalidated(Observable o) {
        if (node.getScene() != null) {
            node.sceneProperty().removeListener(this);
            node.requestFocus();
        }
    }
}
