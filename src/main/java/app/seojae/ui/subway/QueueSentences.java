package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.library.transfer.QueueEstimate;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Says how the queue of downloads stands. */
final class QueueSentences {

    private static final String BETWEEN = " · ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES = 60;

    private final Messages words;
    private final InstantSource clock;
    private final ZoneId zone;

    QueueSentences(Messages words, InstantSource clock, ZoneId zone) {
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /** Count, known size and time; empty where nothing is to come. */
    String figures(QueueEstimate estimate, long failed) {
        List<String> parts = new ArrayList<>();
        if (estimate.count() > 0) {
            parts.add(words.of(Text.SUBWAY_COUNT, words.number(estimate.count())));
            parts.add(size(estimate));
            parts.add(time(estimate));
        }
        if (failed > 0) {
            parts.add(words.of(Text.SUBWAY_FAILED_COUNT, words.number(failed)));
        }
        return String.join(BETWEEN, parts);
    }

    private String size(QueueEstimate estimate) {
        if (estimate.unknown() == estimate.count()) {
            return words.of(Text.SUBWAY_SIZE_UNKNOWN);
        }
        String known = words.bytes(estimate.bytes());
        return estimate.unknown() == 0
                ? words.of(Text.SUBWAY_SIZE, known)
                : words.of(Text.SUBWAY_SIZE_PART, known, words.number(estimate.unknown()));
    }

    private String time(QueueEstimate estimate) {
        String about = about(estimate.time());
        return estimate.atLeast() ? words.of(Text.SUBWAY_AT_LEAST, about) : about;
    }

    private String about(Duration time) {
        long minutes = (time.toSeconds() + MINUTES / 2) / MINUTES;
        if (time.toSeconds() < MINUTES) {
            return words.of(Text.SUBWAY_SECONDS, words.number(time.toSeconds()));
        }
        return minutes < MINUTES
                ? words.of(Text.SUBWAY_MINUTES, words.number(minutes))
                : words.of(
                        Text.SUBWAY_HOURS,
                        words.number(minutes / MINUTES),
                        words.number(minutes % MINUTES));
    }

    /** How one stands, in a few words. */
    String state(QueuedPdf one) {
        PdfInfo pdf = one.pdf();
        return switch (pdf.state()) {
            case DOWNLOADING ->
                    pdf.expectedBytes() > 0
                            ? words.of(
                                    Text.SUBWAY_COMING_OF,
                                    words.bytes(pdf.bytes()),
                                    words.bytes(pdf.expectedBytes()))
                            : words.of(Text.SUBWAY_COMING, words.bytes(pdf.bytes()));
            case FAILED -> words.of(Text.SUBWAY_FAILED);
            default -> waits(one);
        };
    }

    private String waits(QueuedPdf one) {
        Instant start = Instant.ofEpochSecond(one.notBefore());
        String turn =
                start.isAfter(clock.instant())
                        ? words.of(Text.SUBWAY_WAITS_UNTIL, TIME.format(start.atZone(zone)))
                        : words.of(Text.SUBWAY_WAITS);
        return one.pdf().expectedBytes() > 0
                ? turn + BETWEEN + words.bytes(one.pdf().expectedBytes())
                : turn;
    }

    /** Why it failed or waits; empty where nothing is wrong. */
    String problem(QueuedPdf one) {
        return one.pdf().problem() == null ? "" : words.of(one.pdf().problem());
    }
}
