package app.seojae.model.paper;

import java.util.Locale;
import java.util.Optional;

/** How far a person has come with a paper. */
public enum Status {
    UNREAD,
    READING,
    READ,
    SKIPPED;

    /** The word of the command line and of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a word of the command line, in either case. */
    public static Optional<Status> ofWord(String word) {
        for (Status status : values()) {
            if (status.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
