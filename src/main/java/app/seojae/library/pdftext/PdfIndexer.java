package app.seojae.library.pdftext;

import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.file.PdfStore;
import app.seojae.store.pdftext.IndexedFile;
import app.seojae.store.pdftext.PdfTextStore;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index of PDFs in step with those stored, a file in a transaction, so that it can be
 * stopped or killed anywhere and goes on from there. A PDF is read again only where its bytes are
 * others; one that cannot be read is left alone until somebody asks for it. Safe for any thread and
 * any number of processes.
 */
public final class PdfIndexer implements AutoCloseable {

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final PdfIndex index;
    private final PdfReading reading;
    private final PdfTextStore store = new PdfTextStore();
    private final PdfStore pdfs = new PdfStore();
    private volatile PageTaker taker = PageTaker.NONE;

    public PdfIndexer(LibraryContext ground, LibraryFolder folder, PdfTexts texts) {
        this.context = ground;
        this.folder = folder;
        index = new PdfIndex(ground, folder);
        reading = new PdfReading(texts, PdfReading.Bounds.USUAL);
    }

    /** Says who else takes the pages of each PDF; he is closed with this. Called once. */
    public void takenBy(PageTaker other) {
        taker = other;
    }

    /** Where the PDFs lie. */
    public LibraryFolder folder() {
        return folder;
    }

    /** The index, to find words in. */
    public PdfIndex index() {
        return index;
    }

    /** Indexes all PDFs that wait, or until told to stop. */
    public void catchUp(CancelFlag cancel) throws SeojaeException {
        for (long paper : due()) {
            if (cancel.isRaised()) {
                return;
            }
            bring(paper, cancel);
        }
    }

    /** The papers whose PDF came, went or changed since it was indexed, the newest papers first. */
    public List<Long> due() throws SeojaeException {
        return due(null);
    }

    /** Those of some papers whose PDF came, went or changed since it was indexed. */
    public List<Long> dueOf(Collection<Long> papers) throws SeojaeException {
        return due(new HashSet<>(papers));
    }

    private List<Long> due(@Nullable Set<Long> only) throws SeojaeException {
        if (context.isReadOnly()) {
            return List.of();
        }
        Map<Long, StoredPdf> stored = stored();
        Map<Long, IndexedFile> known = known();
        Map<Long, String> taken = taker.stamps();
        Set<Long> due = new HashSet<>();
        for (StoredPdf pdf : stored.values()) {
            boolean asked = only == null || only.contains(pdf.paper());
            if (asked && !isInStep(pdf, known.get(pdf.paper()), taken.get(pdf.paper()))) {
                due.add(pdf.paper());
            }
        }
        due.addAll(known.keySet().stream().filter(paper -> !stored.containsKey(paper)).toList());
        due.addAll(taken.keySet().stream().filter(paper -> !stored.containsKey(paper)).toList());
        List<Long> sorted = new ArrayList<>(due);
        sorted.sort((one, other) -> Long.compare(other, one));
        return sorted;
    }

    private Map<Long, StoredPdf> stored() throws SeojaeException {
        Map<Long, StoredPdf> stored = new LinkedHashMap<>();
        context.read(pdfs::stored)
                .forEach((paper, path) -> stored.put(paper, new StoredPdf(paper, path)));
        return stored;
    }

    private Map<Long, IndexedFile> known() throws SeojaeException {
        Map<Long, IndexedFile> known = new HashMap<>();
        for (IndexedFile file : index.read(List.<IndexedFile>of(), store::files)) {
            known.put(file.paper(), file);
        }
        return known;
    }

    private boolean isInStep(StoredPdf pdf, @Nullable IndexedFile known, @Nullable String taken)
            throws SeojaeException {
        return known != null
                && known.reader().equals(PdfTexts.READER)
                && known.path().equals(pdf.path())
                && (!taker.isNeeded() || known.stamp().equals(taken))
                && known.stamp().equals(pdf.stamp(folder));
    }

    /** Brings one paper's PDF in step, and tells of it. */
    public void bring(long paper, CancelFlag cancel) throws SeojaeException {
        StoredPdf pdf = stored().get(paper);
        if (pdf == null) {
            index.write(
                    sql -> {
                        store.forget(sql, paper);
                        return true;
                    });
            taker.forget(paper);
        } else {
            bring(pdf, cancel);
        }
        context.tell(Change.of(Change.Kind.PDF_TEXT, paper));
    }

    private void bring(StoredPdf pdf, CancelFlag cancel) throws SeojaeException {
        String stamp = pdf.stamp(folder);
        PageTaker.Taking taking = taker.begin(pdf.paper());
        if (stamp.equals(StoredPdf.GONE)) {
            write(pdf, stamp, new PdfReading.Result(null, List.of(), false, gone()));
            taking.done(stamp, "", false);
            return;
        }
        IndexedFile known =
                index.read(Optional.<IndexedFile>empty(), sql -> store.file(sql, pdf.paper()))
                        .orElse(null);
        boolean same =
                known != null && known.reader().equals(PdfTexts.READER) && isSame(pdf, known);
        if (known != null && same) {
            IndexedFile moved = known.at(pdf.path(), stamp);
            index.write(
                    sql -> {
                        store.note(sql, moved);
                        return true;
                    });
            if (taker.has(pdf.paper(), known.hash(), stamp)) {
                return;
            }
        }
        PdfReading.Result result = reading.read(pdf.file(folder), !same, taking, cancel);
        if (!same) {
            write(pdf, stamp, result);
        }
        taking.done(stamp, result.hash() == null ? "" : result.hash(), result.any());
    }

    private static Problem gone() {
        return Problem.of(ProblemKind.PDF_NOT_HERE);
    }

    private boolean isSame(StoredPdf pdf, IndexedFile known) {
        try {
            return FileHash.sha256(pdf.file(folder)).equals(known.hash());
        } catch (SeojaeException unreadable) {
            return false;
        }
    }

    private void write(StoredPdf pdf, String stamp, PdfReading.Result result)
            throws SeojaeException {
        IndexedFile file =
                new IndexedFile(
                        pdf.paper(),
                        pdf.path(),
                        stamp,
                        result.hash() == null ? "" : result.hash(),
                        PdfTexts.READER,
                        result.pages().size(),
                        result.any(),
                        result.problem());
        index.write(
                sql -> {
                    store.write(sql, file, result.pages());
                    return true;
                });
    }

    /** How far the index is. */
    public PdfIndexState state() throws SeojaeException {
        Map<Long, StoredPdf> stored = stored();
        int indexed = 0;
        List<UnreadPdf> unread = new ArrayList<>();
        for (IndexedFile file : known().values()) {
            if (stored.containsKey(file.paper())) {
                indexed += file.indexed() ? 1 : 0;
                Problem why = file.problem();
                if (why != null) {
                    unread.add(new UnreadPdf(file.paper(), !file.indexed(), why));
                }
            }
        }
        unread.sort(Comparator.comparingLong(UnreadPdf::paper).reversed());
        return new PdfIndexState(stored.size(), indexed, unread);
    }

    /** Lets what could not be read be tried again, when the index is brought in step next. */
    public void retry() throws SeojaeException {
        index.write(
                sql -> {
                    store.retry(sql);
                    return true;
                });
        context.tell(Change.many(Change.Kind.PDF_TEXT));
    }

    @Override
    public void close() throws SeojaeException {
        try (PageTaker _ = taker) {
            index.close();
        }
    }
}
