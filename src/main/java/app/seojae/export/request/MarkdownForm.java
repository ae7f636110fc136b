package app.seojae.export.request;

import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownTemplate;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants Markdown to look.
 *
 * @param words those that are neither the digest's nor the person's
 * @param group the order of annotations
 * @param template the person's own, or {@code null} for the standard one
 */
public record MarkdownForm(
        MarkdownWords words, MarkdownLayout.Group group, @Nullable Path template) {

    /** The standard form in a language's words. */
    public static MarkdownForm standard(MarkdownWords words) {
        return new MarkdownForm(words, MarkdownLayout.Group.ORDER, null);
    }

    /**
     * What writes it.
     *
     * @throws SeojaeException where the template cannot be read
     */
    public MarkdownExport export() throws SeojaeException {
        MarkdownTemplate own =
                template == null ? MarkdownTemplate.STANDARD : MarkdownTemplate.read(template);
        return new MarkdownExport(words, new MarkdownLayout(group, own));
    }
}
