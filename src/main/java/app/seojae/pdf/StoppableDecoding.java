package app.seojae.pdf;

import app.seojae.pdf.bounded.AskingInput;
import app.seojae.pdf.bounded.BoundedFilter;
import app.seojae.pdf.bounded.BoundedStream;
import app.seojae.pdf.bounded.UnpackLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream of a PDF so that it can be left in the middle: PDFBox would decode all of it
 * into memory before it gives a byte, however many there are.
 */
public final class StoppableDecoding {

    private StoppableDecoding() {}

    /** The one filter of a stream, or {@code null} where it has none or several. */
    public static @Nullable Filter onlyFilter(COSStream stream) throws IOException {
        COSName name = onlyName(stream);
        if (name == null) {
            return null;
        }
        return stream instanceof BoundedStream bounded
                ? BoundedFilter.of(name, bounded.limit()).getFirst()
                : FilterFactory.INSTANCE.getFilter(name);
    }

    /** The name of the one filter of a stream, or {@code null} where it has none or several. */
    public static @Nullable COSName onlyName(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        return filters instanceof COSName name ? name : null;
    }

    /**
     * Decodes a stream into a sink, which may throw to end it.
     *
     * @param filter its only one
     * @param check asked before each piece of the encoded bytes; throws to leave
     */
    public static void decode(COSStream stream, Filter filter, Runnable check, OutputStream sink)
            throws IOException {
        try (InputStream in = new AskingInput(stream.createRawInputStream(), check)) {
            filter.decode(in, sink, stream, 0);
        }
    }

    /**
     * What the last filter of a stream is given: its bytes as they stand in the file, or unpacked
     * by the filters before.
     */
    public static InputStream beforeLastFilter(COSStream stream) throws IOException {
        if (!(stream.getFilters() instanceof COSArray names) || names.size() < 2) {
            return stream.createRawInputStream();
        }
        COSArray first = new COSArray();
        for (int i = 0; i < names.size() - 1; i++) {
            first.add(names.get(i));
        }
        UnpackLimit limit =
                stream instanceof BoundedStream bounded ? bounded.limit() : new UnpackLimit();
        return new RandomAccessInputStream(
                Filter.decode(
                        stream.createRawInputStream(),
                        BoundedFilter.of(first, limit),
                        stream,
                        DecodeOptions.DEFAULT,
                        null));
    }
}
