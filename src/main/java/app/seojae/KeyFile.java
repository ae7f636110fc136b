package app.seojae;

import app.seojae.feed.GitHubToken;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A key in a file that only its owner can read, as that of the person's model or the token for
 * GitHub. Never shown nor logged.
 */
final class KeyFile implements GitHubToken {

    private static final int LARGEST = 4 << 10;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    @Override
    public @Nullable String read() throws SeojaeException {
        if (!Files.exists(file)) {
            return null;
        }
        String key = InputFile.text(file, LARGEST).strip();
        return key.isEmpty() ? null : key;
    }

    @Override
    public boolean isKept() {
        return Files.exists(file);
    }

    @Override
    public void keep(String key) throws SeojaeException {
        try {
            Files.deleteIfExists(file);
            if (!key.isBlank()) {
                OwnerOnlyFiles.folderOf(file);
                // Closed to others before there is anything in it.
                Files.writeString(OwnerOnlyFiles.made(file), key.strip() + "\n");
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }
}
