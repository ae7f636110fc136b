package app.seojae.model.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is checked by itself.
 *
 * @param word {@code never}, {@code start}, {@code 1h}, {@code 6h}, {@code 24h}, or a time of the
 *     day such as {@code 07:30}
 */
public record FeedRhythm(String word) {

    public static final FeedRhythm NEVER = new FeedRhythm("never");
    public static final FeedRhythm START = new FeedRhythm("start");

    private static final Map<String, Duration> PERIODS =
            Map.of(
                    "1h", Duration.ofHours(1),
                    "6h", Duration.ofHours(6),
                    "24h", Duration.ofHours(24));
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

    /** The rhythm of a word, if it is one. */
    public static Optional<FeedRhythm> ofWord(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(NEVER.word()) || lower.equals(START.word())) {
            return Optional.of(new FeedRhythm(lower));
        }
        if (PERIODS.containsKey(lower)) {
            return Optional.of(new FeedRhythm(lower));
        }
        return time(lower).map(at -> new FeedRhythm(at.toString()));
    }

    private static Optional<LocalTime> time(String word) {
        if (!TIME.matcher(word).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(word.length() == 4 ? "0" + word : word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * When the next check is due, {@code null} where none is by itself.
     *
     * @param last the last check, {@code null} for none yet
     */
    public @Nullable Instant next(@Nullable Instant last, Instant now, ZoneId zone) {
        Duration period = PERIODS.get(word);
        if (period != null) {
            return last == null ? now : last.plus(period);
        }
        LocalTime at = time(word).orElse(null);
        if (at == null) {
            return null;
        }
        ZonedDateTime today = now.atZone(zone).with(at);
        ZonedDateTime due = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        boolean done = last != null && !last.isBefore(due.toInstant());
        return done ? due.plusDays(1).toInstant() : due.toInstant();
    }
}
