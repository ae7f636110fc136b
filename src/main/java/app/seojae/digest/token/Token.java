package app.seojae.digest.token;

import app.seojae.digest.label.Label;
import app.seojae.digest.line.LinkScanner;
import org.jspecify.annotations.Nullable;

/** What a line is, seen alone. */
public sealed interface Token {

    /** Where it stands, counted from 1. */
    int line();

    /** The line as written. */
    String raw();

    /** An empty line. */
    record Blank(int line, String raw) implements Token {}

    /** A rule, whether CommonMark would read one there or an underline. */
    record Rule(int line, String raw) implements Token {}

    /** A line that begins with an image that is no link to a paper. */
    record Picture(int line, String raw, String url, LinkScanner.@Nullable Link around)
            implements Token {}

    /** A line that is nothing but a link. */
    record Address(int line, String raw, LinkScanner.Link link) implements Token {}

    /**
     * A heading that is no label; a line all in bold counts as one of the lowest rank.
     *
     * @param level 1 to 6, {@link #BOLD} for a bold line
     */
    record Heading(int line, String raw, int level, String text) implements Token {
        public static final int BOLD = 7;
    }

    /**
     * A label.
     *
     * @param name as written
     * @param value what stands behind it on the line
     * @param heading whether it is a heading
     */
    record Labelled(int line, String raw, Label label, String name, String value, boolean heading)
            implements Token {}

    /** Anything else. */
    record Words(int line, String raw) implements Token {}

    /** Whether an entry can begin or go on with it. */
    default boolean isStructure() {
        return !(this instanceof Blank || this instanceof Words || this instanceof Address);
    }
}
