package app.seojae.pdf.link;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.LinkTarget;

/**
 * Something of a paper that its text points to by a number.
 *
 * @param number as the text writes it: {@code 3}, {@code 4.1}, {@code A.2}, {@code 12}
 * @param area what to show of it, upright, in PDF user space
 * @param text what stands there: the caption, the heading, the entry
 */
public record Landmark(Kind kind, String number, PageIndex page, Quad area, String text) {

    /** The things a text points to. */
    public enum Kind {
        FIGURE,
        TABLE,
        ALGORITHM,
        EQUATION,
        SECTION,
        REFERENCE
    }

    /** Where a jump to it ends: the upper left corner of its area. */
    public LinkTarget.Place place() {
        return new LinkTarget.Place(page, new PdfPoint(area.left(), area.top()));
    }
}
