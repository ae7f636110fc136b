package app.seojae.model.backup;

import java.nio.file.Path;
import java.util.Comparator;

/** A backup in a library's own folder of them, or the copy made before an upgrade. */
public record StoredBackup(Path file, BackupRecord record) {

    /** By the moment they tell of, of one moment by name. */
    public static final Comparator<StoredBackup> OLDEST_FIRST =
            Comparator.comparing((StoredBackup one) -> one.record().made())
                    .thenComparing(StoredBackup::file);
}
