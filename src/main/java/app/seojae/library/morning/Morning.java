package app.seojae.library.morning;

import app.seojae.model.paper.PaperRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came since the last visit, and what became of it.
 *
 * @param papers how many came
 * @param left how many nobody has decided on yet
 * @param kept those that were bookmarked, newest digest first
 * @param skipped how many were passed over
 * @param putOff how many are to be decided on later
 * @param digests how many digests tell of what came
 * @param arrived when the last of those digests was taken in, or {@code null}
 * @param newest the newest digest there is, or {@code null}
 * @param next when the next digest is to be expected, or {@code null} where nobody can say
 */
public record Morning(
        int papers,
        int left,
        List<PaperRow> kept,
        int skipped,
        int putOff,
        int digests,
        @Nullable LocalDateTime arrived,
        @Nullable Newest newest,
        DigestRhythm.@Nullable Expected next) {

    public static final Morning NOTHING = new Morning(0, 0, List.of(), 0, 0, 0, null, null, null);

    /** The newest digest: its day, and how many papers it tells of. */
    public record Newest(LocalDate day, int papers) {}

    public Morning {
        kept = List.copyOf(kept);
    }

    /** How many of the papers have been decided on. */
    public int decided() {
        return papers - left;
    }

    /** How many were read, or opened, without being kept. */
    public int read() {
        return decided() - kept.size() - skipped - putOff;
    }
}
