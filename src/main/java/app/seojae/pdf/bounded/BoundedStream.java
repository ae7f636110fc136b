package app.seojae.pdf.bounded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
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
public final class BoundedStream extends COSStream {

    /** The function type whose content is a program of operators. */
    private static final int CALCULATOR = 4;

    private static final Pattern WHOLE_NUMBERS = Pattern.compile("\\b(?:mod|idiv)\\b");

    private final UnpackLimit limit;

    BoundedStream(RandomAccessReadView encoded, UnpackLimit limit) throws IOException {
        super(null, encoded);
        this.limit = limit;
    }

    /** What counts the bytes this document unpacks to. */
    public UnpackLimit limit() {
        return limit;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        COSInputStream content = unpack(options);
        return getInt(COSName.FUNCTION_TYPE) == CALCULATOR ? given(lenient(content)) : content;
    }

    private COSInputStream unpack(DecodeOptions options) throws IOException {
        List<Filter> filters = BoundedFilter.of(getFilters(), limit);
        if (filters.isEmpty()) {
            return super.createInputStream(options);
        }
        RandomAccessRead unpacked =
                Filter.decode(createRawInputStream(), filters, this, options, new ArrayList<>());
        return given(new RandomAccessInputStream(unpacked));
    }

    private static COSInputStream given(InputStream bytes) throws IOException {
        return new Unpacked(bytes).createInputStream();
    }

    /**
     * PDFBox's {@code mod} and {@code idiv} fail on what {@code floor} leaves, a whole number kept
     * as a real one; other readers take it. Made an integer first, it works.
     */
    private static InputStream lenient(InputStream function) throws IOException {
        try (function) {
            String words = new String(function.readAllBytes(), StandardCharsets.ISO_8859_1);
            String made = WHOLE_NUMBERS.matcher(words).replaceAll("cvi exch cvi exch $0");
            return new ByteArrayInputStream(made.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        List<Filter> filters = BoundedFilter.of(getFilters(), limit);
        return CMapGate.check(
                filters.isEmpty()
                        ? super.createView()
                        : Filter.decode(
                                createRawInputStream(),
                                filters,
                                this,
                                DecodeOptions.DEFAULT,
                                null));
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
