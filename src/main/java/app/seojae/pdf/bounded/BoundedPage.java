package app.seojae.pdf.bounded;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A page whose content is counted while PDFBox parses it: the content of a page is the one thing
 * PDFBox unpacks piece by piece, past the streams that are bounded. Pieces packed as pictures are
 * no content (ISO 32000-1, 7.4.1) and are left out: unpacked they may fill the memory.
 */
public final class BoundedPage extends PDPage {

    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.JBIG2_DECODE,
                    COSName.JPX_DECODE,
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final PDPage page;
    private final COSArray readable;
    private final int leftOut;

    private BoundedPage(PDPage page, COSArray readable, int leftOut) {
        super(page.getCOSObject());
        this.page = page;
        this.readable = readable;
        this.leftOut = leftOut;
    }

    /** The same page, to be drawn or read. */
    public static PDPage of(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        COSArray readable = new COSArray();
        int all = 1;
        if (contents instanceof COSArray pieces) {
            all = pieces.size();
            for (int i = 0; i < all; i++) {
                if (!isPicture(pieces.getObject(i))) {
                    readable.add(pieces.get(i));
                }
            }
        } else if (!isPicture(contents)) {
            readable.add(contents);
        }
        int leftOut = all - readable.size();
        return leftOut > 0 || contents instanceof BoundedStream
                ? new BoundedPage(page, readable, leftOut)
                : page;
    }

    private static boolean isPicture(@Nullable COSBase piece) {
        if (!(piece instanceof COSStream stream)) {
            return false;
        }
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name && PICTURES.contains(name)) {
                    return true;
                }
            }
        }
        return filters instanceof COSName name && PICTURES.contains(name);
    }

    /** How many pieces of a page's content are none. */
    public static int leftOut(PDPage page) {
        return page instanceof BoundedPage bounded ? bounded.leftOut : 0;
    }

    /** With the fonts and colours the document keeps for all its pages. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSDictionary page = getCOSObject();
        if (leftOut > 0) {
            COSDictionary rest = new COSDictionary();
            rest.setItem(COSName.CONTENTS, readable);
            return new PDPage(rest).getContentsForStreamParsing();
        }
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
