package app.seojae.ui.network;

import app.seojae.fetch.record.RequestOutcome;
import app.seojae.fetch.record.RequestReason;
import app.seojae.fetch.record.SentRequest;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.SanitizedText;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Says what there is to say of a request. */
final class RequestSentences {

    private static final String BETWEEN = " · ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** A shorter time is none that anybody notices. */
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final Messages words;
    private final ZoneId zone;

    RequestSentences(Messages words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String time(SentRequest request) {
        return TIME.format(request.at().atZone(zone));
    }

    String purpose(RequestReason reason) {
        return words.of(
                switch (reason.purpose()) {
                    case PDF -> Text.NETWORK_FOR_PDF;
                    case PICTURE -> Text.NETWORK_FOR_PICTURE;
                    case FEED -> Text.NETWORK_FOR_FEED;
                    case MODEL -> Text.NETWORK_FOR_MODEL;
                    case PAPER_FACTS -> Text.NETWORK_FOR_FACTS;
                    case RELEASE -> Text.NETWORK_FOR_RELEASE;
                });
    }

    String subject(RequestReason reason) {
        return SanitizedText.words(reason.subject());
    }

    /** Where it went: all of it that is no secret. */
    String target(SentRequest request) {
        return SanitizedText.words(request.target().host() + request.target().place());
    }

    /** The answer in a few words. */
    String answer(SentRequest request) {
        RequestOutcome outcome = request.outcome();
        if (outcome == null) {
            return words.of(Text.NETWORK_UNDER_WAY);
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                outcome.isAnswered()
                        ? Integer.toString(outcome.status())
                        : words.of(Text.NETWORK_UNANSWERED));
        if (outcome.bytes() > 0) {
            parts.add(words.bytes(outcome.bytes()));
        }
        parts.add(
                outcome.took().compareTo(AT_ONCE) < 0
                        ? words.of(Text.NETWORK_AT_ONCE)
                        : seconds(outcome.took()));
        return String.join(BETWEEN, parts);
    }

    /** How long it waited for its turn; empty where nobody would notice. */
    String waited(SentRequest request) {
        return request.waited().compareTo(AT_ONCE) < 0
                ? ""
                : words.of(Text.NETWORK_WAITED, seconds(request.waited()));
    }

    /** Why it was in vain; empty where it was not. */
    String problem(SentRequest request) {
        RequestOutcome outcome = request.outcome();
        Problem problem = outcome == null ? null : outcome.problem();
        return problem == null ? "" : words.of(problem);
    }

    private String seconds(Duration time) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return words.of(Text.SECONDS, format.format(time.toMillis() / 1_000.0));
    }
}
