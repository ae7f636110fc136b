package app.seojae.pdf.bounded;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, whose document makes streams that unpack to a bounded size. */
public final class BoundedParser extends PDFParser {

    public BoundedParser(RandomAccessRead source, String password, UnpackLimit limit)
            throws IOException {
        super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new BoundedDocument(this, limit);
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
