package app.seojae;

import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The key of the person's model, in a file that only its owner can read. Never shown nor logged.
 */
final class ModelKey {

    private static final int LARGEST = 4 << 10;

    private final Path file;

    ModelKey(Path file) {
        this.file = file;
    }

    /** The key, or {@code null} where none is kept. */
    @Nullable String read() throws SeojaeException {
        if (!Files.exists(file)) {
            return null;
        }
        String key = InputFile.text(file, LARGEST).strip();
        return key.isEmpty() ? null : key;
    }

    /** Whether there is a file of it. */
    boolean isKept() {
        return Files.exists(file);
    }

    /** Keeps a key in place of the one before; a blank one takes it away. */
    void keep(String key) throws SeojaeException {
        try {
            Files.deleteIfExists(file);
            if (!key.isBlank()) {
                OwnerOnlyFiles.folderOf(file);
                Files.createFile(file);
                // Closed to others before there is anything in it.
                OwnerOnlyFiles.file(file);
                Files.writeString(file, key.strip() + "\n");
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }
}
