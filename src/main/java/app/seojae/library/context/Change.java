package app.seojae.library.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A change that is on disk, by whomever.
 *
 * @param ids the papers it touched; empty where {@link #isMany}
 */
public record Change(Kind kind, List<Long> ids) {

    private static final int MOST_NAMED = 5_000;

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
        ANNOTATION,
        /** Words of PDFs came into their index, or left it. */
        PDF_TEXT,
        /** Where digests come from, or how the last check of it went. */
        FEED,
        /** Which questions the person keeps. */
        SAVED_SEARCH,
        /** Which marks of the person are learned from. */
        SIGNAL,
        /** Which names of fields mean the same, by the person's word. */
        FIELD,
        /** Papers were put together as one, or taken apart again: what hangs from them moved. */
        MERGE,
        /** By another program; what it was is not known. */
        OTHER_PROGRAM
    }

    public Change {
        ids = List.copyOf(ids);
    }

    /** A change of one paper. */
    public static Change of(Kind kind, long paper) {
        return new Change(kind, List.of(paper));
    }

    /** A change of so much that nobody names it. */
    public static Change many(Kind kind) {
        return new Change(kind, List.of());
    }

    /** Whether so much changed that everything should be asked for anew. */
    public boolean isMany() {
        return ids.isEmpty();
    }

    /** Whether a paper may look otherwise than before. */
    public boolean touches(long paper) {
        return isMany() || ids.contains(paper);
    }

    /** This change and another of its kind as one. */
    public Change with(Change later) {
        if (isMany() || later.isMany()) {
            return many(kind);
        }
        Set<Long> both = new LinkedHashSet<>(ids);
        both.addAll(later.ids);
        return both.size() > MOST_NAMED ? many(kind) : new Change(kind, new ArrayList<>(both));
    }
}
