package app.seojae.export.request;

import app.seojae.model.Problem;
import java.util.List;

/**
 * What came of an export.
 *
 * @param written how many files are new or have changed
 * @param unchanged how many stood there already as they would be written
 * @param withoutPdf {@code PDF_NOT_HERE} for each paper that has no PDF to copy
 * @param problems what went wrong, each in the place of the paper's title
 * @param cancelled whether the person stopped it; what was written until then stays
 */
public record ExportReport(
        int written,
        int unchanged,
        List<Problem> withoutPdf,
        List<Problem> problems,
        boolean cancelled) {

    public ExportReport {
        withoutPdf = List.copyOf(withoutPdf);
        problems = List.copyOf(problems);
    }

    /** What came of one file. */
    public static ExportReport ofFile(boolean changed) {
        return new ExportReport(changed ? 1 : 0, changed ? 0 : 1, List.of(), List.of(), false);
    }

    /** What came of an export that was stopped before anything was written. */
    public static ExportReport stopped() {
        return new ExportReport(0, 0, List.of(), List.of(), true);
    }
}
