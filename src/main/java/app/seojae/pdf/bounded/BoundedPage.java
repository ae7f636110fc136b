package app.seojae.pdf.bounded;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is counted while PDFBox parses it: the content of a page is the one thing
 * PDFBox unpacks piece by piece, past the streams that are bounded.
 */
public final class BoundedPage extends PDPage {

    private final PDPage page;

    private BoundedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** The same page, to be drawn or read. */
    public static PDPage of(PDPage page) {
        return page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof BoundedStream
                ? new BoundedPage(page)
                : page;
    }

    /** With the fonts and colours the document keeps for all its pages. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSDictionary page = getCOSObject();
        if (page.getDictionaryObject(COSName.CONTENTS) instanceof BoundedStream content
                && COSName.FLATE_DECODE.equals(content.getFilters())) {
            InputStream unpacked = new FlateFilterDecoderStream(content.createRawInputStream());
            return new NonSeekableRandomAccessReadInputStream(
                    new Counted(unpacked, content.limit()));
        }
        return super.getContentsForStreamParsing();
    }

    /** Counts what is read; PDFBox reads in pieces only. */
    private static final class Counted extends FilterInputStream {
        private final UnpackLimit limit;
        private long count;

        Counted(InputStream in, UnpackLimit limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count += Math.max(0, got);
            limit.count(Math.max(0, got), count, UnpackLimit.MOST_OF_STREAM);
            return got;
        }
    }
}
