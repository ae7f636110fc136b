package app.seojae.model.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a backup beside it.
 *
 * @param made when the database was copied
 * @param bytes the size of the copy
 * @param sha256 of its bytes, 64 hexadecimal digits; empty where nobody has counted
 * @param version of the tables in it
 * @param counts what lies in it
 * @param stamp tells one state of the library from another, however it is stored
 * @param rehearsed when it was last opened and counted, or {@code null} where it never was
 * @param fault why it cannot be used, as SQLite says it, or {@code null} where nothing is known
 *     against it
 */
public record BackupRecord(
        BackupKind kind,
        Instant made,
        long bytes,
        String sha256,
        long version,
        LibraryCounts counts,
        String stamp,
        @Nullable Instant rehearsed,
        @Nullable String fault) {

    /** Whether it was opened and counted, and nothing was wrong: only then it counts. */
    public boolean isGood() {
        return rehearsed != null && fault == null;
    }

    /** The same, with something that is seen against it without opening it. */
    public BackupRecord with(String seen) {
        return new BackupRecord(kind, made, bytes, sha256, version, counts, stamp, rehearsed, seen);
    }
}
