package app.seojae.ui.detail;

import app.seojae.model.paper.Paper;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A section that is built anew when what it tells of a paper is no longer the same. */
abstract class BuiltSection implements DetailSection {

    private final VBox box;
    private @Nullable List<?> told;

    /**
     * @param spacing between its parts
     */
    BuiltSection(double spacing) {
        box = new VBox(spacing);
    }

    /** What it tells of a paper; while that is the same nothing is built. */
    abstract List<?> facts(Paper paper);

    /** Its parts for a paper; empty where it has nothing to say. */
    abstract List<? extends Node> build(Paper paper);

    @Override
    public final Region node() {
        return box;
    }

    @Override
    public final void show(Paper paper) {
        List<?> now = facts(paper);
        if (!now.equals(told)) {
            told = now;
            box.getChildren().setAll(build(paper));
            boolean any = !box.getChildren().isEmpty();
            box.setVisible(any);
            box.setManaged(any);
            built();
        }
    }

    /** Called when its parts stand there anew. */
    void built() {}

    /** Adds a part until the next one is built. */
    final void add(Node part) {
        box.getChildren().add(part);
    }

    /** Takes such a part away. */
    final void remove(Node part) {
        box.getChildren().remove(part);
    }

    @Override
    public void leave() {
        told = null;
    }
}
