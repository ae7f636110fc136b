package app.seojae.model.paper;

/**
 * A PDF in the queue of downloads.
 *
 * @param title of its paper
 * @param pdf how far it has come; its problem is why it failed or waits, or {@code null}
 * @param notBefore the second since 1970 before which it does not start, 0 for at once
 */
public record QueuedPdf(long paper, String title, PdfInfo pdf, long notBefore) {

    /** The same as a step of its download says. */
    public QueuedPdf with(DownloadState step) {
        long whole = step.expectedBytes() > 0 ? step.expectedBytes() : pdf.expectedBytes();
        return new QueuedPdf(
                paper,
                title,
                new PdfInfo(step.state(), step.bytes(), whole, 0, null, step.problem()),
                notBefore);
    }

    /** Whether it is still to come. */
    public boolean isToCome() {
        return pdf.state() != PdfInfo.State.FAILED;
    }
}
