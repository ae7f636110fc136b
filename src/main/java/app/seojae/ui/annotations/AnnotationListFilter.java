package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which marks of those there are.
 *
 * @param text words that must all occur in quote, comment or tags
 * @param colour or {@code null} for all
 * @param kind or {@code null} for all
 * @param tag or {@code null} for all
 */
public record AnnotationListFilter(
        String text,
        @Nullable AnnotationColour colour,
        @Nullable AnnotationKind kind,
        @Nullable String tag) {

    public static final AnnotationListFilter ALL = new AnnotationListFilter("", null, null, null);

    /** The same with other words, the empty string for none. */
    public AnnotationListFilter withText(String changed) {
        return new AnnotationListFilter(changed, colour, kind, tag);
    }

    /** The same for another colour, {@code null} for all. */
    public AnnotationListFilter withColour(@Nullable AnnotationColour changed) {
        return new AnnotationListFilter(text, changed, kind, tag);
    }

    /** The same for another kind, {@code null} for all. */
    public AnnotationListFilter withKind(@Nullable AnnotationKind changed) {
        return new AnnotationListFilter(text, colour, changed, tag);
    }

    /** The same for another tag, {@code null} for all. */
    public AnnotationListFilter withTag(@Nullable String changed) {
        return new AnnotationListFilter(text, colour, kind, changed);
    }

    /** The same as a question to the library. */
    AnnotationQuery query() {
        return AnnotationQuery.ALL.withText(text).withColour(colour).withKind(kind).withTag(tag);
    }

    /** Whether a mark is one of them. */
    public boolean fits(Annotation one) {
        if ((colour != null && one.colourName() != colour)
                || (kind != null && one.kind() != kind)) {
            return false;
        }
        if (tag != null
                && one.tags().stream().noneMatch(mine -> folded(mine).equals(folded(tag)))) {
            return false;
        }
        if (text.isBlank()) {
            return true;
        }
        String all =
                folded(one.text() + '\n' + one.comment() + '\n' + String.join("\n", one.tags()));
        for (String word : folded(text).strip().split("\\s+")) {
            if (!all.contains(word.startsWith("#") ? word.substring(1) : word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
