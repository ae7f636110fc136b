package app.seojae.export.request;

import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.reference.ReferenceStyle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants written of papers, and where.
 *
 * @param out the folder, or the file, as the format wants it
 * @param words those of Markdown that are neither the digest's nor the person's
 * @param group the order of marks in Markdown
 * @param template the person's own for Markdown, or {@code null} for the standard one
 * @param style of references: a name or a file, as {@link ReferenceStyle#named} takes it
 */
public record ExportRequest(
        ExportFormat format,
        Path out,
        MarkdownWords words,
        MarkdownLayout.Group group,
        @Nullable Path template,
        String style) {}
