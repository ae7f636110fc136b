package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.work.AbandonableWorker;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.time.Duration;

/**
 * Runs what reads a PDF on the lane of text, and waits so long for it: a reading that hangs in
 * foreign code is left behind with its thread and whatever it opened, and the lane goes on.
 *
 * <p>Asked on the FX thread. What runs here must open and close its own document.
 */
public final class TimeLimitedLane {

    /** A page is left after eight seconds at its next operator; a document opens in less. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Background background;
    private final Duration patience;

    public TimeLimitedLane(Background background) {
        this(background, PATIENCE);
    }

    TimeLimitedLane(Background background, Duration patience) {
        this.background = background;
        this.patience = patience;
    }

    /**
     * Runs a reading of a whole document.
     *
     * @param place of the document, named when it hangs
     */
    public <T> Job<T> document(String place, Background.Stoppable<T> reading) {
        return run(Problem.in(place, ProblemKind.PDF_TOO_SLOW), reading);
    }

    /** Runs a reading of a page. */
    <T> Job<T> page(PageIndex page, Background.Stoppable<T> reading) {
        return run(
                Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page.number())),
                reading);
    }

    private <T> Job<T> run(Problem tooSlow, Background.Stoppable<T> reading) {
        return background.run(
                Lane.TEXT,
                (CancelFlag cancel) -> {
                    try (AbandonableWorker<AutoCloseable> worker = AbandonableWorker.bare()) {
                        return worker.call(patience, tooSlow, _ -> reading.run(cancel));
                    }
                });
    }
}
