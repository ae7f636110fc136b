package app.seojae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream of a document that unpacks to a bounded size: PDFBox unpacks pages' parts, fonts,
 * profiles, images and objects through these two doors, whole into memory.
 */
final class BoundedStream extends COSStream {

    private final UnpackLimit limit;

    BoundedStream(RandomAccessReadView encoded, UnpackLimit limit) throws IOException {
        super(null, encoded);
        this.limit = limit;
    }

    UnpackLimit limit() {
        return limit;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        List<Filter> filters = BoundedFilter.of(getFilters(), limit);
        if (filters.isEmpty()) {
            return super.createInputStream(options);
        }
        RandomAccessRead unpacked =
                Filter.decode(createRawInputStream(), filters, this, options, new ArrayList<>());
        return new Unpacked(new RandomAccessInputStream(unpacked)).createInputStream();
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        List<Filter> filters = BoundedFilter.of(getFilters(), limit);
        return filters.isEmpty()
                ? super.createView()
                : Filter.decode(createRawInputStream(), filters, this, DecodeOptions.DEFAULT, null);
    }

    /** PDFBox makes its own kind of input only for a stream: one without filters passes it on. */
    private static final class Unpacked extends COSStream {
        private final InputStream bytes;

        Unpacked(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream createRawInputStream() {
            return bytes;
        }
    }
}
