package app.seojae.pdf;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of pages, one at a time, each within a bounded time. */
public final class PageTexts {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    private PageTexts() {}

    /**
     * The text of a page in the order the file gives it, lines ended by {@code \n}.
     *
     * @param page counted from 1
     */
    public static String of(PdfHandle handle, int page, CancelFlag cancel) throws SeojaeException {
        if (page < 1 || page > handle.pages().size() || !handle.pages().get(page - 1).sound()) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(page)));
        }
        return PdfStep.ofPage(
                page - 1,
                () -> {
                    PageBudget budget = new PageBudget(cancel, LIMIT);
                    PDFTextStripper stripper = new BoundedStripper(budget);
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    stripper.setLineSeparator("\n");
                    stripper.setPageEnd("");
                    String text = stripper.getText(handle.document());
                    budget.checkWhole();
                    return text;
                });
    }

    /** Asks before each operator whether there is still time. */
    private static final class BoundedStripper extends PDFTextStripper {
        private final PageBudget budget;

        BoundedStripper(PageBudget budget) throws IOException {
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            budget.check();
            super.processOperator(operator, operands);
        }
    }
}
