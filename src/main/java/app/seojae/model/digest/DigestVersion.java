package app.seojae.model.digest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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

    /** The day on which a model wrote it here; empty for what somebody published. */
    public Optional<LocalDate> writtenOn() {
        int last = digestName.lastIndexOf(' ');
        if (origin.kind() != TextOrigin.Kind.MODEL || last < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(digestName.substring(last + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public DigestVersion {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }
}
