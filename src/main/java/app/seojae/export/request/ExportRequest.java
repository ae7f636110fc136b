package app.seojae.export.request;

import app.seojae.export.reference.ReferenceStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants written of papers, and where.
 *
 * @param markdown the form of Markdown
 * @param style of references: a name or a file, as {@link ReferenceStyle#named} takes it
 * @param password opens PDFs that have one; {@code null} to try none
 */
public record ExportRequest(
        ExportFormat format,
        ExportTarget target,
        MarkdownForm markdown,
        String style,
        @Nullable String password) {}
