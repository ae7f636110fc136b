package app.seojae.model.annotation;

/** Which text of a paper's PDF is meant; two files with the same text have the same. */
public sealed interface TextVersion {

    /**
     * A text that was read.
     *
     * @param fingerprint of its words and pages, never empty
     */
    record Known(String fingerprint) implements TextVersion {
        public Known {
            if (fingerprint.isEmpty()) {
                throw new IllegalArgumentException("a text without a fingerprint");
            }
        }
    }

    /** The text is not yet known. */
    enum Unread implements TextVersion {
        UNREAD
    }

    /** The text that nobody read whole yet, or that cannot be read. */
    static TextVersion unread() {
        return Unread.UNREAD;
    }

    /** The version that was written as {@link #stored}. */
    static TextVersion of(String stored) {
        return stored.isEmpty() ? unread() : new Known(stored);
    }

    /** As it is kept in the library and in files: the fingerprint, or the empty string. */
    default String stored() {
        return this instanceof Known known ? known.fingerprint() : "";
    }

    /** Whether the text was read. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Whether what was made on this text has to be found again on the one that is open. As long as
     * nobody knows that one, everything stands where it was made.
     */
    default boolean isOtherThan(TextVersion open) {
        return open.isKnown() && !equals(open);
    }
}
