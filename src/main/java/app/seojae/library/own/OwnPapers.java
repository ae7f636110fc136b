package app.seojae.library.own;

import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.TextEdits;
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
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.OwnFacts;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.OwnFactsStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds papers that no digest told of. Of arXiv's papers title, abstract and authors are asked for,
 * many in one request; a PDF is kept whatever it is of. Blocking; safe for any thread.
 */
public final class OwnPapers {

    private final LibraryContext context;
    private final Browse browse;
    private final StoredPdfs pdfs;
    private final TextEdits edits;
    private final ArxivMetadata arxiv;
    private final DigestStore digests = new DigestStore();
    private final OwnFactsStore facts = new OwnFactsStore();

    public OwnPapers(
            LibraryContext context,
            LibraryFolder folder,
            Browse browse,
            StoredPdfs pdfs,
            TextEdits edits,
            WebAccess web) {
        this.context = context;
        this.browse = browse;
        this.pdfs = pdfs;
        this.edits = edits;
        this.arxiv = new ArxivMetadata(folder, web);
    }

    /** Which of the papers are here already, by their ids. */
    public Map<ArxivId, Long> here(List<ArxivId> ids) throws SeojaeException {
        Map<ArxivId, Long> here = new LinkedHashMap<>();
        for (ArxivId id : ids) {
            OptionalLong number = browse.resolve(id.value());
            if (number.isPresent()) {
                here.put(id, number.getAsLong());
            }
        }
        return here;
    }

    /**
     * Adds papers of arXiv; those that are here already are left as they are.
     *
     * @return the library's numbers of all that are here now, by their ids
     * @throws SeojaeException where arXiv cannot be asked; what came before stays
     */
    public Map<ArxivId, Long> add(List<ArxivId> ids, CancelFlag cancel) throws SeojaeException {
        return add(ids, Progress.NONE, cancel);
    }

    /** The same, telling how many of those that are missing have been asked for. */
    public Map<ArxivId, Long> add(List<ArxivId> ids, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        List<ArxivId> all = List.copyOf(new LinkedHashSet<>(ids));
        Map<ArxivId, Long> here = here(all);
        List<ArxivId> wanted = new ArrayList<>();
        for (ArxivId id : all) {
            Long number = here.get(id);
            if (number == null || context.read(sql -> facts.isUntold(sql, number))) {
                wanted.add(id);
            }
        }
        int asked = 0;
        for (List<ArxivId> some : ArxivMetadata.parts(wanted)) {
            cancel.check();
            progress.at(asked, wanted.size());
            take(arxiv.ask(some, cancel).stream().map(ArxivMetadata::entry).toList(), here);
            asked += some.size();
            progress.at(asked, wanted.size());
        }
        return here(all);
    }

    /** Files what is new, and completes what was known by its PDF alone. */
    private void take(List<DigestEntry> told, Map<ArxivId, Long> here) throws SeojaeException {
        List<DigestEntry> fresh = new ArrayList<>();
        List<Long> completed = new ArrayList<>();
        for (DigestEntry entry : told) {
            Long number = here.get(Objects.requireNonNull(entry.arxivId()));
            if (number == null) {
                fresh.add(entry);
            } else {
                context.write(
                        sql -> {
                            facts.tell(sql, number, entry);
                            return true;
                        });
                completed.add(number);
            }
        }
        if (!completed.isEmpty()) {
            context.tell(new Change(Change.Kind.IMPORT, completed));
        }
        if (!fresh.isEmpty()) {
            String first = String.valueOf(fresh.getFirst().arxivId());
            LocalDate day = today();
            file(new DigestName(day.toString(), "own " + day + " " + first, day), fresh);
        }
    }

    /**
     * Adds papers and PDFs together. What can be kept is kept: where arXiv cannot be asked, a PDF
     * is filed under what its person says of it, with its number noted.
     *
     * @throws SeojaeException where the library cannot be written
     */
    public Added addAll(List<ArxivId> ids, List<OwnPdf> files, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Set<ArxivId> all = new LinkedHashSet<>(ids);
        files.stream().map(OwnPdf::id).filter(Objects::nonNull).forEach(all::add);
        Map<ArxivId, Long> here = new HashMap<>();
        Problem problem = null;
        try {
            here.putAll(add(List.copyOf(all), progress, cancel));
        } catch (SeojaeException e) {
            problem = e.problem();
            here.putAll(here(List.copyOf(all)));
        }
        Map<Path, Long> taken = new LinkedHashMap<>();
        Map<Path, Problem> refused = new LinkedHashMap<>();
        for (OwnPdf one : problem != null && isCancelled(problem) ? List.<OwnPdf>of() : files) {
            try {
                boolean asked = problem == null || (one.id() != null && here.containsKey(one.id()));
                taken.put(one.file(), keep(one, asked));
            } catch (SeojaeException e) {
                refused.put(one.file(), e.problem());
            }
        }
        boolean asked = problem == null;
        List<ArxivId> unknown =
                asked ? all.stream().filter(id -> !here.containsKey(id)).toList() : List.of();
        return new Added(here, taken, unknown, refused, problem);
    }

    private static boolean isCancelled(Problem problem) {
        return problem.kind() == ProblemKind.CANCELLED;
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
            add(List.of(id), cancel);
        }
        return keep(new OwnPdf(pdf, 0, id, new OwnFacts(title, "", null)), true);
    }

    /**
     * Keeps a PDF with its paper, or as one.
     *
     * @param asked whether arXiv was asked, so that a number it has no paper of is none
     */
    private long keep(OwnPdf pdf, boolean asked) throws SeojaeException {
        ArxivId id = pdf.id();
        long paper = pdf.paper();
        if (paper == 0 && id != null) {
            paper = browse.resolve(id.value()).orElse(0);
        }
        if (paper == 0) {
            pdfs.look(pdf.file());
            paper = fileUnder(pdf, asked ? null : id);
        }
        pdfs.add(paper, pdf.file());
        return paper;
    }

    private long fileUnder(OwnPdf pdf, @Nullable ArxivId id) throws SeojaeException {
        String key = "pdf " + FileHash.sha256(pdf.file());
        OwnFacts told = pdf.facts();
        DigestEntry entry =
                new DigestEntry(
                        id,
                        null,
                        told.title(),
                        "",
                        "",
                        List.of(),
                        null,
                        id == null ? null : ArxivMetadata.pdf(id),
                        null,
                        told.parts(List.of()),
                        1,
                        Certainty.LABELLED,
                        "");
        return file(new DigestName(told.title(), key, today()), List.of(entry)).getFirst();
    }

    /** Mends what the person says of a paper she added; whether that changed anything. */
    public boolean mend(long paper, OwnFacts told) throws SeojaeException {
        return edits.mend(paper, told);
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
