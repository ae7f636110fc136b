package app.seojae.model.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a second view of the reader.
 *
 * @param paper shown there; it may be the same paper again
 * @param below whether it stands below the first view, else beside it
 * @param share the part of the room that the first view has, between 0 and 1, as the person set it;
 *     {@code null} while both have the same
 */
public record ReaderSplit(long paper, boolean below, @Nullable Double share) {

    public ReaderSplit {
        if (share != null && !(share > 0 && share < 1)) {
            share = null;
        }
    }
}
