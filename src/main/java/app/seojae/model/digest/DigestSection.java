package app.seojae.model.digest;

import java.util.Locale;
import java.util.Optional;

/** A text of a digest that can be marked. */
public enum DigestSection {
    SUMMARY,
    EASY;

    /** The word of the command line and of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section of a word of the command line, in either case. */
    public static Optional<DigestSection> ofWord(String word) {
        for (DigestSection section : values()) {
            if (section.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
