package app.seojae.library;

import app.seojae.model.Anchor;
import app.seojae.model.DigestSection;
import app.seojae.model.PaperRow;
import app.seojae.model.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digest texts of a paper, made plain only where something is marked in them. */
final class DigestTexts {

    private final List<PaperRow> row;
    private final @Nullable String[] texts = new String[DigestSection.values().length];

    DigestTexts(List<PaperRow> row) {
        this.row = row;
    }

    Placement place(Anchor.InDigest anchor) {
        if (row.isEmpty()) {
            return Placement.LOST;
        }
        int section = anchor.section().ordinal();
        String text = texts[section];
        if (text == null) {
            text = Annotations.plain(row.getFirst(), anchor.section());
            texts[section] = text;
        }
        return Placing.inDigest(text, anchor.quote());
    }
}
