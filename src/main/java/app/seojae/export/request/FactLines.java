package app.seojae.export.request;

import app.seojae.export.reference.ReferenceFacts;
import app.seojae.model.ArxivId;
import app.seojae.model.paper.Paper;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One fact a paper, one a line; a single one without a line's end, to be put into a sentence. */
public final class FactLines {

    private FactLines() {}

    /** Titles, each in one line. */
    public static String titles(List<Paper> papers) {
        return lines(papers, paper -> ReferenceFacts.of(paper).title());
    }

    /** Pages at arXiv, or the addresses that digests give. */
    public static String addresses(List<Paper> papers) {
        return lines(papers, paper -> ReferenceFacts.of(paper).address());
    }

    /** Numbers such as {@code 2410.17637}. */
    public static String arxivIds(List<Paper> papers) {
        return lines(
                papers,
                paper -> {
                    ArxivId id = paper.row().arxivId();
                    return id == null ? null : id.value();
                });
    }

    private static String lines(List<Paper> papers, Function<Paper, @Nullable String> fact) {
        return papers.stream().map(fact).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
