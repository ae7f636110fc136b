package app.seojae.ui.note;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.session.PaperAnnotations;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The note beside a mark in a layer: made for the first mark that somebody opens. */
public final class BesideNote {

    private final NoteNeeds needs;
    private final PaperAnnotations marks;
    private final BesideLayer layer;
    private final Function<PlacedAnnotation, @Nullable Bounds> places;
    private final Runnable focusBack;
    private @Nullable NotePopUp popUp;

    /**
     * @param places where a mark is seen, in the layer's coordinates
     * @param focusBack gives the keyboard back to what the mark stands in
     */
    public BesideNote(
            NoteNeeds needs,
            PaperAnnotations marks,
            BesideLayer layer,
            Function<PlacedAnnotation, @Nullable Bounds> places,
            Runnable focusBack) {
        this.needs = needs;
        this.marks = marks;
        this.layer = layer;
        this.places = places;
        this.focusBack = focusBack;
    }

    /**
     * Opens the note of a mark beside it.
     *
     * @param writing whether the keyboard goes into the comment
     * @return the node that shows it
     */
    public Node open(UUID mark, boolean writing) {
        NotePopUp made = popUp;
        if (made == null) {
            made = new NotePopUp(needs, marks, layer, places, focusBack);
            popUp = made;
        }
        made.open(mark, writing);
        return made;
    }

    /** Whether it is seen. */
    public boolean isOpen() {
        return popUp != null && popUp.isOpen();
    }

    /** Whether a node is a part of it. */
    public boolean holds(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == popUp) {
                return true;
            }
        }
        return false;
    }

    /** Saves what was typed and goes; the keyboard goes back to what the mark stands in. */
    public void close() {
        if (popUp != null) {
            popUp.close();
        }
    }

    /** Saves what was typed. */
    public void flush() {
        if (popUp != null) {
            popUp.flush();
        }
    }
}
