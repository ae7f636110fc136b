package app.seojae.pdf;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.page.PageGeometry;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that could be opened: its bytes, the places of its pages, and handles to it. Immutable and
 * safe for any thread; what is slow in it (all but the getters) belongs off the FX thread.
 */
public final class PdfFile {

    private final Path path;
    private final PdfSource source;
    private final @Nullable String password;
    private final List<PageGeometry> pages;

    private PdfFile(
            Path path, PdfSource source, @Nullable String password, List<PageGeometry> pages) {
        this.path = path;
        this.source = source;
        this.password = password;
        this.pages = pages;
    }

    /**
     * Opens a file and reads the places of its pages.
     *
     * @param password as typed, spaces and all, kept only in this object; {@code null} tries none
     * @throws SeojaeException {@code PDF_PASSWORD} where another password is needed, else what the
     *     file is instead of a readable PDF
     */
    public static PdfFile open(Path path, @Nullable String password) throws SeojaeException {
        PdfSource source = PdfSource.of(path);
        try (PdfHandle handle = PdfHandle.open(source, path.toString(), password)) {
            return new PdfFile(path, source, password, handle.pages());
        }
    }

    /** Where it was read from; the file may be gone by now. */
    public Path path() {
        return path;
    }

    /** The places of its pages, in order, at least one. */
    public List<PageGeometry> pages() {
        return pages;
    }

    /** How many pages it has, at least one. */
    public int pageCount() {
        return pages.size();
    }

    /** Opens a document of one's own over the same bytes; close it on the thread that used it. */
    public PdfHandle handle() throws SeojaeException {
        return PdfHandle.open(source, path.toString(), password);
    }
}
