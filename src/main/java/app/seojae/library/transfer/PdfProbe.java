package app.seojae.library.transfer;

import app.seojae.model.SeojaeException;
import java.nio.file.Path;

/** Looks into a PDF. Used from several threads at once, each with its own file. */
public interface PdfProbe {

    /** How many pages it has; throws what is wrong with it. */
    int pages(Path pdf) throws SeojaeException;

    /** Its first page as a picture of at most this width in pixels. */
    Picture firstPage(Path pdf, int maxWidth) throws SeojaeException;

    /**
     * Pixels, row by row from the top left.
     *
     * @param argb not premultiplied, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // pixels
    record Picture(int width, int height, int[] argb) {}
}
