package app.seojae.pdf.bounded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;

/**
 * Counts what the streams of one document unpack to and refuses more than any paper needs: some
 * kilobytes of a file may stand for gigabytes. Confined to the thread of its document.
 */
public final class UnpackLimit {

    /** For one stream but an image; the largest of seventy files looked at has 8.5 MB. */
    public static final long MOST_OF_STREAM = 128L << 20;

    /** For a stream however deep inside others. */
    private static final long MOST_INSIDE = 8L << 20;

    /** For all streams of a page together, each as often as it is unpacked. */
    static final long MOST_OF_PAGE = 4L << 30;

    /** Of a sample of an image, at most: four colours of sixteen bits. */
    private static final long BYTES_PER_PIXEL = 8;

    /** Bytes a byte may stand for: LZW's longest strings, in codes of twelve bits. */
    private static final long LARGEST_RATIO = 4096;

    private long total;
    private int depth;
    private boolean over;
    private Runnable asked = () -> {};

    public UnpackLimit() {}

    /**
     * Has somebody asked with each piece that is read or unpacked, until another is.
     *
     * @param check throws, unchecked, to leave
     */
    public void ask(Runnable check) {
        asked = check;
    }

    /** Asks whether to go on. */
    void check() {
        asked.run();
    }

    /** Starts counting anew, for a page or for opening a document. */
    public void restart() {
        total = 0;
        depth = 0;
        over = false;
    }

    /** Whether something was refused since the start, though PDFBox may have gone on without. */
    public boolean isOver() {
        return over;
    }

    /** An operator begins; what it shows lies in memory together with what it stands in. */
    public void enter() {
        depth++;
    }

    /** An operator ends. */
    public void leave() {
        depth--;
    }

    /**
     * How much a stream may unpack to, in bytes; an image says by its size what it needs. A form in
     * a form may have half as much as that one, so that all that are open at once find room.
     */
    public long of(COSDictionary stream) {
        long width = stream.getLong(COSName.WIDTH, stream.getLong(COSName.W, 0));
        long height = stream.getLong(COSName.HEIGHT, stream.getLong(COSName.H, 0));
        double needed = (double) width * height * BYTES_PER_PIXEL;
        double most = Runtime.getRuntime().maxMemory();
        long inside = MOST_OF_STREAM >> Math.clamp(depth - 1L, 0, 62);
        return Math.max(Math.max(MOST_INSIDE, inside), (long) Math.min(needed, most));
    }

    /**
     * Counts a piece.
     *
     * @param ofStream bytes of its stream so far, with the piece
     * @param most what the stream may have
     * @throws Refused where that is too much
     */
    void count(int piece, long ofStream, long most) throws Refused {
        total += piece;
        if (ofStream > most || total > MOST_OF_PAGE) {
            throw refuse();
        }
    }

    /**
     * Refuses an image in a page's content that unpacks to too much: PDFBox unpacks those by
     * themselves, past the streams. A small one cannot, and is not looked at.
     */
    public void checkInline(COSDictionary parameters, byte[] data) throws IOException {
        COSBase names = parameters.getDictionaryObject(COSName.F, COSName.FILTER);
        if (data.length * LARGEST_RATIO > MOST_OF_STREAM || names instanceof COSArray) {
            List<Filter> filters = BoundedFilter.of(names, this);
            if (!filters.isEmpty()) {
                Filter.decode(
                                new ByteArrayInputStream(data),
                                filters,
                                parameters,
                                DecodeOptions.DEFAULT,
                                null)
                        .close();
            }
        }
    }

    /** Notes that something is too large to be unpacked; the caller throws what it gets. */
    public Refused refuse() {
        over = true;
        return new Refused();
    }

    /** What PDFBox takes for damage, and mostly passes on. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("unpacks to too much");
        }
    }
}
