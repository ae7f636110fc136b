package app.seojae.citation;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import java.util.List;

/**
 * A line of a page that may belong to a list of references.
 *
 * @param right whether it stands in the right column, if there are two
 * @param heading whether it looks like one: larger than most of its page, or bold
 * @param beside whether it may belong to a figure or a table
 */
record ListedLine(
        PageIndex page,
        String text,
        Quad quad,
        float size,
        int block,
        boolean right,
        boolean heading,
        boolean beside) {

    double left() {
        return quad.left();
    }

    /** The line together with another piece of it, further right. */
    ListedLine with(ListedLine piece) {
        return new ListedLine(
                page,
                text + " " + piece.text,
                Quad.around(List.of(quad, piece.quad)),
                size,
                block,
                right,
                heading,
                beside);
    }

    /** Whether it stands in the same column of the same page as another. */
    boolean isBeside(ListedLine other) {
        return right == other.right && page.equals(other.page);
    }
}
