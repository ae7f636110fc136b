package app.seojae.ui.export;

import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.paper.Query;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to export where the person stands.
 *
 * @param paper the one at hand, the library's number, 0 for none
 * @param title of that paper
 * @param chosen the papers chosen in the list, in its order; empty where they are not several
 * @param list what the list shows
 * @param marked the marks and notes that are looked for, or {@code null} where none are shown
 */
public record ExportOffer(
        long paper, String title, List<Long> chosen, Query list, @Nullable AnnotationQuery marked) {

    /** Before anything is known. */
    static final ExportOffer NOTHING = new ExportOffer(0, "", List.of(), Query.ALL, null);

    public ExportOffer {
        chosen = List.copyOf(chosen);
    }

    /** Which papers of these. */
    public enum Scope {
        CHOSEN,
        PAPER,
        LIST,
        MARKED,
        ALL
    }

    /** Whether there is such a part here. */
    boolean has(Scope scope) {
        return switch (scope) {
            case CHOSEN -> !chosen.isEmpty();
            case PAPER -> paper != 0;
            case MARKED -> marked != null;
            case LIST, ALL -> true;
        };
    }

    /** The papers of a part, in their order; blocking. */
    List<Long> ids(Scope scope, Library library) throws SeojaeException {
        return switch (scope) {
            case CHOSEN -> chosen;
            case PAPER -> List.of(paper);
            case MARKED ->
                    library.annotatedPapers().of(marked == null ? AnnotationQuery.ALL : marked);
            case LIST -> Arrays.stream(library.browse().ids(list)).boxed().toList();
            case ALL -> Arrays.stream(library.browse().ids(Query.ALL)).boxed().toList();
        };
    }

    /** What is most likely meant. */
    Scope first() {
        if (has(Scope.CHOSEN)) {
            return Scope.CHOSEN;
        }
        if (has(Scope.MARKED)) {
            return Scope.MARKED;
        }
        return has(Scope.PAPER) ? Scope.PAPER : Scope.LIST;
    }
}
