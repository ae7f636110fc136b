package app.seojae.model.backup;

import java.nio.file.Path;

/** A backup in a library's own folder of them, or the copy made before an upgrade. */
public record StoredBackup(Path file, BackupRecord record) {}
