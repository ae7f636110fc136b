package app.seojae.pdf.text;

/**
 * A gap between two characters of a document.
 *
 * @param page counted from 1
 * @param index into the page's text, from 0 to its length
 */
public record TextPosition(int page, int index) implements Comparable<TextPosition> {

    @Override
    public int compareTo(TextPosition other) {
        return page == other.page
                ? Integer.compare(index, other.index)
                : Integer.compare(page, other.page);
    }
}
