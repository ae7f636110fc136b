package app.seojae.library.backup;

import app.seojae.files.FileHash;
import app.seojae.files.FileProblem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.store.DatabaseFile;
import app.seojae.store.Soundness;
import app.seojae.store.care.CountStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a database was opened, looked through and counted: the rehearsal of a backup.
 *
 * @param sha256 of the file's bytes
 * @param stamp the same for the same rows, however they are stored
 * @param fault what is wrong with it, or {@code null}
 */
record Examination(
        long bytes,
        String sha256,
        long version,
        LibraryCounts counts,
        String stamp,
        @Nullable String fault) {

    private static final Set<ProblemKind> NO_LIBRARY =
            Set.of(
                    ProblemKind.LIBRARY_DAMAGED,
                    ProblemKind.LIBRARY_MISSING_DATABASE,
                    ProblemKind.LIBRARY_UNUSABLE);

    /**
     * Examines a file nobody writes meanwhile. Seconds for a large library.
     *
     * @throws SeojaeException {@code LIBRARY_NEWER_SCHEMA}, or where the file cannot be read at
     *     all; not where it is damaged
     */
    static Examination of(Path file) throws SeojaeException {
        String hash = FileHash.sha256(file);
        long bytes = size(file);
        try {
            return DatabaseFile.still(
                    file,
                    (sql, version) -> {
                        Soundness soundness = Soundness.full(sql);
                        LibraryCounts counts =
                                soundness.isSound()
                                        ? new CountStore().all(sql)
                                        : LibraryCounts.NONE;
                        return new Examination(
                                bytes,
                                hash,
                                version,
                                counts,
                                soundness.stamp(),
                                soundness.isSound() ? null : soundness.complaints().getFirst());
                    });
        } catch (SeojaeException e) {
            if (!NO_LIBRARY.contains(e.problem().kind())) {
                throw e;
            }
            String fault = String.join(" ", e.problem().args());
            return new Examination(bytes, hash, 0, LibraryCounts.NONE, "", fault);
        }
    }

    private static long size(Path file) throws SeojaeException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
