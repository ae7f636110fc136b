package app.seojae.pdf.text.layout;

import java.util.List;

/** What the pages around one know of lines at its edges. */
@FunctionalInterface
public interface NeighbourPages {

    /** A page that stands alone. */
    NeighbourPages NONE = (above, words) -> false;

    /**
     * Whether a line stands at the same edge of another page.
     *
     * @param above whether the upper edge is meant
     * @param words the line and its parts, as {@link PageEdges#words} has them
     */
    boolean have(boolean above, List<String> words);
}
