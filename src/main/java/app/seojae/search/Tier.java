package app.seojae.search;

import app.seojae.model.Scope;
import app.seojae.model.Snippet.Where;
import java.util.EnumSet;
import java.util.Set;

/** How good a place for a hit is; the best first. */
public enum Tier {
    TITLE,
    FIELDS,
    TAGS,
    NOTE,
    BODY,
    EARLIER;

    /** What a card shows, and what the person wrote. */
    private static final Set<Tier> SHOWN = EnumSet.range(TITLE, BODY);

    /** From 1; higher is better. */
    public byte weight() {
        return (byte) (EARLIER.ordinal() - ordinal() + 1);
    }

    /** The tiers a search looks into first: all that is shown. */
    public static Set<Tier> within(Scope scope) {
        return switch (scope) {
            case ALL -> SHOWN;
            case DIGEST -> EnumSet.of(TITLE, FIELDS, BODY);
            case NOTES -> EnumSet.of(NOTE);
            case PDF -> EnumSet.noneOf(Tier.class);
        };
    }

    /** The tiers a search looks into where those found nothing. */
    public static Set<Tier> behind(Scope scope) {
        return scope == Scope.ALL || scope == Scope.DIGEST
                ? EnumSet.of(EARLIER)
                : EnumSet.noneOf(Tier.class);
    }

    /** The tier of a part of a paper. */
    public static Tier of(Where where) {
        return switch (where) {
            case TITLE -> TITLE;
            case FIELDS -> FIELDS;
            case TAGS -> TAGS;
            case NOTE -> NOTE;
            case SUMMARY, EASY, OTHER -> BODY;
            case EARLIER -> EARLIER;
        };
    }
}
