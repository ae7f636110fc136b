package app.seojae.ui.detail;

import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.control.InlineEditor;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A section that is built anew when what it tells of a paper is no longer the same. */
abstract class BuiltSection implements DetailSection {

    private final VBox box;
    private @Nullable List<?> told;
    private @Nullable InlineEditor editor;

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
            keepEditor();
            box.getChildren().setAll(build(paper));
            boolean any = !box.getChildren().isEmpty();
            box.setVisible(any);
            box.setManaged(any);
            built();
        }
    }

    /** Called when its parts stand there anew. */
    void built() {}

    /** Opens an editor below its parts, until it is kept or the next ones are built. */
    final void open(InlineEditor opened) {
        editor = opened;
        box.getChildren().add(opened);
        opened.takeKeys();
    }

    final boolean isEditing() {
        return editor != null;
    }

    /** Takes the open editor away. */
    final void closeEditor() {
        box.getChildren().remove(editor);
        editor = null;
    }

    /** What was typed is kept, as a note is. */
    private void keepEditor() {
        InlineEditor open = editor;
        if (open != null) {
            closeEditor();
            open.keep();
        }
    }

    @Override
    public void leave() {
        keepEditor();
        told = null;
    }

    @Override
    public void flush() {
        keepEditor();
    }
}
