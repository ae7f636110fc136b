package app.seojae.export;

import app.seojae.model.AnnotationColour;
import java.util.function.Function;

/**
 * The words of a Markdown file that are not the reader's or the digest's.
 *
 * @param note the word over a person's note
 * @param marks the word over the marks
 * @param gone the line over the text a deleted mark leaves behind
 * @param page names a page by its number
 * @param colour names a colour
 */
public record MarkdownWords(
        String note,
        String marks,
        String gone,
        Function<Integer, String> page,
        Function<AnnotationColour, String> colour) {}
