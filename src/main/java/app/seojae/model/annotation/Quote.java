package app.seojae.model.annotation;

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

    /** Whether it has no words, so that only a place is marked. */
    public boolean isEmpty() {
        return exact.isEmpty();
    }

    /** The quote of a stretch of a text. */
    public static Quote of(String text, int start, int end) {
        return new Quote(text.substring(start, end), before(text, start), behind(text, end), start);
    }

    /** What of a text stands before an index, as a prefix; no character is cut in half. */
    public static String before(String text, int index) {
        int from = Math.max(0, index - CONTEXT);
        return text.substring(isInside(text, from) ? from + 1 : from, index);
    }

    /** What of a text stands behind an index, as a suffix; no character is cut in half. */
    public static String behind(String text, int index) {
        int to = Math.min(text.length(), index + CONTEXT);
        return text.substring(index, isInside(text, to) ? to - 1 : to);
    }

    private static boolean isInside(String text, int gap) {
        return gap > 0
                && gap < text.length()
                && Character.isSurrogatePair(text.charAt(gap - 1), text.charAt(gap));
    }
}
