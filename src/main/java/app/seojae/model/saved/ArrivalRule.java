package app.seojae.model.saved;

import java.util.Locale;

/**
 * What is done to papers when they arrive and a kept question finds them; nothing is ever hidden.
 *
 * @param value of the tag or the collection, else the empty string
 */
public record ArrivalRule(Kind kind, String value) {

    public static final ArrivalRule NONE = new ArrivalRule(Kind.NONE, "");

    /** The kinds of it. */
    public enum Kind {
        NONE,
        BOOKMARK,
        TAG,
        COLLECTION;

        /** The word of the database and the command line. */
        public String word() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word; {@link #NONE} where there is no such word. */
        public static Kind ofWord(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            return NONE;
        }
    }
}
