package app.seojae.library.pdftext;

import java.util.List;

/**
 * How far the index of PDFs is.
 *
 * @param stored how many PDFs lie in the library
 * @param indexed how many of them are found by their words
 * @param unread those of which something could not be read
 */
public record PdfIndexState(int stored, int indexed, List<UnreadPdf> unread) {

    public static final PdfIndexState NONE = new PdfIndexState(0, 0, List.of());

    public PdfIndexState {
        unread = List.copyOf(unread);
    }

    /** How many could not be read at all. */
    public int failed() {
        return (int) unread.stream().filter(UnreadPdf::wholly).count();
    }

    /** How many nobody has read yet. */
    public int waiting() {
        return Math.max(0, stored - indexed - failed());
    }
}
