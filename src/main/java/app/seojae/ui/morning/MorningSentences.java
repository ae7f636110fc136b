package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.library.morning.DigestRhythm;
import app.seojae.library.morning.Morning;
import app.seojae.library.transfer.QueueEstimate;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what came, what became of it, and when more is to be expected. */
final class MorningSentences {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages words;

    MorningSentences(Messages words) {
        this.words = words;
    }

    /** When it came, and in how many digests. */
    String came(Morning morning) {
        LocalDateTime at = morning.arrived();
        return at == null
                ? ""
                : words.of(
                        Text.MORNING_CAME,
                        day(at.toLocalDate()),
                        TIME.format(at),
                        words.number(morning.digests()));
    }

    private String day(LocalDate day) {
        return day.equals(today()) ? words.of(Text.MORNING_TODAY) : words.day(day);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** What became of it: {@code 넣음 5 · 넘김 15}. */
    String became(Morning morning) {
        List<String> parts = new ArrayList<>();
        add(parts, Text.MORNING_KEPT_COUNT, morning.kept().size());
        add(parts, Text.MORNING_SKIPPED_COUNT, morning.skipped());
        add(parts, Text.MORNING_READ_COUNT, morning.read());
        add(parts, Text.MORNING_PUT_OFF_COUNT, morning.putOff());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, Text text, int count) {
        if (count > 0) {
            parts.add(words.of(text, words.number(count)));
        }
    }

    /** The day of the newest digest, with its year where that is another one. */
    String newest(Morning morning) {
        Morning.Newest newest = morning.newest();
        return newest == null
                ? ""
                : words.of(
                        Text.MORNING_LAST, words.day(newest.day()), words.number(newest.papers()));
    }

    /** When the next digest is to be expected; the empty string where nobody can say. */
    String expected(Morning morning) {
        DigestRhythm.Expected next = morning.next();
        Morning.Newest newest = morning.newest();
        if (next == null) {
            boolean silent = newest != null && DigestRhythm.isSilent(newest.day(), today());
            return silent ? words.of(Text.MORNING_SILENT) : "";
        }
        LocalTime time = next.time();
        if (time == null) {
            return words.of(Text.MORNING_EXPECTED_DAY, day(next.day()));
        }
        return next.late()
                ? words.of(Text.MORNING_EXPECTED_LATE, TIME.format(time))
                : words.of(Text.MORNING_EXPECTED, day(next.day()), TIME.format(time));
    }

    /** How many PDFs of what was kept are still to come, and how long that takes at least. */
    @Nullable String toFetch(Morning morning) {
        long absent =
                morning.kept().stream()
                        .filter(row -> row.arxivId() != null)
                        .filter(row -> row.pdf().state() != PdfInfo.State.STORED)
                        .count();
        if (absent == 0) {
            return null;
        }
        long seconds = QueueEstimate.pauses(absent).toSeconds();
        String time =
                seconds < 60
                        ? words.of(Text.SECONDS, words.number(seconds))
                        : words.of(Text.MINUTES, words.number((seconds + 59) / 60));
        return words.of(Text.MORNING_TO_FETCH, words.number(absent), time);
    }
}
