package app.seojae.pdf.text;

import app.seojae.model.PageIndex;

/**
 * A stretch of a document's text.
 *
 * @param start its earlier end, whichever was given first
 * @param end its later end
 */
public record TextRange(TextPosition start, TextPosition end) {

    public TextRange {
        if (start.compareTo(end) > 0) {
            TextPosition later = start;
            start = end;
            end = later;
        }
    }

    /** A stretch of one page. */
    public static TextRange of(PageIndex page, int start, int end) {
        return new TextRange(new TextPosition(page, start), new TextPosition(page, end));
    }

    /** Whether it holds nothing: it begins where it ends. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** The smallest stretch that covers both. */
    public TextRange with(TextRange other) {
        return new TextRange(
                start.compareTo(other.start) <= 0 ? start : other.start,
                end.compareTo(other.end) >= 0 ? end : other.end);
    }

    /** Where it begins on a page it touches, an index into that page's text. */
    public int startOn(PageIndex page) {
        return page.equals(start.page()) ? start.index() : 0;
    }

    /** Where it ends on a page it touches, an index into that page's text of that length. */
    public int endOn(PageIndex page, int length) {
        return page.equals(end.page()) ? Math.min(end.index(), length) : length;
    }
}
