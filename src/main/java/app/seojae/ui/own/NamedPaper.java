package app.seojae.ui.own;

import app.seojae.model.ArxivId;

/**
 * A paper that was typed.
 *
 * @param paper the library's number where it is here already, else 0
 * @param title that the library knows, or the empty string
 */
record NamedPaper(ArxivId id, long paper, String title) {

    /** Whether it is here already. */
    boolean isHere() {
        return paper != 0;
    }
}
