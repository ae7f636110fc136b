package app.seojae.export.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where an export goes.
 *
 * @param path the folder, or the one file
 * @param isFolder whether each paper has a file of its own in a folder
 * @param isGuarded whether a whole file that this library did not write stays as it is; the
 *     person's words around a block of Markdown stay in any case
 */
public record ExportTarget(Path path, boolean isFolder, boolean isGuarded) {

    private static final String MARKDOWN = ".md";

    /** Where a person who looks at the window exports again and again: what is not ours stays. */
    public static ExportTarget kept(ExportFormat format, Path path) {
        return new ExportTarget(path, format.isIntoFolder(), true);
    }

    /**
     * Where a command was told to write: a file named is written over. Markdown goes into one file
     * where the name ends with {@code .md}, and the PDF of a single paper into a file unless a
     * folder stands there.
     *
     * @param papers how many papers are exported
     */
    public static ExportTarget named(ExportFormat format, Path path, int papers) {
        boolean folder =
                switch (format) {
                    case MARKDOWN -> !path.toString().toLowerCase(Locale.ROOT).endsWith(MARKDOWN);
                    case PDF -> papers != 1 || Files.isDirectory(path);
                    case BIBTEX, RIS, CSL_JSON, REFERENCE, W3C_ANNOTATION -> false;
                };
        return new ExportTarget(path, folder, false);
    }
}
