package app.seojae.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of a document: counted from 0 inside, from 1 only where a person or a file reads it.
 *
 * @param index from 0
 */
public record PageIndex(int index) implements Comparable<PageIndex> {

    /** The page a document begins with. */
    public static final PageIndex FIRST = new PageIndex(0);

    public PageIndex {
        if (index < 0) {
            throw new IllegalArgumentException("a page before the first: " + index);
        }
    }

    /** The page of a number that is counted from 1. */
    public static PageIndex ofNumber(int number) {
        return new PageIndex(number - 1);
    }

    /** All pages of a document of so many, in order. */
    public static List<PageIndex> all(int count) {
        return IntStream.range(0, count).mapToObj(PageIndex::new).toList();
    }

    /** The pages from this to another, both with them; none where that comes before. */
    public List<PageIndex> to(PageIndex last) {
        return IntStream.rangeClosed(index, last.index).mapToObj(PageIndex::new).toList();
    }

    /** Its number for people, counted from 1. */
    public int number() {
        return index + 1;
    }

    /** The page behind it. */
    public PageIndex next() {
        return new PageIndex(index + 1);
    }

    /** Whether a document of so many pages has it. */
    public boolean isIn(int count) {
        return index < count;
    }

    /** The page a document of so many ends with; the first of one without pages. */
    public static PageIndex last(int count) {
        return new PageIndex(Math.max(0, count - 1));
    }

    /** The nearest page to it that a document of so many has; the first of one without pages. */
    public PageIndex limitedTo(int count) {
        return isIn(count) ? this : last(count);
    }

    @Override
    public int compareTo(PageIndex other) {
        return Integer.compare(index, other.index);
    }

    /** As a person counts it. */
    @Override
    public String toString() {
        return Integer.toString(number());
    }
}
