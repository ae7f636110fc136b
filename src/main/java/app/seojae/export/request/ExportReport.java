package app.seojae.export.request;

import app.seojae.model.Problem;
import java.util.List;

/**
 * What came of an export.
 *
 * @param written how many files are new or have changed
 * @param unchanged how many stood there already as they would be written
 * @param without how many papers have no PDF to copy
 * @param problems what went wrong, each in the place of the paper's title
 * @param cancelled whether the person stopped it; what was written until then stays
 */
public record ExportReport(
        int written, int unchanged, int without, List<Problem> problems, boolean cancelled) {

    public ExportReport {
        problems = List.copyOf(problems);
    }
}
