package app.seojae.pdf.render.image;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The JPEG 2000 images of a document that were decoded last, while there is memory: a page that is
 * shown large is drawn in parts, and each would decode it again. Confined to the thread of its
 * document.
 */
public final class KeptJpx {

    /** A page of layers has a picture behind the letters and one for their colours. */
    private static final int MOST = 4;

    /** An image in plain samples, for a place of this size. */
    private record Kept(COSStream source, long width, long height, PDImageXObject plain) {}

    private final Deque<SoftReference<Kept>> kept = new ArrayDeque<>();

    public KeptJpx() {}

    /** {@link JpxImage#plain}, or what that gave the last time. */
    @SuppressWarnings("ReferenceEquality") // streams are what they are in the document
    public PDImageXObject plain(PDImageXObject image, double width, double height, Runnable check)
            throws IOException {
        COSStream source = image.getCOSObject();
        long across = Math.round(width);
        long down = Math.round(height);
        for (Iterator<SoftReference<Kept>> all = kept.iterator(); all.hasNext(); ) {
            Kept one = all.next().get();
            if (one == null) {
                all.remove();
            } else if (one.source() == source && one.width() == across && one.height() == down) {
                return one.plain();
            }
        }
        PDImageXObject plain = JpxImage.plain(image, width, height, check);
        if (kept.size() == MOST) {
            kept.removeLast();
        }
        kept.addFirst(new SoftReference<>(new Kept(source, across, down, plain)));
        return plain;
    }
}
