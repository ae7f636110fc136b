package app.seojae.library.own;

import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of adding papers.
 *
 * @param papers the library's numbers of all that are here now, by their ids
 * @param pdfs the numbers of the papers whose PDFs were taken in
 * @param unknown the ids arXiv has no paper of
 * @param refused why a PDF was not taken in
 * @param problem why arXiv could not be asked for all, or {@code null}
 */
public record Added(
        Map<ArxivId, Long> papers,
        Map<Path, Long> pdfs,
        List<ArxivId> unknown,
        Map<Path, Problem> refused,
        @Nullable Problem problem) {

    public Added {
        papers = Map.copyOf(papers);
        pdfs = Map.copyOf(pdfs);
        unknown = List.copyOf(unknown);
        refused = Map.copyOf(refused);
    }
}
