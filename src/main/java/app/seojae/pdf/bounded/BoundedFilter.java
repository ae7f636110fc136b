package app.seojae.pdf.bounded;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** One of PDFBox's filters whose output is counted while it is unpacked. */
public final class BoundedFilter extends Filter {

    private final Filter filter;
    private final boolean jpeg;
    private final UnpackLimit limit;

    private BoundedFilter(COSName name, UnpackLimit limit) throws IOException {
        this.filter = FilterFactory.INSTANCE.getFilter(name);
        this.jpeg = isJpeg(name);
        this.limit = limit;
    }

    /** Whether a filter's name is that of JPEG pictures. */
    public static boolean isJpeg(@Nullable COSName name) {
        return COSName.DCT_DECODE.equals(name) || COSName.DCT_DECODE_ABBREVIATION.equals(name);
    }

    /**
     * The filters a stream names, in order.
     *
     * @param names a name, an array of names, or anything else for none
     */
    public static List<Filter> of(COSBase names, UnpackLimit limit) throws IOException {
        List<Filter> filters = new ArrayList<>();
        if (names instanceof COSName name) {
            filters.add(new BoundedFilter(name, limit));
        } else if (names instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("a filter without a name");
                }
                filters.add(new BoundedFilter(name, limit));
            }
        }
        return filters;
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded,
            OutputStream decoded,
            COSDictionary parameters,
            int index,
            DecodeOptions options)
            throws IOException {
        InputStream asking = new AskingInput(encoded, limit::check);
        InputStream in = jpeg ? new JpegGate(asking, limit) : asking;
        OutputStream out = new Counting(decoded, limit, limit.of(parameters));
        return filter.decode(in, out, parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
            throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    /** PDFBox leaves out a filter that a stream names twice. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BoundedFilter bounded && bounded.filter.equals(filter);
    }

    @Override
    public int hashCode() {
        return filter.hashCode();
    }

    /** Counts before it passes on. */
    private static final class Counting extends FilterOutputStream {
        private final UnpackLimit limit;
        private final long most;
        private long count;

        Counting(OutputStream out, UnpackLimit limit, long most) {
            super(out);
            this.limit = limit;
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            count++;
            limit.count(1, count, most);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            limit.check();
            limit.count(length, count, most);
            out.write(bytes, from, length);
        }
    }
}
