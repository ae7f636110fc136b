package app.seojae.pdf.text.select;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.TextPosition;
import app.seojae.pdf.text.TextRange;

/**
 * A place where the words looked for stand.
 *
 * @param page where it starts
 * @param start the index of its first character
 * @param endPage where it ends: the same page, or the next for one that runs over a page's end
 * @param end the index after its last character, on the page where it ends
 * @param before what stands before it, in one line, cut at a word
 * @param match its words as the page has them, in one line
 * @param after what stands after it, in one line, cut at a word
 */
public record FindHit(
        PageIndex page,
        int start,
        PageIndex endPage,
        int end,
        String before,
        String match,
        String after) {

    /** The stretch of text it covers. */
    public TextRange range() {
        return new TextRange(new TextPosition(page, start), new TextPosition(endPage, end));
    }
}
