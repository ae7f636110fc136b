package app.seojae.pdf.text.read;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.PageText;
import app.seojae.work.CancelFlag;
import java.time.Duration;

/** Reads the text of pages, one at a time, each within a bounded time. */
public final class TextExtractor {

    static final Duration LIMIT = Duration.ofSeconds(8);

    private TextExtractor() {}

    /**
     * Reads a page on the thread of its handle: 4 to 23 ms for most.
     *
     * @throws SeojaeException where there is no such page, it is too slow, or reading was cancelled
     */
    public static PageText of(PdfHandle handle, PageIndex page, CancelFlag cancel)
            throws SeojaeException {
        if (!page.isIn(handle.pages().size()) || !handle.pages().get(page.index()).sound()) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(page.number())));
        }
        return GuardedStep.ofPage(
                page,
                () ->
                        PageTextBuilder.build(
                                page, PageReadings.of(handle).blocks(page, cancel, LIMIT)));
    }
}
