package app.seojae.model.digest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one digest says of a paper, kept for good.
 *
 * @param origin who wrote it
 * @param abstractText the paper's own abstract as it gives it, or the empty string
 */
public record DigestVersion(
        String digestName,
        @Nullable LocalDate date,
        @Nullable String title,
        String summary,
        String easyExplanation,
        List<String> fields,
        @Nullable Integer upvotes,
        @Nullable String pdfUrl,
        @Nullable String thumbnailUrl,
        List<Section> others,
        TextOrigin origin,
        String abstractText) {

    public DigestVersion {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }
}
