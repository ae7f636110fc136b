package app.seojae.model.paper;

import app.seojae.model.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of a paper's PDF.
 *
 * @param bytes how many bytes lie in the library, of a stored file or of a half one
 * @param expectedBytes the whole size, once the server told it, else 0
 * @param pages counted when the file was taken in, else 0
 * @param path relative to the library's folder, with slashes, or {@code null}
 * @param problem why it failed, or {@code null}
 */
public record PdfInfo(
        State state,
        long bytes,
        long expectedBytes,
        int pages,
        @Nullable String path,
        @Nullable Problem problem) {

    public static final PdfInfo ABSENT = new PdfInfo(State.ABSENT, 0, 0, 0, null, null);

    /** Where a PDF stands between its address and the shelf. */
    public enum State {
        ABSENT,
        QUEUED,
        DOWNLOADING,
        STORED,
        FAILED;

        /** The word of the command line and of the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
