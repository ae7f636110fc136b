package app.seojae.library.backup;

import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import org.jspecify.annotations.Nullable;

/**
 * The way back from damage.
 *
 * @param backup the newest that counts
 * @param lost what came or was changed since, as far as the damaged file can still be read, or
 *     {@code null} where it cannot
 */
public record RestoreOffer(StoredBackup backup, @Nullable LibraryCounts lost) {}
