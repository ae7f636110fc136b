package app.seojae.library.own;

import app.seojae.feed.ArxivAtom;
import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.paper.OwnFacts;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks arXiv what it knows of papers, many in one request. Blocking; safe for any thread. */
final class ArxivMetadata {

    /** So many papers are asked for in one request. */
    static final int AT_ONCE = 100;

    private static final long LARGEST_ANSWER = 16 << 20;
    private static final int MOST_FIELDS = 6;

    private final LibraryFolder folder;
    private final WebAccess web;

    ArxivMetadata(LibraryFolder folder, WebAccess web) {
        this.folder = folder;
        this.web = web;
    }

    /** Papers in parts, each of which is one request. */
    static <T> List<List<T>> parts(List<T> papers) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < papers.size(); i += AT_ONCE) {
            parts.add(papers.subList(i, Math.min(papers.size(), i + AT_ONCE)));
        }
        return parts;
    }

    /** What arXiv tells of so many papers at most as fit into one request. */
    List<ArxivAtom.Paper> ask(List<ArxivId> ids, CancelFlag cancel) throws SeojaeException {
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

    /** A paper as the library keeps it. */
    static DigestEntry entry(ArxivAtom.Paper paper) {
        OwnFacts facts = new OwnFacts(paper.title(), String.join(", ", paper.authors()), null);
        return new DigestEntry(
                paper.id(),
                paper.version(),
                paper.title(),
                "",
                "",
                paper.categories().stream().limit(MOST_FIELDS).toList(),
                null,
                pdf(paper.id()),
                null,
                facts.parts(List.of()),
                1,
                Certainty.LABELLED,
                paper.abstractText());
    }

    /** Where a paper's PDF lies for everybody. */
    static String pdf(ArxivId id) {
        return "https://arxiv.org/pdf/" + id.value();
    }
}
