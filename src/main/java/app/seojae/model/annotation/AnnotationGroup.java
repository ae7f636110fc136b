package app.seojae.model.annotation;

import java.time.LocalDate;
import java.util.List;

/**
 * Annotations that stand under one heading.
 *
 * @param name what they have in common
 * @param count how many they are
 * @param keys by which the library finds them again; they mean nothing elsewhere
 */
public record AnnotationGroup(Name name, int count, List<String> keys) {

    /** What annotations of a group have in common. */
    public sealed interface Name {}

    /** The paper, by the library's number. */
    public record OfPaper(long paper) implements Name {}

    /** The day of the last change. */
    public record OfDay(LocalDate day) implements Name {}

    /** A tag, the empty string for none. */
    public record Tagged(String tag) implements Name {}

    /** The colour by its name. */
    public record Coloured(AnnotationColour colour) implements Name {}

    public AnnotationGroup {
        keys = List.copyOf(keys);
    }
}
