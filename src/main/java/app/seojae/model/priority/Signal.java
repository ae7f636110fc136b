package app.seojae.model.priority;

import java.util.Locale;

/**
 * What a person did with a paper, as a sign of what she looks for.
 *
 * @param kind the strongest thing she did
 * @param counts whether it is learned from; the person may take it out
 */
public record Signal(long paper, Kind kind, boolean counts) {

    /** What was done, the strongest first. */
    public enum Kind {
        ANNOTATED,
        NOTED,
        BOOKMARKED,
        READ,
        SKIPPED;

        /** Whether the paper was kept, and not skipped. */
        public boolean isKept() {
            return this != SKIPPED;
        }

        /** The word of the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word of the database. */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
