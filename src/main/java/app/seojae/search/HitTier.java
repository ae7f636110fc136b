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
    ANNOTATION,
    BODY,
    PDF,
    EARLIER;

    /** Asked for at every paper found. */
    private static final HitTier[] ALL = values();

    /** The highest grade of all is still a byte. */
    private static final int GRADES = 14;

    /** What digests say, each of it in an index of its own or under its own {@link #sign}. */
    public static final Set<HitTier> SAID =
            Collections.unmodifiableSet(EnumSet.of(TITLE, FIELDS, BODY));

    /** What a card shows, what the person wrote, and what stands in the PDF. */
    private static final Set<HitTier> SHOWN =
            Collections.unmodifiableSet(EnumSet.range(TITLE, PDF));

    /**
     * What the terms of a place begin with in an index that has several places in one column: each
     * is then asked for by itself, and nothing of the others is read.
     */
    String sign() {
        return switch (this) {
            case TITLE -> "t";
            case FIELDS -> "f";
            case BODY -> "b";
            default -> throw new IllegalArgumentException(name());
        };
    }

    /** From 1; higher is better. */
    public byte weight() {
        return (byte) (EARLIER.ordinal() - ordinal() + 1);
    }

    /**
     * How good a hit of one word in this tier is among hits of several words: a hit is as good as
     * the worst place of its words, and among those the better for each word in a better place.
     */
    public byte grade() {
        return grade(weight());
    }

    /** The grade of a hit of one word by its weight. */
    public static byte grade(byte weight) {
        return (byte) (weight * GRADES);
    }

    /** The grade of a paper two words stand in. */
    public static byte both(byte one, byte other) {
        int worst = Math.min(one / GRADES, other / GRADES);
        int better = Math.abs(one / GRADES - other / GRADES) + one % GRADES + other % GRADES;
        return (byte) (worst * GRADES + Math.min(GRADES - 1, better));
    }

    /** How much better than the worst place the other words of a graded hit stand, 0 to 1. */
    public static double better(byte grade) {
        return grade % GRADES / (GRADES - 1.0);
    }

    /** The tier of the worst place of the words of a graded hit. */
    public static HitTier ofGrade(byte grade) {
        return ALL[ALL.length - Math.max(1, grade / GRADES)];
    }

    /** The tiers a search looks into first: all that is shown, and the PDF. */
    public static Set<HitTier> within(Scope scope) {
        return switch (scope) {
            case ALL -> SHOWN;
            case DIGEST -> EnumSet.of(TITLE, FIELDS, BODY);
            case NOTES -> EnumSet.of(NOTE);
            case PDF -> EnumSet.of(PDF);
            case MEANING -> EnumSet.noneOf(HitTier.class);
        };
    }

    /** The tiers a search looks into where those found nothing. */
    public static Set<HitTier> behind(Scope scope) {
        return scope == Scope.ALL || scope == Scope.DIGEST
                ? EnumSet.of(EARLIER)
                : EnumSet.noneOf(HitTier.class);
    }

    /** A part of a paper that stands for the tier. */
    public Where where() {
        return switch (this) {
            case TITLE -> Where.TITLE;
            case FIELDS -> Where.FIELDS;
            case TAGS -> Where.TAGS;
            case NOTE -> Where.NOTE;
            case ANNOTATION -> Where.ANNOTATION;
            case BODY -> Where.SUMMARY;
            case PDF -> Where.PDF;
            case EARLIER -> Where.EARLIER;
        };
    }

    /** The tier of a part of a paper. */
    public static HitTier of(Where where) {
        return switch (where) {
            case TITLE -> TITLE;
            case FIELDS -> FIELDS;
            case TAGS -> TAGS;
            case NOTE -> NOTE;
            case ANNOTATION -> ANNOTATION;
            case SUMMARY, EASY, OTHER -> BODY;
            case PDF -> PDF;
            case EARLIER, PRIORITY -> EARLIER; // no words of the person's stand in the latter
        };
    }
}
