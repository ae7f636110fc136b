package app.seojae.ui.export;

import app.seojae.library.Browse;
import app.seojae.model.Query;
import app.seojae.model.SeojaeException;
import java.util.Arrays;
import java.util.List;

/**
 * What there is to export where the person stands.
 *
 * @param paper the one at hand, the library's number, 0 for none
 * @param title of that paper
 * @param list what the list shows
 * @param listed how many papers that are
 * @param marked the papers of the marks and notes that were found, empty where none are shown
 * @param all how many papers the library has
 */
public record ExportOffer(
        long paper, String title, Query list, int listed, List<Long> marked, int all) {

    /** Before anything is known. */
    static final ExportOffer NOTHING = new ExportOffer(0, "", Query.ALL, 0, List.of(), 0);

    public ExportOffer {
        marked = List.copyOf(marked);
    }

    /** Which papers of these. */
    public enum Scope {
        PAPER,
        LIST,
        MARKED,
        ALL
    }

    /** Whether there is such a part here. */
    boolean has(Scope scope) {
        return switch (scope) {
            case PAPER -> paper != 0;
            case MARKED -> !marked.isEmpty();
            case LIST, ALL -> true;
        };
    }

    /** The papers of a part, in their order; blocking. */
    List<Long> ids(Scope scope, Browse browse) throws SeojaeException {
        return switch (scope) {
            case PAPER -> List.of(paper);
            case MARKED -> marked;
            case LIST -> Arrays.stream(browse.ids(list)).boxed().toList();
            case ALL -> Arrays.stream(browse.ids(Query.ALL)).boxed().toList();
        };
    }

    /** What is most likely meant. */
    Scope first() {
        if (has(Scope.MARKED)) {
            return Scope.MARKED;
        }
        return has(Scope.PAPER) ? Scope.PAPER : Scope.LIST;
    }
}
