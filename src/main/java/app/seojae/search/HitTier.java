package app.seojae.search;

import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet.Where;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How good a place for a hit is; the best first. */
public enum HitTier {
    TITLE,
    FIELDS,
    TAGS,
    NOTE,
    BODY,
    PDF,
    EARLIER;

    /** What a card shows, what the person wrote, and what stands in the PDF. */
    private static final Set<HitTier> SHOWN =
            Collections.unmodifiableSet(EnumSet.range(TITLE, PDF));

    /** From 1; higher is better. */
    public byte weight() {
        return (byte) (EARLIER.ordinal() - ordinal() + 1);
    }

    /** The tiers a search looks into first: all that is shown, and the PDF. */
    public static Set<HitTier> within(Scope scope) {
        return switch (scope) {
            case ALL -> SHOWN;
            case DIGEST -> EnumSet.of(TITLE, FIELDS, BODY);
            case NOTES -> EnumSet.of(NOTE);
            case PDF -> EnumSet.of(PDF);
        };
    }

    /** The tiers a search looks into where those found nothing. */
    public static Set<HitTier> behind(Scope scope) {
        return scope == Scope.ALL || scope == Scope.DIGEST
                ? EnumSet.of(EARLIER)
                : EnumSet.noneOf(HitTier.class);
    }

    /** The tier of a part of a paper. */
    public static HitTier of(Where where) {
        return switch (where) {
            case TITLE -> TITLE;
            case FIELDS -> FIELDS;
            case TAGS -> TAGS;
            case NOTE -> NOTE;
            case SUMMARY, EASY, OTHER -> BODY;
            case PDF -> PDF;
            case EARLIER -> EARLIER;
        };
    }
}
