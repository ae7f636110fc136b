package app.seojae.export.request;

/**
 * What an export would write.
 *
 * @param papers how many papers are wanted
 * @param files how many files they become; papers without a PDF have no copy
 * @param annotations how many annotations those papers have
 */
public record ExportPlan(int papers, int files, int annotations) {}
