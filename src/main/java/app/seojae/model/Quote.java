package app.seojae.model;

/**
 * Words of a text and what stands around them, by which they are found again after the text changed
 * (the text quote selector of the W3C Web Annotation data model, 4.2.4).
 *
 * @param exact the words, as they are copied; the empty string where only a place is marked
 * @param prefix up to {@link #CONTEXT} characters before
 * @param suffix up to {@link #CONTEXT} characters behind
 * @param offset where they began in the text of their page or section, in UTF-16 units
 */
public record Quote(String exact, String prefix, String suffix, int offset) {

    /** How many characters around a quote are kept. */
    public static final int CONTEXT = 48;

    public static final Quote NONE = new Quote("", "", "", 0);

    public boolean isEmpty() {
        return exact.isEmpty();
    }

    /** The quote of a stretch of a text. */
    public static Quote of(String text, int start, int end) {
        return new Quote(
                text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)),
                start);
    }
}
