package app.seojae.export;

import app.seojae.files.FileProblem;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of Markdown files, one a paper; a file renamed by the person is known by the id at its
 * end. It is looked through once, so that many papers are written in one go.
 */
public final class MarkdownFolder {

    private static final Pattern ENDING = Pattern.compile(" \\([^()]+\\)\\.md$");

    private final Path folder;
    private final MarkdownExport export;
    private final Map<String, String> names = new HashMap<>();

    private MarkdownFolder(Path folder, MarkdownExport export) {
        this.folder = folder;
        this.export = export;
    }

    /** The folder, which need not exist yet. */
    public static MarkdownFolder open(Path folder, MarkdownExport export) throws SeojaeException {
        MarkdownFolder opened = new MarkdownFolder(folder, export);
        if (Files.isDirectory(folder)) {
            opened.look();
        }
        return opened;
    }

    private void look() throws SeojaeException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .forEach(
                            name -> {
                                Matcher ending = ENDING.matcher(name);
                                if (ending.find()) {
                                    names.putIfAbsent(ending.group(), name);
                                }
                            });
        } catch (IOException e) {
            throw FileProblem.reading(folder, e);
        }
    }

    /** Brings the file of a paper in step; whether something changed. */
    public boolean write(MarkedPaper paper) throws SeojaeException {
        String ending = FileNames.mark(paper.paper()) + ".md";
        String name = names.getOrDefault(ending, FileNames.of(paper.paper()));
        return export.writeOne(List.of(paper), folder.resolve(name));
    }
}
