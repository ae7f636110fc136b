package app.seojae.model.annotation;

import app.seojae.model.PageIndex;
import app.seojae.model.digest.DigestSection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An annotation and where it stands now. */
public record PlacedAnnotation(Annotation annotation, Placement placement) {

    /**
     * Reading order: the digest before the PDF, pages upwards, on a page by the text's order where
     * there are words and from top to bottom else; at last by id, so that it is one order.
     */
    public static final Comparator<PlacedAnnotation> READING_ORDER =
            Comparator.<PlacedAnnotation>comparingInt(PlacedAnnotation::part)
                    .thenComparing(
                            PlacedAnnotation::page,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparingInt(PlacedAnnotation::offset)
                    .thenComparingDouble(PlacedAnnotation::fromTop)
                    .thenComparing(one -> one.annotation().id());

    /** The page it stands on now, or the one it stood on; {@code null} in a digest. */
    public @Nullable PageIndex page() {
        if (!placement.regions().isEmpty()) {
            return placement.regions().getFirst().page();
        }
        return annotation.anchor() instanceof Anchor.Pages pages ? pages.page() : null;
    }

    private int part() {
        return annotation.anchor() instanceof Anchor.InDigest digest
                ? digest.section().ordinal()
                : DigestSection.values().length;
    }

    private int offset() {
        return annotation.anchor().quote().offset();
    }

    private double fromTop() {
        return annotation.anchor() instanceof Anchor.Pages pages
                ? -pages.regions().getFirst().bounds().top()
                : 0;
    }
}
