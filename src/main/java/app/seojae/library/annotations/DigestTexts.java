package app.seojae.library.annotations;

import app.seojae.anchor.QuoteFinder;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Placement;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The digest texts of a paper, made plain once, and only where something is marked in them. */
final class DigestTexts {

    private final List<PaperRow> row;
    private final Map<DigestSection, QuoteFinder> finders = new EnumMap<>(DigestSection.class);

    DigestTexts(List<PaperRow> row) {
        this.row = row;
    }

    Placement place(Anchor.InDigest anchor) {
        if (row.isEmpty()) {
            return Placement.LOST;
        }
        QuoteFinder finder =
                finders.computeIfAbsent(
                        anchor.section(),
                        section -> new QuoteFinder(Annotations.plain(row.getFirst(), section)));
        return AnnotationPlacer.inDigest(finder, anchor.quote());
    }
}
