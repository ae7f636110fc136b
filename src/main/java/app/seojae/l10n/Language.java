package app.seojae.l10n;

import java.util.Locale;

/** The languages the program speaks. */
public enum Language {
    KOREAN("ko", Locale.KOREAN),
    ENGLISH("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** Its short name in settings and options: {@code ko} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The locale by which numbers, days and months are written. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code en} or {@code en-US}; Korean for all others. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : KOREAN;
    }
}
