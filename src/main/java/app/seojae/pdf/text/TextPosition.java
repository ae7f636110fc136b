package app.seojae.pdf.text;

import app.seojae.model.PageIndex;

/**
 * A gap between two characters of a document.
 *
 * @param index into the page's text, from 0 to its length
 */
public record TextPosition(PageIndex page, int index) implements Comparable<TextPosition> {

    @Override
    public int compareTo(TextPosition other) {
        return page.equals(other.page)
                ? Integer.compare(index, other.index)
                : page.compareTo(other.page);
    }
}
