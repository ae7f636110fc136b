package app.seojae.library.texts;

import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.pdf.text.read.PageTextSource;
import app.seojae.work.CancelFlag;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Gives the texts of PDFs, known by their bytes: what was read once is kept, packed, while a file
 * is open and beyond that in the library's folder, where it may be thrown away. A library that
 * cannot be written keeps nothing, and neither does any of a file that has a password. Blocking;
 * safe for any thread.
 */
public final class PdfTexts implements PageTextSource, AutoCloseable {

    /** Names what reads texts now: another may read them otherwise. */
    public static final String READER = TextFiles.READER;

    private static final Logger LOG = System.getLogger(PdfTexts.class.getName());

    /** Documents whose slow pages are remembered when they are closed. */
    private static final int MOST_SLOW = 200;

    private final TextFiles files;
    private final BooleanSupplier readOnly;
    private final PageReading reading;
    private final AtomicLong reads = new AtomicLong();
    private final Map<String, SharedTexts> open = new HashMap<>();
    private final Map<String, Map<PageIndex, ProblemKind>> slow = new LinkedHashMap<>();

    /**
     * @param readOnly whether nothing may be written into the folder now
     */
    public PdfTexts(LibraryFolder folder, BooleanSupplier readOnly) {
        this(folder, readOnly, PageReading.ONCE);
    }

    PdfTexts(LibraryFolder folder, BooleanSupplier readOnly, PageReading reading) {
        files = new TextFiles(folder);
        this.readOnly = readOnly;
        this.reading = reading;
    }

    /** Opens the texts of a file, whatever its password; close them when they are not needed. */
    public OpenTexts open(PdfFile file) throws SeojaeException {
        String hash = file.sha256();
        synchronized (this) {
            SharedTexts shared =
                    open.computeIfAbsent(
                            hash,
                            _ ->
                                    new SharedTexts(
                                            hash, file.pageCount(), files, slow(hash), this::read));
            shared.holders++;
            return new OpenTexts(this, shared, file);
        }
    }

    private PageContent read(PdfFile file, PageIndex page, CancelFlag cancel)
            throws SeojaeException {
        PageContent content = reading.read(file, page, cancel);
        reads.incrementAndGet();
        return content;
    }

    private Map<PageIndex, ProblemKind> slow(String hash) {
        Map<PageIndex, ProblemKind> known = slow.remove(hash);
        known = known == null ? new ConcurrentHashMap<>() : known;
        slow.put(hash, known);
        if (slow.size() > MOST_SLOW) {
            slow.remove(slow.keySet().iterator().next());
        }
        return known;
    }

    @Override
    public PageText text(PdfFile file, PageIndex page, CancelFlag cancel) throws SeojaeException {
        try (OpenTexts texts = open(file)) {
            return texts.read(page, cancel).text();
        }
    }

    void save(SharedTexts shared, PdfFile file) {
        if (!readOnly.getAsBoolean() && !file.isLocked()) {
            shared.save();
        }
    }

    void close(SharedTexts shared, PdfFile file) {
        synchronized (this) {
            shared.holders--;
            if (shared.holders > 0) {
                return;
            }
            open.remove(shared.hash(), shared);
        }
        save(shared, file);
    }

    /** Throws away what was kept of a file that is about to leave the library. */
    public void forget(Path pdf) {
        try {
            if (!readOnly.getAsBoolean()) {
                files.remove(FileHash.sha256(pdf));
            }
        } catch (SeojaeException e) {
            // It goes with the oldest; the file itself must not stay for that.
            LOG.log(Level.INFO, "texts are left behind", e);
        }
    }

    /** Throws the oldest texts away where all together have become too large. */
    public void tidy() throws SeojaeException {
        if (!readOnly.getAsBoolean()) {
            files.tidy();
        }
    }

    /** Leaves the folder alone from now on, whatever is still read; returns when nothing writes. */
    @Override
    public void close() {
        files.close();
    }

    /** How many pages' texts were read from PDFs so far. */
    public long reads() {
        return reads.get();
    }
}
