package app.seojae.library.own;

import app.seojae.feed.ArxivAtom;
import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.FileHash;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.Section;
import app.seojae.model.digest.TextOrigin;
import app.seojae.store.paper.DigestStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds papers that no digest told of. Of arXiv's papers title, abstract and authors are asked for,
 * many in one request; a PDF is kept whatever it is of. Blocking; safe for any thread.
 */
public final class OwnPapers {

    /** What the authors of an added paper stand under. */
    public static final String AUTHORS = "저자";

    private static final int AT_ONCE = 100;
    private static final long LARGEST_ANSWER = 16 << 20;
    private static final int MOST_FIELDS = 6;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Browse browse;
    private final StoredPdfs pdfs;
    private final WebAccess web;
    private final DigestStore digests = new DigestStore();

    public OwnPapers(
            LibraryContext context,
            LibraryFolder folder,
            Browse browse,
            StoredPdfs pdfs,
            WebAccess web) {
        this.context = context;
        this.folder = folder;
        this.browse = browse;
        this.pdfs = pdfs;
        this.web = web;
    }

    /**
     * Adds papers of arXiv; those that are here already are left as they are.
     *
     * @return the library's numbers of all that are here now, by their ids
     * @throws SeojaeException where arXiv cannot be asked; what came before stays
     */
    public Map<ArxivId, Long> add(List<ArxivId> ids, CancelFlag cancel) throws SeojaeException {
        Map<ArxivId, Long> here = new HashMap<>();
        List<ArxivId> wanted = new ArrayList<>();
        for (ArxivId id : new LinkedHashSet<>(ids)) {
            OptionalLong number = browse.resolve(id.value());
            if (number.isPresent()) {
                here.put(id, number.getAsLong());
            } else {
                wanted.add(id);
            }
        }
        for (int i = 0; i < wanted.size(); i += AT_ONCE) {
            cancel.check();
            List<ArxivId> some = wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE));
            file(ask(some, cancel).stream().map(OwnPapers::entry).toList());
            for (ArxivId id : some) {
                browse.resolve(id.value()).ifPresent(number -> here.put(id, number));
            }
        }
        return here;
    }

    /**
     * Adds a PDF as a paper: the one of arXiv that its first page names, or one under the title
     * that is given.
     *
     * @param id that its first page names, or {@code null}
     * @param title for a paper that is none of arXiv's
     * @return the library's number of the paper
     */
    public long add(Path pdf, @Nullable ArxivId id, String title, CancelFlag cancel)
            throws SeojaeException {
        if (id != null) {
            Long paper = add(List.of(id), cancel).get(id);
            if (paper != null) {
                pdfs.add(paper, pdf);
                return paper;
            }
        }
        String key = "pdf " + FileHash.sha256(pdf);
        DigestName name = new DigestName(title, key, today());
        DigestEntry entry =
                new DigestEntry(
                        null,
                        null,
                        title,
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        1,
                        Certainty.LABELLED,
                        "");
        List<Long> papers = file(name, List.of(entry));
        pdfs.add(papers.getFirst(), pdf);
        return papers.getFirst();
    }

    private List<ArxivAtom.Paper> ask(List<ArxivId> ids, CancelFlag cancel) throws SeojaeException {
        Path target = WorkFile.in(folder.madeFeeds(), "arxiv");
        FetchRequest request =
                FetchRequest.any(
                        web.addresses().metadata(ids),
                        target,
                        LARGEST_ANSWER,
                        RequestReason.paperFacts(
                                ids.stream()
                                        .map(ArxivId::value)
                                        .collect(Collectors.joining(", "))));
        try {
            return switch (web.fetcher().fetch(request, cancel, Progress.NONE)) {
                case Fetched.Done done ->
                        ArxivAtom.read(InputFile.bytes(target, (int) LARGEST_ANSWER));
                case Fetched.NotModified same ->
                        throw new SeojaeException(Problem.of(ProblemKind.FEED_ANSWER));
                case Fetched.Failed failed -> throw new SeojaeException(failed.problem());
            };
        } finally {
            WorkFile.delete(target);
        }
    }

    private static DigestEntry entry(ArxivAtom.Paper paper) {
        String authors = String.join(", ", paper.authors());
        return new DigestEntry(
                paper.id(),
                paper.version(),
                paper.title(),
                "",
                "",
                paper.categories().stream().limit(MOST_FIELDS).toList(),
                null,
                "https://arxiv.org/pdf/" + paper.id().value(),
                null,
                authors.isEmpty() ? List.of() : List.of(new Section(AUTHORS, authors)),
                1,
                Certainty.LABELLED,
                paper.abstractText());
    }

    private void file(List<DigestEntry> entries) throws SeojaeException {
        if (!entries.isEmpty()) {
            String first = String.valueOf(entries.getFirst().arxivId());
            LocalDate day = today();
            file(new DigestName(day.toString(), "own " + day + " " + first, day), entries);
        }
    }

    /** Files entries under a name; the numbers of their papers. */
    private List<Long> file(DigestName name, List<DigestEntry> entries) throws SeojaeException {
        Digest digest =
                new Digest(name, Digest.Kind.PAPER_DIGEST, entries, List.of(), "", TextOrigin.OWN);
        byte[] hash = FileHash.sha256(name.key().getBytes(StandardCharsets.UTF_8));
        DigestStore.Incoming incoming =
                new DigestStore.Incoming(digest, hash, new byte[0], Integer.MAX_VALUE, false);
        long now = context.now();
        List<Long> papers =
                context.write(
                        sql -> {
                            digests.file(sql, incoming, now);
                            return digests.papers(sql, name.key());
                        });
        context.tell(new Change(Change.Kind.IMPORT, papers));
        return papers;
    }

    private LocalDate today() {
        return context.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
