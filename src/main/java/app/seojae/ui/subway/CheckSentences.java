package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.library.readiness.Shortcoming;
import app.seojae.model.Problem;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the check before a journey found. */
final class CheckSentences {

    private final Messages words;

    CheckSentences(Messages words) {
        this.words = words;
    }

    /** How far it has come. */
    String step(LongWork.Step step) {
        return step.total() == 0
                ? words.of(Text.CHECK_COUNTING)
                : words.of(Text.CHECK_STEP, words.number(step.done()), words.number(step.total()));
    }

    /** What it found, in a line. */
    String summary(int all, int ready) {
        if (all == 0) {
            return words.of(Text.CHECK_NONE);
        }
        return all == ready
                ? words.of(Text.CHECK_ALL_READY, words.number(all))
                : words.of(Text.CHECK_SUMMARY, words.number(all), words.number(ready));
    }

    /** How one paper stands: every reason why it is not ready. */
    String reasons(PaperReadiness one) {
        return one.isReady()
                ? words.of(Text.CHECK_READY, words.number(one.pages()))
                : one.lacks().stream().map(this::reason).collect(Collectors.joining(" "));
    }

    private String reason(Shortcoming one) {
        return switch (one.kind()) {
            case NO_PDF -> words.of(Text.CHECK_NO_PDF);
            case NO_ADDRESS -> words.of(Text.CHECK_NO_ADDRESS);
            case WAITS -> words.of(Text.CHECK_WAITS);
            case FAILED -> words.of(Text.CHECK_FAILED, why(one.why())).strip();
            case GONE -> words.of(Text.CHECK_GONE);
            case UNREADABLE -> words.of(Text.CHECK_UNREADABLE, why(one.why())).strip();
            case LOCKED -> words.of(Objects.requireNonNull(one.why()));
            case OTHER_PAGES ->
                    words.of(
                            Text.CHECK_PAGES,
                            words.number(one.noted()),
                            words.number(one.counted()));
            case NO_PICTURE -> words.of(Text.CHECK_NO_PICTURE);
            case NOT_INDEXED -> words.of(Text.CHECK_NOT_INDEXED);
        };
    }

    private String why(@Nullable Problem problem) {
        return problem == null ? "" : words.of(problem);
    }

    /** What can be done about it; empty for nothing. */
    String remedy(PaperReadiness one) {
        return switch (one.remedy()) {
            case DOWNLOAD -> words.of(Text.CHECK_DOWNLOAD);
            case DOWNLOAD_AGAIN -> words.of(Text.CHECK_DOWNLOAD_AGAIN);
            case ADD_PDF -> words.of(Text.CHECK_ADD_PDF);
            case ACCEPT -> words.of(Text.CHECK_ACCEPT);
            case NONE -> "";
        };
    }
}
