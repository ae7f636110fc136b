package app.seojae.model.annotation;

import java.util.List;

/**
 * Where an annotation stands in the text as it is now.
 *
 * @param state how it was found
 * @param regions on the pages of a PDF; empty in a digest and where it was not found
 * @param start where it begins in a digest's plain text, else 0
 * @param end where it ends there, else 0
 */
public record Placement(State state, List<PageRegion> regions, int start, int end) {

    /** How a place was found. */
    public enum State {
        /** Where it was made, or word for word. */
        EXACT,
        /** By likeness: the words changed. */
        SIMILAR,
        /** Not at all; it is listed with its old place. */
        LOST
    }

    public static final Placement LOST = new Placement(State.LOST, List.of(), 0, 0);

    public Placement {
        regions = List.copyOf(regions);
    }

    /** A place on the pages of a PDF. */
    public static Placement onPages(State state, List<PageRegion> marks) {
        return new Placement(state, marks, 0, 0);
    }

    /** A place in a digest's plain text, from {@code start} to before {@code end}. */
    public static Placement inText(State state, int start, int end) {
        return new Placement(state, List.of(), start, end);
    }
}
