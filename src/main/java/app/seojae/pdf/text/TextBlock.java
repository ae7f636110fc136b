package app.seojae.pdf.text;

import app.seojae.model.annotation.Quad;

/**
 * Lines that belong together: a paragraph or its part in one column, a heading, a caption.
 *
 * @param kind what it is, as far as its look and place tell
 * @param firstLine the index of its first line on the page
 * @param endLine the index after its last line
 * @param quad its place
 */
public record TextBlock(Kind kind, int firstLine, int endLine, Quad quad) {

    /** What a block is; texts that are kept name it by its place here. */
    public enum Kind {
        BODY,
        HEADING,
        CAPTION,
        FOOTNOTE,
        HEADER,
        FOOTER,
        PAGE_NUMBER,
        /** A sender's mark along the margin, such as a preprint server's. */
        STAMP,
        TABLE,
        /** An entry of the list of cited works. */
        REFERENCE,
        /** Letters of figures and formulas, and what nobody can tell. */
        OTHER;

        /** Whether it belongs to the page and not to what is told on it. */
        public boolean isFurniture() {
            return this == HEADER || this == FOOTER || this == PAGE_NUMBER || this == STAMP;
        }
    }
}
