package app.seojae.library.backup;

import app.seojae.model.Problem;
import app.seojae.model.backup.StoredBackup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a library that is open was found when it was last looked through.
 *
 * @param looked when, or {@code null} where it was not yet
 * @param complaints what is wrong with it, empty where nothing is
 * @param mended whether indexes were made anew
 * @param problem why no backup could be made that was due, or {@code null}
 * @param lost backups that were whole when they were opened last and are no more
 */
public record CareState(
        @Nullable Instant looked,
        List<String> complaints,
        boolean mended,
        @Nullable Problem problem,
        List<StoredBackup> lost) {

    /** Nothing is known yet. */
    public static final CareState UNKNOWN = new CareState(null, List.of(), false, null, List.of());

    public CareState {
        complaints = List.copyOf(complaints);
        lost = List.copyOf(lost);
    }

    /** Whether the library is damaged. */
    public boolean isDamaged() {
        return !complaints.isEmpty();
    }
}
