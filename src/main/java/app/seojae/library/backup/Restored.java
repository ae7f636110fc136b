package app.seojae.library.backup;

import app.seojae.model.backup.LibraryCounts;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A library that was brought back.
 *
 * @param made when the backup was made
 * @param aside where the database it replaced lies now, or {@code null} where there was none
 * @param files how many PDFs and pictures came with it
 */
public record Restored(
        Path backup, Instant made, LibraryCounts counts, @Nullable Path aside, int files) {}
