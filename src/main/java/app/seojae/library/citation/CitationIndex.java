package app.seojae.library.citation;

import app.seojae.citation.CitedWork;
import app.seojae.citation.ListedEntry;
import app.seojae.citation.ListedPages;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.pdftext.PageTaker;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.text.PageText;
import app.seojae.store.Database;
import app.seojae.store.DisposableDatabase;
import app.seojae.store.citation.CitationStore;
import app.seojae.store.citation.ReadList;
import app.seojae.store.citation.StoredWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what stored PDFs cite, read while their words are indexed, in a file of its own. Blocking;
 * safe for any thread.
 */
public final class CitationIndex implements PageTaker {

    /** Another reader of pages or of entries may find others. */
    private static final String READER = PdfTexts.READER + "/" + ListedPages.READER;

    /** Entries beyond that are left out; a list of a thousand takes less than a second. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final LibraryContext context;
    private final DisposableDatabase database;
    private final CitationStore store = new CitationStore();

    public CitationIndex(LibraryContext ground, LibraryFolder folder) {
        context = ground;
        database =
                new DisposableDatabase(
                        folder.citations(),
                        "citations.sql",
                        ground::isReadOnly,
                        () -> ground.tell(Change.many(Change.Kind.PDF_TEXT)));
    }

    @Override
    public Map<Long, String> stamps() throws SeojaeException {
        Map<Long, String> stamps = new HashMap<>();
        for (ReadList file : database.read(List.<ReadList>of(), store::files)) {
            stamps.put(file.paper(), file.reader().equals(READER) ? file.stamp() : "");
        }
        return stamps;
    }

    @Override
    public boolean isNeeded() {
        return !context.isReadOnly();
    }

    @Override
    public boolean has(long paper, String hash, String stamp) throws SeojaeException {
        ReadList known =
                database.read(Optional.<ReadList>empty(), sql -> store.file(sql, paper))
                        .orElse(null);
        if (known == null || hash.isEmpty()) {
            return false;
        }
        boolean same = known.reader().equals(READER) && known.hash().equals(hash);
        if (same) {
            ReadList now = new ReadList(paper, stamp, hash, READER, known.readable());
            database.write(
                    sql -> {
                        store.note(sql, now);
                        return true;
                    });
        }
        return same;
    }

    @Override
    public Taking begin(long paper) {
        ListedPages pages = new ListedPages();
        return new Taking() {
            @Override
            public void take(PageText page) {
                pages.add(page);
            }

            @Override
            public void done(String stamp, String hash, boolean readable) throws SeojaeException {
                List<StoredWork> works = works(paper, pages.entries());
                ReadList file = new ReadList(paper, stamp, hash, READER, readable);
                database.write(
                        sql -> {
                            store.write(sql, file, works);
                            return true;
                        });
            }
        };
    }

    private static List<StoredWork> works(long paper, List<ListedEntry> entries) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        List<StoredWork> works = new ArrayList<>();
        for (ListedEntry entry : entries) {
            if (System.nanoTime() > deadline) {
                break;
            }
            works.add(new StoredWork(paper, works.size(), CitedWork.of(entry.text())));
        }
        return works;
    }

    @Override
    public void forget(long paper) throws SeojaeException {
        database.write(
                sql -> {
                    store.forget(sql, paper);
                    return true;
                });
    }

    /** Asks; {@code nothing} where nothing is kept. */
    <T> T read(T nothing, Database.Work<T> work) throws SeojaeException {
        return database.read(nothing, work);
    }

    @Override
    public void close() throws SeojaeException {
        database.close();
    }
}
