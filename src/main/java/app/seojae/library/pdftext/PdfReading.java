package app.seojae.library.pdftext;

import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.text.PageText;
import app.seojae.store.pdftext.PdfTextStore;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all pages of a PDF for the index, within bounds of time and size. Blocking. */
final class PdfReading {

    /** How long and how large one PDF may be. */
    record Bounds(Duration time, int pages, int signs) {
        static final Bounds USUAL =
                new Bounds(Duration.ofMinutes(3), PdfTextStore.MOST_PAGES, 24 << 20);
    }

    /**
     * What was read.
     *
     * @param hash of the bytes that were read, {@code null} where the file did not open
     * @param problem why something of it is missing, or {@code null}
     */
    record Result(
            @Nullable String hash,
            List<PdfTextStore.Page> pages,
            boolean any,
            @Nullable Problem problem) {}

    private final PdfTexts texts;
    private final Bounds bounds;

    PdfReading(PdfTexts texts, Bounds bounds) {
        this.texts = texts;
        this.bounds = bounds;
    }

    /**
     * Reads a file; throws only where that was cancelled.
     *
     * @param words whether the pages are wanted for the index of words
     * @param taking given each page beside
     */
    Result read(Path file, boolean words, PageTaker.Taking taking, CancelFlag cancel)
            throws SeojaeException {
        try {
            PdfFile pdf = PdfFile.open(file, null);
            try (TimeLimitedReader _ = pdf.reader();
                    OpenTexts open = texts.open(pdf)) {
                return pages(pdf, open, words, taking, cancel);
            }
        } catch (SeojaeException e) {
            cancel.check();
            Problem why = e.problem();
            // Whoever tells of it names the paper, not a path.
            return new Result(
                    null, List.of(), false, new Problem(why.kind(), null, why.line(), why.args()));
        }
    }

    private Result pages(
            PdfFile pdf, OpenTexts open, boolean words, PageTaker.Taking taking, CancelFlag cancel)
            throws SeojaeException {
        long deadline = System.nanoTime() + bounds.time().toNanos();
        List<PdfTextStore.Page> pages = new ArrayList<>();
        Problem problem = null;
        boolean any = false;
        long signs = 0;
        for (PageIndex page : PageIndex.all(open.pageCount())) {
            cancel.check();
            boolean over =
                    !page.isIn(bounds.pages())
                            || signs > bounds.signs()
                            || System.nanoTime() > deadline;
            if (over) {
                problem = Problem.of(ProblemKind.PDF_TEXT_CUT, Integer.toString(page.index()));
                break;
            }
            String text = "";
            try {
                PageText read = open.read(page, cancel).text();
                text = read.text();
                any = true;
                taking.take(read);
            } catch (SeojaeException e) {
                cancel.check();
                problem = problem == null ? unread(page, e.problem()) : problem;
            }
            signs += text.length();
            if (words) {
                pages.add(PdfTextStore.Page.of(text));
            }
        }
        return new Result(pdf.sha256(), any ? pages : List.of(), any, problem);
    }

    /** Problems of pages speak of drawing; here they were read. */
    private static Problem unread(PageIndex page, Problem problem) {
        return switch (problem.kind()) {
            case PDF_PAGE_FAILED, PDF_PAGE_TOO_SLOW, PDF_PAGE_TOO_MANY_STEPS ->
                    Problem.of(ProblemKind.PDF_TEXT_PAGE, Integer.toString(page.number()));
            default -> problem;
        };
    }
}
