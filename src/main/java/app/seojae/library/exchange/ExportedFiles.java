package app.seojae.library.exchange;

import app.seojae.export.ChangedFile;
import app.seojae.files.AtomicFile;
import app.seojae.files.FileHash;
import app.seojae.files.OutputFile;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes whole files and knows which of those on disk this library wrote, so that none of the
 * person's own is written over. Safe for any thread.
 */
public final class ExportedFiles {

    private static final String KEY = "export.file ";

    private final LibraryMetadata preferences;
    private final boolean onlyOurs;

    /**
     * @param onlyOurs whether a file that another program or person wrote stays as it is
     */
    public ExportedFiles(LibraryMetadata preferences, boolean onlyOurs) {
        this.preferences = preferences;
        this.onlyOurs = onlyOurs;
    }

    /**
     * Writes a file where its content changes; whether it did.
     *
     * @throws SeojaeException {@code FILE_NOT_OURS} where one stands there that stays as it is
     */
    public boolean write(Path file, AtomicFile.Content content) throws SeojaeException {
        return OutputFile.write(file, content, finished -> replaces(file, finished));
    }

    private boolean replaces(Path file, Path finished) throws IOException, SeojaeException {
        String hash = FileHash.sha256(finished);
        boolean same = ChangedFile.isSame(file, finished);
        if (!same && onlyOurs && !isOurs(file)) {
            throw new SeojaeException(Problem.of(ProblemKind.FILE_NOT_OURS, file.toString()));
        }
        remember(file, hash);
        return !same;
    }

    private boolean isOurs(Path file) throws IOException, SeojaeException {
        return !Files.exists(file)
                || (Files.isRegularFile(file) && Files.size(file) == 0)
                || isUnchanged(file);
    }

    /** Whether the library wrote it and it is as it was then. */
    boolean isUnchanged(Path file) throws IOException, SeojaeException {
        return Files.isRegularFile(file) && known(file).contains(FileHash.sha256(file));
    }

    /** Whether the library wrote it and somebody changed it since. */
    boolean isEdited(Path file) throws IOException, SeojaeException {
        return Files.exists(file) && !known(file).getLast().isEmpty() && !isUnchanged(file);
    }

    /** Remembers a file that the library wrote just now. */
    void wrote(Path file) throws IOException, SeojaeException {
        remember(file, FileHash.sha256(file));
    }

    /** Knows no more of a file that is gone. */
    void forget(Path file) throws SeojaeException {
        preferences.put(key(file), "");
    }

    private List<String> known(Path file) throws SeojaeException {
        return List.of(preferences.get(key(file)).orElse("").split(" "));
    }

    /** Before the file is there, and the one before it too: the program may end in between. */
    private void remember(Path file, String hash) throws SeojaeException {
        preferences.change(
                key(file),
                before -> {
                    String last = before.substring(before.lastIndexOf(' ') + 1);
                    return last.isEmpty() || last.equals(hash) ? hash : last + " " + hash;
                });
    }

    private static String key(Path file) {
        return KEY + file.toAbsolutePath().normalize();
    }
}
