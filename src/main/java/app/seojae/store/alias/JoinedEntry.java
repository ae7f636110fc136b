package app.seojae.store.alias;

import app.seojae.merge.JoinedText;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one digest says of two papers that are one, as one entry; nothing of either is lost. */
public final class JoinedEntry {

    private JoinedEntry() {}

    /**
     * The entry of the paper that stays, with what the other says besides as a part of its own
     * under the other's title.
     *
     * @param title the other's where its entry gives none
     * @param written whether both were written here, so that their texts are one below the other
     */
    public static DigestEntry of(
            DigestEntry kept, DigestEntry other, String title, boolean written) {
        List<Section> parts = new ArrayList<>(kept.others());
        other.others().stream().filter(one -> !parts.contains(one)).forEach(parts::add);
        String rest = "";
        if (!written) {
            rest = rest(rest, kept.summary(), other.summary());
            rest = rest(rest, kept.easyExplanation(), other.easyExplanation());
            rest = rest(rest, kept.abstractText(), other.abstractText());
        }
        if (!rest.isBlank()) {
            parts.add(new Section(other.title() == null ? title : other.title(), rest));
        }
        return new DigestEntry(
                kept.arxivId(),
                first(kept.version(), other.version()),
                first(kept.title(), other.title()),
                text(kept.summary(), other.summary(), written),
                text(kept.easyExplanation(), other.easyExplanation(), written),
                kept.fields().isEmpty() ? other.fields() : kept.fields(),
                more(kept.upvotes(), other.upvotes()),
                first(kept.pdfUrl(), other.pdfUrl()),
                first(kept.thumbnailUrl(), other.thumbnailUrl()),
                parts,
                kept.line(),
                kept.certainty(),
                text(kept.abstractText(), other.abstractText(), written));
    }

    private static String text(String kept, String other, boolean written) {
        return written || kept.isBlank() ? JoinedText.of(kept, other) : kept;
    }

    private static String rest(String rest, String kept, String other) {
        boolean said = kept.isBlank() || kept.strip().equals(other.strip());
        return said ? rest : JoinedText.of(rest, other);
    }

    private static <T> @Nullable T first(@Nullable T kept, @Nullable T other) {
        return kept == null ? other : kept;
    }

    private static @Nullable Integer more(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? first(one, other) : Math.max(one, other);
    }
}
