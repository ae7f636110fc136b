package app.seojae.library.citation;

import app.seojae.citation.CitedWork;
import app.seojae.citation.KnownPapers;
import app.seojae.citation.TitleKey;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.citation.CitationStore;
import app.seojae.store.citation.ReadList;
import app.seojae.store.citation.StoredWork;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.paper.TextStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whom a paper cites and who cites it, within the library, and what its papers cite that it
 * does not have. Works are matched to papers when somebody asks, so that papers which come later
 * are found too. Blocking; safe for any thread.
 */
public final class Citations {

    private static final int PORTION = 500;

    /** Among more neighbours nobody can tell who cites whom. */
    private static final int MOST_LINKED = 300;

    private final LibraryContext context;
    private final CitationIndex index;
    private final LibraryTitles titles;
    private final CitationStore store = new CitationStore();
    private final PaperStore papers = new PaperStore();
    private final TextStore texts = new TextStore();

    public Citations(LibraryContext ground, CitationIndex index, LibraryTitles titles) {
        this.context = ground;
        this.index = index;
        this.titles = titles;
    }

    /**
     * A paper among those it cites and those that cite it.
     *
     * @throws SeojaeException {@code PAPER_UNKNOWN} where the library has no such paper
     */
    public CitationMap map(long paper) throws SeojaeException {
        PaperRow row =
                context.read(sql -> papers.rows(sql, List.of(paper))).stream()
                        .findFirst()
                        .orElseThrow(() -> notFound(paper));
        List<StoredWork> works =
                index.read(List.<StoredWork>of(), sql -> store.works(sql, List.of(paper)));
        KnownPapers known = titles.known();
        Set<Long> cites = new LinkedHashSet<>();
        for (StoredWork one : works) {
            long cited = known.paper(one.work());
            if (cited != 0 && cited != paper) {
                cites.add(cited);
            }
        }
        Set<Long> citing = citing(row, known);
        return new CitationMap(
                row,
                state(row, works),
                works.size(),
                rows(cites),
                rows(citing),
                links(cites, citing, known));
    }

    private List<CitationMap.Link> links(Set<Long> cites, Set<Long> citing, KnownPapers known)
            throws SeojaeException {
        Set<Long> all = new LinkedHashSet<>(cites);
        all.addAll(citing);
        if (all.size() > MOST_LINKED) {
            return List.of();
        }
        Set<CitationMap.Link> links = new LinkedHashSet<>();
        for (StoredWork one : index.read(List.<StoredWork>of(), sql -> store.works(sql, all))) {
            long cited = known.paper(one.work());
            if (cited != one.paper() && all.contains(cited)) {
                links.add(new CitationMap.Link(one.paper(), cited));
            }
        }
        return new ArrayList<>(links);
    }

    private static SeojaeException notFound(long paper) {
        return new SeojaeException(Problem.of(ProblemKind.PAPER_UNKNOWN, "#" + paper));
    }

    private List<PaperRow> rows(Set<Long> ids) throws SeojaeException {
        return context.read(sql -> papers.rows(sql, new ArrayList<>(ids)));
    }

    private Set<Long> citing(PaperRow row, KnownPapers known) throws SeojaeException {
        ArxivId id = row.arxivId();
        Set<Long> hashes = new HashSet<>();
        for (TextStore.Named one : context.read(sql -> texts.named(sql, row.id() - 1, 1))) {
            TitleKey key = TitleKey.of(one.title());
            if (key.isAny()) {
                hashes.add(key.hash());
            }
        }
        Set<Long> citing = new LinkedHashSet<>();
        for (StoredWork one :
                index.read(List.<StoredWork>of(), sql -> store.called(sql, id, hashes))) {
            if (one.paper() != row.id() && known.paper(one.work()) == row.id()) {
                citing.add(one.paper());
            }
        }
        return citing;
    }

    private CitationState state(PaperRow row, List<StoredWork> works) throws SeojaeException {
        if (!works.isEmpty()) {
            return CitationState.LISTED;
        }
        if (row.pdf().state() != PdfInfo.State.STORED) {
            return CitationState.NO_PDF;
        }
        Optional<ReadList> file =
                index.read(Optional.<ReadList>empty(), sql -> store.file(sql, row.id()));
        return file.map(one -> one.readable() ? CitationState.NO_LIST : CitationState.UNREADABLE)
                .orElse(CitationState.WAITING);
    }

    /**
     * What the papers that are to be read cite most often and the library does not have. To be read
     * is what is kept, unread or begun, and not skipped.
     *
     * @param limit how many at most
     */
    public List<MissingWork> missing(int limit) throws SeojaeException {
        List<Long> reading = context.read(texts::toRead);
        Set<Long> listed = new HashSet<>();
        index.read(List.<ReadList>of(), store::files).forEach(file -> listed.add(file.paper()));
        reading = reading.stream().filter(listed::contains).toList();
        MissingWorks missing = new MissingWorks(titles.known());
        for (int from = 0; from < reading.size(); from += PORTION) {
            List<Long> some = reading.subList(from, Math.min(reading.size(), from + PORTION));
            index.read(List.<StoredWork>of(), sql -> store.works(sql, some)).forEach(missing::add);
        }
        return missing.most(limit);
    }

    /**
     * The paper that an entry of a list of references names, where the library has it.
     *
     * @param entry as the PDF's text gives it
     */
    public Optional<PaperRow> named(String entry) throws SeojaeException {
        long paper = titles.known().paper(CitedWork.of(entry));
        return paper == 0
                ? Optional.empty()
                : context.read(sql -> papers.rows(sql, List.of(paper))).stream().findFirst();
    }
}
