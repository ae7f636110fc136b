package app.seojae.ui.annotations;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.TextVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The lines of a paper's marks: those that have a place in reading order, then those without. */
final class AnnotationRows {

    private AnnotationRows() {}

    /**
     * @param marks in reading order
     * @param lost says over so many marks that their places were not found
     */
    static List<AnnotationRow> of(
            List<PlacedAnnotation> marks, AnnotationListFilter filter, IntFunction<String> lost) {
        List<AnnotationRow> rows = new ArrayList<>();
        List<AnnotationRow> without = new ArrayList<>();
        for (PlacedAnnotation one : marks) {
            if (filter.fits(one.annotation())) {
                boolean isLost = one.placement().state() == State.LOST;
                (isLost ? without : rows).add(new AnnotationRow.Mark(one));
            }
        }
        if (!without.isEmpty()) {
            rows.add(new AnnotationRow.Head(lost.apply(without.size())));
            rows.addAll(without);
        }
        return rows;
    }

    /**
     * How the marks of other versions, or of other words of the digest, were found again.
     *
     * @param exact word for word
     * @param similar by likeness
     * @param lost not at all
     */
    record Report(int exact, int similar, int lost) {

        int all() {
            return exact + similar + lost;
        }
    }

    /**
     * Counts the marks that had to be found again.
     *
     * @param version the text of the PDF that is open
     */
    static Report report(List<PlacedAnnotation> marks, TextVersion version) {
        int exact = 0;
        int similar = 0;
        int lost = 0;
        for (PlacedAnnotation one : marks) {
            State state = one.placement().state();
            boolean moved =
                    one.annotation().anchor() instanceof Anchor.Pages pages
                            ? pages.version().isOtherThan(version)
                            : state != State.EXACT;
            if (moved) {
                exact += state == State.EXACT ? 1 : 0;
                similar += state == State.SIMILAR ? 1 : 0;
                lost += state == State.LOST ? 1 : 0;
            }
        }
        return new Report(exact, similar, lost);
    }
}
