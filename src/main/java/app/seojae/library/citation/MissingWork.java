package app.seojae.library.citation;

import app.seojae.model.ArxivId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work that papers to be read cite and the library does not have.
 *
 * @param title as an entry gives it
 * @param arxivId where any entry gives one, else {@code null}
 * @param doi where any entry gives one, else the empty string
 * @param year or 0
 * @param citing the library's numbers of the papers that cite it, ascending
 */
public record MissingWork(
        String title, @Nullable ArxivId arxivId, String doi, int year, List<Long> citing) {

    public MissingWork {
        citing = List.copyOf(citing);
    }
}
