package app.seojae.model.paper;

import java.util.List;

/**
 * The place of a hit: some words around it and which of them matched.
 *
 * @param where the part of the paper the words stand in
 * @param text plain text
 * @param marks the matched parts of {@code text}, in order, not overlapping
 */
public record Snippet(Where where, String text, List<Mark> marks) {

    /** The searchable parts of a paper. */
    public enum Where {
        TITLE,
        FIELDS,
        TAGS,
        NOTE,
        SUMMARY,
        EASY,
        OTHER,

        /** What earlier digests said of the paper, no longer shown on its card. */
        EARLIER
    }

    /** That nothing is to be shown: no words were looked for. */
    public static final Snippet NONE = new Snippet(Where.TITLE, "", List.of());

    /** A run of characters, from {@code start} to before {@code end}. */
    public record Mark(int start, int end) {}

    public Snippet {
        marks = List.copyOf(marks);
    }
}
