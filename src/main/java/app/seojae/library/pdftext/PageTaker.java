package app.seojae.library.pdftext;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.text.PageText;
import java.util.Map;

/**
 * Takes the pages of stored PDFs beside the index of their words, so that each PDF is read once for
 * both. Called by whoever indexes, one PDF after another or several at once.
 */
public interface PageTaker extends AutoCloseable {

    /** Takes nothing. */
    PageTaker NONE =
            new PageTaker() {
                @Override
                public Map<Long, String> stamps() {
                    return Map.of();
                }

                @Override
                public boolean isNeeded() {
                    return false;
                }

                @Override
                public boolean has(long paper, String hash, String stamp) {
                    return true;
                }

                @Override
                public Taking begin(long paper) {
                    return Taking.NONE;
                }

                @Override
                public void forget(long paper) {}

                @Override
                public void close() {}
            };

    /** One PDF's pages. */
    interface Taking {

        /** Takes nothing. */
        Taking NONE =
                new Taking() {
                    @Override
                    public void take(PageText page) {}

                    @Override
                    public void done(String stamp, String hash, boolean readable) {}
                };

        /** Takes the next page that could be read. */
        void take(PageText page);

        /**
         * Keeps what was taken.
         *
         * @param stamp what the file system said of the file before it was read
         * @param hash of its bytes, or the empty string where it did not open
         * @param readable whether any page of it could be read
         */
        void done(String stamp, String hash, boolean readable) throws SeojaeException;
    }

    /** By paper, what the file system said of the PDF that was taken, as it is taken now. */
    Map<Long, String> stamps() throws SeojaeException;

    /** Whether it wants pages at all. */
    boolean isNeeded();

    /** Whether it took a PDF of these bytes; then it notes how the file stands by now. */
    boolean has(long paper, String hash, String stamp) throws SeojaeException;

    /** Begins to take a paper's PDF. */
    Taking begin(long paper);

    /** Forgets a paper's PDF, which is gone. */
    void forget(long paper) throws SeojaeException;

    @Override
    void close() throws SeojaeException;
}
