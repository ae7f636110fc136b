package app.seojae.library.readiness;

import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.Indexer;
import app.seojae.library.readiness.Shortcoming.Kind;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.picture.Thumbnailer;
import app.seojae.store.search.UnindexedPapers;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens every bookmarked paper as a reader would, without asking the network for anything; a
 * picture that is missing is drawn from the first page. Blocking; safe for any thread.
 */
public final class ReadinessCheck {

    private static final int AT_ONCE = 50;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Browse browse;
    private final Transfers transfers;
    private final Indexer indexer;

    public ReadinessCheck(
            LibraryContext ground,
            LibraryFolder folder,
            Browse browse,
            Transfers transfers,
            Indexer indexer) {
        this.context = ground;
        this.folder = folder;
        this.browse = browse;
        this.transfers = transfers;
        this.indexer = indexer;
    }

    /** How all bookmarked papers stand, in the order of the list. */
    public List<PaperReadiness> all(Progress progress, CancelFlag cancel) throws SeojaeException {
        Query bookmarked = Query.ALL.withShelf(Query.Shelf.BOOKMARKED);
        return of(Arrays.stream(browse.ids(bookmarked)).boxed().toList(), progress, cancel);
    }

    /** How some papers stand; those without a bookmark are left out. */
    public List<PaperReadiness> of(List<Long> papers, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        indexer.catchUp(cancel);
        List<PaperReadiness> found = new ArrayList<>();
        int done = 0;
        for (int from = 0; from < papers.size(); from += AT_ONCE) {
            List<Long> some = papers.subList(from, Math.min(papers.size(), from + AT_ONCE));
            for (PaperRow row : browse.rows(some)) {
                cancel.check();
                progress.at(done++, papers.size());
                if (row.bookmarked()) {
                    found.add(of(row));
                }
            }
        }
        return found;
    }

    private PaperReadiness of(PaperRow row) throws SeojaeException {
        List<Shortcoming> lacks = new ArrayList<>();
        boolean onArxiv = row.arxivId() != null;
        int pages = 0;
        switch (row.pdf().state()) {
            case STORED -> pages = pages(row, lacks);
            case QUEUED, DOWNLOADING -> lacks.add(Shortcoming.of(Kind.WAITS));
            case FAILED -> lacks.add(Shortcoming.of(Kind.FAILED, row.pdf().problem()));
            case ABSENT -> lacks.add(Shortcoming.of(onArxiv ? Kind.NO_PDF : Kind.NO_ADDRESS));
        }
        if (context.read(sql -> UnindexedPapers.contains(sql, row.id()))) {
            lacks.add(Shortcoming.of(Kind.NOT_INDEXED));
        }
        return new PaperReadiness(row.id(), row.title(), onArxiv, pages, lacks);
    }

    /** Opens the PDF and counts; only of one that opens the picture matters too. */
    private int pages(PaperRow row, List<Shortcoming> lacks) throws SeojaeException {
        if (transfers.pdfs().file(row.id()).isEmpty()) {
            lacks.add(Shortcoming.of(Kind.GONE));
            return 0;
        }
        int pages;
        try {
            pages = transfers.pdfs().countPages(row.id());
        } catch (SeojaeException e) {
            boolean locked = e.problem().kind() == ProblemKind.PDF_PASSWORD;
            lacks.add(Shortcoming.of(locked ? Kind.LOCKED : Kind.UNREADABLE, e.problem()));
            return 0;
        }
        PdfInfo noted = row.pdf();
        if (noted.pages() != pages) {
            lacks.add(new Shortcoming(Kind.OTHER_PAGES, null, noted.pages(), pages));
        }
        if (!isShown(row.thumbnail()) && !isDrawn(row)) {
            lacks.add(Shortcoming.of(Kind.NO_PICTURE));
        }
        return pages;
    }

    private boolean isShown(@Nullable String thumbnail) {
        if (thumbnail == null) {
            return false;
        }
        try {
            byte[] file = InputFile.bytes(folder.resolve(thumbnail), Thumbnailer.MAX_BYTES);
            return Thumbnailer.of(file).length > 0;
        } catch (SeojaeException e) {
            return false; // gone or broken: it is drawn anew
        }
    }

    private boolean isDrawn(PaperRow row) {
        try {
            return transfers.thumbnails().draw(row);
        } catch (SeojaeException e) {
            return false; // it cannot be kept, as in a library that is only read
        }
    }
}
