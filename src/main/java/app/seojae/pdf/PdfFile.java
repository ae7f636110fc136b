package app.seojae.pdf;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.page.PageGeometry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that could be opened: its bytes, the places of its pages, and handles to it. Safe for any
 * thread; what is slow in it (all but the getters) belongs off the FX thread.
 */
public final class PdfFile {

    private final Path path;
    private final PdfSource source;
    private final @Nullable String password;
    private final List<PageGeometry> pages;
    private final TimeLimitedReader reader = new TimeLimitedReader(this);
    private final AtomicReference<@Nullable PdfHandle> first = new AtomicReference<>();
    private final AtomicInteger parses = new AtomicInteger(1);
    private @Nullable String hash;

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
        PdfHandle handle = PdfHandle.open(source, path.toString(), password);
        PdfFile file = new PdfFile(path, source, password, handle.pages());
        if (source.isInMemory()) {
            file.first.set(handle);
        } else {
            handle.close();
        }
        return file;
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

    /**
     * Opens a document of one's own over the same bytes; close it on the thread that used it. The
     * first to ask gets the one that was parsed to open the file.
     */
    public PdfHandle handle() throws SeojaeException {
        PdfHandle ready = first.getAndSet(null);
        if (ready != null) {
            return ready;
        }
        parses.incrementAndGet();
        return PdfHandle.open(source, path.toString(), password);
    }

    /** The one that reads this file for all who want something of it but pictures. */
    public TimeLimitedReader reader() {
        return reader;
    }

    /** The SHA-256 of its bytes, 64 hexadecimal digits; made once. */
    public synchronized String sha256() throws SeojaeException {
        if (hash == null) {
            hash = source.sha256();
        }
        return hash;
    }

    /** Whether it was opened with a password, so that what stands in it is nobody else's. */
    public boolean isLocked() {
        return password != null;
    }

    /** How often the file was parsed so far. */
    public int parses() {
        return parses.get();
    }
}
