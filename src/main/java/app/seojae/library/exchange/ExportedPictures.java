package app.seojae.library.exchange;

import app.seojae.export.ChangedFile;
import app.seojae.export.markdown.PictureFiles;
import app.seojae.files.FileProblem;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of areas beside Markdown files, kept in step: one that this library wrote, that
 * nobody changed since and that no Markdown file names any more goes with its area. One export, one
 * thread.
 */
final class ExportedPictures implements PictureFiles {

    private static final long MOST_BYTES = 32L << 20;

    private final ExportedFiles files;
    private final List<Path> unwanted = new ArrayList<>();

    ExportedPictures(ExportedFiles files) {
        this.files = files;
    }

    @Override
    public boolean bring(Path folder, Map<String, byte[]> pictures) throws SeojaeException {
        boolean changed = false;
        try {
            for (Map.Entry<String, byte[]> one : pictures.entrySet()) {
                Path file = folder.resolve(one.getKey());
                if (!files.isEdited(file)) {
                    changed |= ChangedFile.write(file, one.getValue());
                    files.wrote(file);
                }
            }
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(file -> !pictures.containsKey(String.valueOf(file.getFileName())))
                            .forEach(unwanted::add);
                }
            }
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
        return changed;
    }

    /**
     * Removes what is left over, once all Markdown files are written.
     *
     * @param folder of the Markdown files
     */
    void sweep(@Nullable Path folder) throws SeojaeException {
        if (folder == null) {
            return; // a root holds no files
        }
        try {
            List<Path> over = new ArrayList<>();
            for (Path file : unwanted) {
                if (files.isUnchanged(file)) {
                    over.add(file);
                }
            }
            if (over.isEmpty()) {
                return;
            }
            keepNamed(folder, over);
            for (Path file : over) {
                Files.delete(file);
                files.forget(file);
                removeEmpty(file.getParent());
            }
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /** A person's own words, or the block of another export, may still show a picture. */
    private static void keepNamed(Path folder, List<Path> over) throws IOException {
        List<Path> texts;
        try (Stream<Path> all = Files.list(folder)) {
            texts = all.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (Path text : texts) {
            if (Files.size(text) > MOST_BYTES) {
                over.clear();
            } else {
                // By bytes: names are plain letters, and the text may be in any encoding.
                String words = new String(Files.readAllBytes(text), StandardCharsets.ISO_8859_1);
                over.removeIf(file -> words.contains(String.valueOf(file.getFileName())));
            }
        }
    }

    private static void removeEmpty(@Nullable Path folder) throws IOException {
        try {
            if (folder != null) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException somethingElseLiesThere) {
            return;
        }
    }
}
