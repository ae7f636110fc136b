package app.seojae.library.context;

import java.util.List;

/**
 * A change that is on disk.
 *
 * @param ids the papers it touched; empty where {@link #isMany}
 */
public record Change(Kind kind, List<Long> ids) {

    /** What was changed. */
    public enum Kind {
        BOOKMARK,
        STATUS,
        TAG,
        COLLECTION,
        NOTE,
        IMPORT,
        OPENED,
        PDF,
        THUMBNAIL,
        ANNOTATION
    }

    public Change {
        ids = List.copyOf(ids);
    }

    /** Whether so much changed that everything should be asked for anew. */
    public boolean isMany() {
        return ids.isEmpty();
    }
}
