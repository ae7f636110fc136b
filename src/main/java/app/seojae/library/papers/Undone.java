package app.seojae.library.papers;

import app.seojae.library.context.Change;
import java.util.List;

/**
 * What an undo or a redo did, for the window to say it and go there.
 *
 * @param kind what was changed
 * @param ids the papers it concerned
 * @param name the tag or collection, or the empty string
 */
public record Undone(Change.Kind kind, List<Long> ids, String name) {

    public Undone {
        ids = List.copyOf(ids);
    }
}
