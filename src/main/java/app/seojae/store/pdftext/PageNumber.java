package app.seojae.store.pdftext;

/** One number for a page of a paper's PDF: those of a paper stand in a row. */
final class PageNumber {

    static final int BITS = 12;

    private static final long PAGE = (1L << BITS) - 1;

    private PageNumber() {}

    /**
     * @param page from 0
     */
    static long of(long paper, int page) {
        return paper << BITS | page;
    }

    static int paper(long number) {
        return (int) (number >> BITS);
    }

    static int page(long number) {
        return (int) (number & PAGE);
    }
}
