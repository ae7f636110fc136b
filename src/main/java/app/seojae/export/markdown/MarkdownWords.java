package app.seojae.export.markdown;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.AnnotationColour;
import java.util.function.Function;

/**
 * The words of a Markdown file that are not the reader's or the digest's.
 *
 * @param note the word over a person's note
 * @param marks the word over the marks
 * @param gone the line over the text a deleted mark leaves behind
 * @param page names a page
 * @param colour names a colour
 */
public record MarkdownWords(
        String note,
        String marks,
        String gone,
        Function<PageIndex, String> page,
        Function<AnnotationColour, String> colour) {

    /** The words in a language. */
    public static MarkdownWords in(Language language) {
        return new MarkdownWords(
                Text.CLI_NOTE.in(language),
                Text.CLI_MARKS.in(language),
                Text.CLI_MARK_GONE.in(language),
                page -> Text.CLI_PAGE.in(language, page.number()),
                colour -> Text.of(colour).in(language));
    }
}
