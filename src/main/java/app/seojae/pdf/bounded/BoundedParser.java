package app.seojae.pdf.bounded;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, whose document makes streams that unpack to a bounded size. */
public final class BoundedParser extends PDFParser {

    private final UnpackLimit limit;

    public BoundedParser(RandomAccessRead source, String password, UnpackLimit limit)
            throws IOException {
        super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        this.limit = limit;
        document = new BoundedDocument(this, limit);
    }

    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        COSDictionary trailer = super.retrieveTrailer();
        CatalogSearch.mend(document, trailer, limit);
        return trailer;
    }

    /** A length that is no number is left to PDFBox's search for the end, as a missing one is. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSBase length = dictionary.getItem(COSName.LENGTH);
        if (length != null && !(length instanceof COSNumber)) {
            long here = source.getPosition();
            if (!(dictionary.getDictionaryObject(COSName.LENGTH) instanceof COSNumber)) {
                dictionary.removeItem(COSName.LENGTH);
            }
            source.seek(here);
        }
        return super.parseCOSStream(dictionary);
    }

    /** PDFBox writes its own count of pages into a tree it had to look for. */
    @Override
    protected void checkPages(COSDictionary root) throws IOException {
        COSDictionary tree = root.getCOSDictionary(COSName.PAGES);
        COSBase count = tree == null ? null : tree.getItem(COSName.COUNT);
        super.checkPages(root);
        if (tree != null && count != null) {
            tree.setItem(COSName.COUNT, count);
        }
    }

    /** Makes the streams; all else is PDFBox's. */
    private static final class BoundedDocument extends COSDocument {
        private final ICOSParser parser;
        private final UnpackLimit limit;

        BoundedDocument(ICOSParser parser, UnpackLimit limit) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.limit = limit;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
                throws IOException {
            COSStream stream =
                    new BoundedStream(parser.createRandomAccessReadView(start, length), limit);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
