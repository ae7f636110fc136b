package app.seojae.export.markdown;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.FileNames;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Markdown files, one a paper; a file that the person renamed or moved into a folder of
 * it is found again. It is looked through once, so that many papers are written in one go.
 */
public final class MarkdownFolder {

    private static final Pattern ENDING = Pattern.compile(" \\([^()]+\\)\\.md$");

    private final Path folder;
    private final MarkdownExport export;
    private final @Nullable WrittenNotes notes;

    private MarkdownFolder(Path folder, MarkdownExport export, @Nullable WrittenNotes notes) {
        this.folder = folder;
        this.export = export;
        this.notes = notes;
    }

    /** The folder, which need not exist yet. */
    public static MarkdownFolder open(Path folder, MarkdownExport export) throws SeojaeException {
        boolean there = Files.isDirectory(folder);
        return new MarkdownFolder(folder, export, there ? WrittenNotes.in(folder, ENDING) : null);
    }

    /** Brings the file of a paper in step; whether something changed. */
    public boolean write(AnnotatedPaper paper) throws SeojaeException {
        Path fresh = folder.resolve(FileNames.of(paper.paper()));
        String ending = FileNames.annotation(paper.paper()) + ".md";
        Path file =
                notes == null
                        ? fresh
                        : notes.of(MarkdownExport.key(paper.paper()), ending).orElse(fresh);
        return export.writeOne(List.of(paper), file);
    }
}
