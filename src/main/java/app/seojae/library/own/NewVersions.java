package app.seojae.library.own;

import app.seojae.feed.ArxivAtom;
import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.ArxivCheck;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.ArxivCheckStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks arXiv whether papers have newer versions or were withdrawn, when told to and never by
 * itself, and fetches a newer version beside the old. Blocking; safe for any thread.
 */
public final class NewVersions {

    private static final Logger LOG = System.getLogger(NewVersions.class.getName());

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final StoredPdfs pdfs;
    private final PdfVersions versions;
    private final WebAccess web;
    private final ArxivMetadata arxiv;
    private final ArxivCheckStore store = new ArxivCheckStore();

    public NewVersions(
            LibraryContext context,
            LibraryFolder folder,
            StoredPdfs pdfs,
            PdfVersions versions,
            WebAccess web) {
        this.context = context;
        this.folder = folder;
        this.pdfs = pdfs;
        this.versions = versions;
        this.web = web;
        arxiv = new ArxivMetadata(folder, web);
    }

    /**
     * Asks for papers, up to a hundred in one request, and keeps the answers. Papers that are none
     * of arXiv's are passed over.
     *
     * @return what was answered, by the papers' numbers
     * @throws SeojaeException where arXiv cannot be asked; answers that came before stay
     */
    public Map<Long, ArxivCheck> check(List<Long> papers, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Map<Long, ArxivId> ids = context.read(sql -> store.ids(sql, papers));
        List<Long> wanted = List.copyOf(ids.keySet());
        int asked = 0;
        for (List<Long> some : ArxivMetadata.parts(wanted)) {
            cancel.check();
            progress.at(asked, wanted.size());
            check(some, ids, cancel);
            asked += some.size();
        }
        return context.read(sql -> store.of(sql, wanted));
    }

    private void check(List<Long> papers, Map<Long, ArxivId> ids, CancelFlag cancel)
            throws SeojaeException {
        Map<ArxivId, ArxivAtom.Paper> told = new HashMap<>();
        List<ArxivId> asked = new ArrayList<>();
        papers.forEach(paper -> asked.add(ids.get(paper)));
        arxiv.ask(asked, cancel).forEach(paper -> told.put(paper.id(), paper));
        for (long paper : papers) {
            readStamp(paper, cancel);
        }
        long now = context.now();
        context.write(
                sql -> {
                    for (long paper : papers) {
                        ArxivAtom.Paper one = told.get(ids.get(paper));
                        store.keep(sql, paper, newest(one), one != null && one.withdrawn(), now);
                    }
                    return true;
                });
        context.tell(new Change(Change.Kind.PDF, papers));
    }

    private static @Nullable Integer newest(ArxivAtom.@Nullable Paper paper) {
        return paper == null ? null : paper.version() == null ? (Integer) 1 : paper.version();
    }

    /** Which version the PDF here is stands on its first page; one nobody can read tells none. */
    private void readStamp(long paper, CancelFlag cancel) throws SeojaeException {
        Optional<Path> file = pdfs.file(paper);
        if (file.isPresent()) {
            try {
                versions.open(paper, file.get(), null, cancel);
            } catch (SeojaeException e) {
                if (e.problem().kind() == ProblemKind.CANCELLED) {
                    throw e;
                }
                LOG.log(Level.DEBUG, "a PDF tells no version", e);
            }
        }
    }

    /**
     * Fetches the newest version of a paper's PDF; the one here stays where the new one differs
     * from it, and stands aside as an older version.
     */
    public void fetch(long paper, Progress progress, CancelFlag cancel) throws SeojaeException {
        ArxivId id = context.read(sql -> store.ids(sql, List.of(paper))).get(paper);
        if (id == null) {
            throw new SeojaeException(Problem.of(ProblemKind.NO_ADDRESS));
        }
        Path target = WorkFile.in(folder.madePdfs(), "newest");
        FetchRequest request =
                FetchRequest.pdf(
                        web.addresses().pdf(id, true),
                        target,
                        StoredPdfs.LARGEST,
                        RequestReason.pdf("arXiv " + id));
        try {
            switch (web.fetcher().fetch(request, cancel, progress)) {
                case Fetched.Done done -> pdfs.add(paper, done.file());
                case Fetched.NotModified same ->
                        throw new SeojaeException(Problem.of(ProblemKind.ODD_ANSWER, "304"));
                case Fetched.Failed failed -> throw new SeojaeException(failed.problem());
            }
        } finally {
            WorkFile.delete(target);
        }
        readStamp(paper, cancel);
    }
}
