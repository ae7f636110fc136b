package app.seojae.pdf.render.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.Duration;

/**
 * What a draft of a page leaves out: images that take long to decode, and all that comes after its
 * time. A page shows this for the moment until its picture is there.
 *
 * <p>Confined to the drawing thread.
 */
public final class DraftLimit {

    /** At three pages a second and two hands, drafts alone keep up with a reader. */
    public static final Duration USUAL = Duration.ofMillis(120);

    /** Decoding an image of so many pixels takes some milliseconds. */
    private static final double MOST_PIXELS = 500_000;

    private static final Color GROUND = new Color(0xe9e9e9);

    private final long end;

    public DraftLimit(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Leaves the page when the time is over; whoever draws the page takes what is there. */
    void check() {
        if (isOver()) {
            throw new Over();
        }
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Whether an image of so many pixels is left out. */
    static boolean isTooLarge(double pixels) {
        return pixels > MOST_PIXELS;
    }

    /**
     * Marks the place of an image that was left out.
     *
     * @param place of the image: the unit square to the graphics' coordinates
     */
    static void mark(Graphics2D graphics, AffineTransform place) {
        graphics.setColor(GROUND);
        graphics.fill(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
    }

    /** Thrown inside PDFBox when the time of a draft is over. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("the draft's time is over", null, false, false);
        }
    }
}
