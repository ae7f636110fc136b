package app.seojae.pdf.render.image;

import java.awt.image.DataBuffer;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * The images of a document that were made fitting last, while there is memory: what stands behind
 * every page, or on a page that is drawn in parts, would be decoded each time. Confined to the
 * thread of its document.
 */
public final class KeptPictures {

    /** Two pages of a scanned book as large as a screen. */
    private static final long MOST_BYTES = 16L << 20;

    /** An image of fewer pixels is soon decoded. */
    private static final double WORTH_IT = 1e6;

    /**
     * An image in the size it was drawn in.
     *
     * @param width in device pixels
     * @param height in device pixels
     * @param colour of a stencil, else 0
     */
    public record Place(COSStream image, long width, long height, int colour) {}

    private record Kept(SoftReference<PDImage> picture, long bytes) {}

    private final Map<Place, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    public KeptPictures() {}

    /** What was kept for a place, or {@code null}. */
    public @Nullable PDImage get(Place place) {
        Kept found = kept.get(place);
        return found == null ? null : found.picture().get();
    }

    /**
     * Keeps what was made for a place, where that took long and is small enough.
     *
     * @param size of the image before, in pixels
     */
    public void put(Place place, PDImage picture, double size) throws IOException {
        if (size < WORTH_IT || !FittedImage.is(picture)) {
            return;
        }
        DataBuffer pixels = picture.getImage().getRaster().getDataBuffer();
        long taken =
                (long) pixels.getSize()
                        * pixels.getNumBanks()
                        * DataBuffer.getDataTypeSize(pixels.getDataType())
                        / Byte.SIZE;
        if (taken > MOST_BYTES / 2) {
            return;
        }
        Kept before = kept.put(place, new Kept(new SoftReference<>(picture), taken));
        bytes += taken - (before == null ? 0 : before.bytes());
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
