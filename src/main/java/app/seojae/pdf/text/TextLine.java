package app.seojae.pdf.text;

import app.seojae.model.annotation.Quad;

/**
 * A line of a page.
 *
 * @param start the index of its first character in the page's text
 * @param end the index after its last, which is that of its {@code \n}
 * @param quad its place, as high as its letters may be
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are
 * @param italic whether most of its letters are
 * @param block the index of its block on the page
 */
public record TextLine(
        int start, int end, Quad quad, float size, boolean bold, boolean italic, int block) {

    /** Its length in UTF-16 units, without its line end. */
    public int length() {
        return end - start;
    }
}
