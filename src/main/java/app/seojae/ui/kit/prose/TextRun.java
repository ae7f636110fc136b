package app.seojae.ui.kit.prose;

import app.seojae.model.VisibleText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some characters of running text that look alike.
 *
 * @param link where a click leads, or {@code null}
 */
public record TextRun(String text, Set<Look> looks, @Nullable String link) {

    /** How characters stand out. */
    public enum Look {
        STRONG,
        EMPHASIS,
        CODE,
        MARK,

        /** A formula with its marks, drawn as mathematics as soon as it can be. */
        FORMULA,

        /** One of those that has a line of its own. */
        DISPLAY,

        /** Words that lead to their places in the paper. */
        CLAIM,

        /** Words that an earlier text had not. */
        ADDED,

        /** Words that only an earlier text had. */
        REMOVED
    }

    /** Characters that turn directions or command terminals are shown and do nothing. */
    public TextRun {
        text = VisibleText.of(text);
        looks = looks.isEmpty() ? Set.of() : Set.copyOf(looks);
    }

    /** Characters that look so and lead nowhere. */
    public static TextRun of(String text, Look... looks) {
        EnumSet<Look> set = EnumSet.noneOf(Look.class);
        for (Look look : looks) {
            set.add(look);
        }
        return new TextRun(text, set, null);
    }

    /** A formula that looks so too. */
    static TextRun formula(
            String source, Set<Look> others, @Nullable String link, boolean display) {
        EnumSet<Look> set = EnumSet.of(Look.FORMULA);
        set.addAll(others);
        if (display) {
            set.add(Look.DISPLAY);
        }
        return new TextRun(source, set, link);
    }

    /** The same characters in bold letters and no other look; a formula stays one. */
    TextRun inHeading() {
        EnumSet<Look> set = EnumSet.of(Look.STRONG);
        if (is(Look.FORMULA)) {
            set.addAll(looks);
        }
        return new TextRun(text, set, is(Look.FORMULA) ? link : null);
    }

    /** The same characters, as they are written. */
    TextRun asWritten() {
        EnumSet<Look> set = EnumSet.noneOf(Look.class);
        set.addAll(looks);
        set.remove(Look.FORMULA);
        set.remove(Look.DISPLAY);
        return new TextRun(text, set, link);
    }

    TextRun withText(String other) {
        return new TextRun(other, looks, link);
    }

    boolean is(Look look) {
        return looks.contains(look);
    }
}
