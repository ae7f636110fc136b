package app.seojae.export.order;

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
public record ExportOrder(
        Format format,
        Path out,
        MarkdownWords words,
        MarkdownLayout.Group group,
        @Nullable Path template,
        String style) {

    /** The formats, each into a folder, a file a paper, or all into one file. */
    public enum Format {
        MARKDOWN(true, ""),
        PDF(true, ""),
        BIBTEX(false, ".bib"),
        RIS(false, ".ris"),
        CSL_JSON(false, ".json"),
        REFERENCE(false, ".txt"),
        W3C_ANNOTATION(false, ".jsonld");

        private final boolean intoFolder;
        private final String ending;

        Format(boolean intoFolder, String ending) {
            this.intoFolder = intoFolder;
            this.ending = ending;
        }

        /** Whether each paper has a file of its own in a folder. */
        public boolean isIntoFolder() {
            return intoFolder;
        }

        /** How the one file's name ends; the empty string for a folder. */
        public String ending() {
            return ending;
        }
    }
}
