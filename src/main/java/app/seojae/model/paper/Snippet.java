package app.seojae.model.paper;

import app.seojae.model.PageIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a hit: some words around it and which of them matched.
 *
 * @param where the part of the paper the words stand in
 * @param page the page of the PDF, {@code null} where the words stand elsewhere
 * @param text plain text
 * @param marks the matched parts of {@code text}, in order, not overlapping
 */
public record Snippet(Where where, @Nullable PageIndex page, String text, List<Mark> marks) {

    /** The searchable parts of a paper. */
    public enum Where {
        TITLE,
        FIELDS,
        TAGS,
        NOTE,
        ANNOTATION,
        SUMMARY,
        EASY,
        OTHER,
        PDF,

        /** What earlier digests said of the paper, no longer shown on its card. */
        EARLIER,

        /** No place: words that put the paper where it stands in the order that was learned. */
        PRIORITY
    }

    /** That nothing is to be shown: no words were looked for. */
    public static final Snippet NONE = new Snippet(Where.TITLE, "", List.of());

    /** A run of characters, from {@code start} to before {@code end}. */
    public record Mark(int start, int end) {}

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** Words that stand in no PDF. */
    public Snippet(Where where, String text, List<Mark> marks) {
        this(where, null, text, marks);
    }

    /** The same words on a page of the PDF. */
    public Snippet on(PageIndex newPage) {
        return new Snippet(where, newPage, text, marks);
    }

    /** The first words that matched, as they stand there; the empty string where none did. */
    public String matched() {
        return marks.isEmpty()
                ? ""
                : text.substring(marks.getFirst().start(), marks.getFirst().end());
    }
}
