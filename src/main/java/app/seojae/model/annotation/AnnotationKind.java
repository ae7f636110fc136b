package app.seojae.model.annotation;

import java.util.Locale;
import java.util.Optional;

/** What a person does to a place of a text or a page. */
public enum AnnotationKind {
    HIGHLIGHT,
    UNDERLINE,
    STRIKEOUT,
    /** A point with words of one's own. */
    NOTE,
    /** A rectangle of a page, kept with its picture. */
    AREA,
    /** Strokes drawn by hand. */
    INK;

    /** The word of the command line and of the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it marks words, so that it can be found again by them. */
    public boolean isOnWords() {
        return this == HIGHLIGHT || this == UNDERLINE || this == STRIKEOUT;
    }

    /** The kind of a word of the command line, in either case. */
    public static Optional<AnnotationKind> ofWord(String word) {
        for (AnnotationKind kind : values()) {
            if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
