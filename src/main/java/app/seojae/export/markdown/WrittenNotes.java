package app.seojae.export.markdown;

import app.seojae.files.FileProblem;
import app.seojae.files.FolderTree;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes that stand in a folder and its subfolders already, each known by the paper in its
 * block, whatever a person called it and wherever it was moved; else by the id at the end of its
 * name. A file of several papers, as of a week, is nobody's note.
 */
final class WrittenNotes {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_FILES = 100_000;
    private static final int MAX_BYTES = 4 << 20;
    private static final Pattern PART =
            Pattern.compile(Pattern.quote(BlockPart.OPEN) + "(paper-\\S+) ");

    private final Path folder;
    private final Map<String, Path> byPart = new HashMap<>();
    private final Map<String, Path> byName = new HashMap<>();

    private WrittenNotes(Path folder) {
        this.folder = folder;
    }

    /** Looks through a folder once. */
    static WrittenNotes in(Path folder, Pattern ending) throws SeojaeException {
        WrittenNotes notes = new WrittenNotes(folder);
        try {
            for (Path file : notes.files()) {
                notes.add(file, ending);
            }
        } catch (IOException e) {
            throw FileProblem.reading(folder, e);
        }
        return notes;
    }

    /** Those nearest to the folder first, then by name: of copies, that one is the note. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        FolderTree.walk(
                folder,
                MAX_DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                        if (name(file).endsWith(".md") && Files.isRegularFile(file)) {
                            files.add(file);
                        }
                        return files.size() < MAX_FILES
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.TERMINATE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(folder)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE; // a folder nobody may look into
                    }
                });
        files.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString));
        return files;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void add(Path file, Pattern ending) {
        Set<String> papers = papers(file);
        if (papers.size() == 1) {
            byPart.putIfAbsent(papers.iterator().next(), file);
            return;
        }
        Matcher named = ending.matcher(name(file));
        // Only what lies in the folder itself is a note by its name alone.
        if (papers.isEmpty() && folder.equals(file.getParent()) && named.find()) {
            byName.putIfAbsent(named.group(), file);
        }
    }

    private static Set<String> papers(Path file) {
        Set<String> papers = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
            Matcher part = PART.matcher(text);
            while (part.find() && papers.size() < 2) {
                papers.add(part.group(1));
            }
        } catch (IOException e) {
            papers.clear(); // what cannot be read is not known; writing there says why
        }
        return papers;
    }

    /**
     * The note of a paper.
     *
     * @param part the paper's key in a block
     * @param ending of the names this program gives
     */
    Optional<Path> of(String part, String ending) {
        Path known = byPart.get(part);
        return Optional.ofNullable(known == null ? byName.get(ending) : known);
    }
}
