package app.seojae.pdf.render.ink;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Has AWT draw what takes long band by band from the top, so that it can be left between two of
 * them: once it has begun with a large image or a long path, nothing stops it.
 */
public final class Bands {

    /** Pixels of an image that are drawn in some milliseconds. */
    private static final int MOST_PIXELS = 1 << 17;

    /** Segments of a path that are drawn in some milliseconds, and with how many a path is long. */
    private static final int MOST_SEGMENTS = 400;

    private static final int LONG = 2_000;

    /** Each band goes through all of a path; so many segments are worth it. */
    private static final int MOST_LOOKED_AT = 8_000_000;

    private static final int MOST_BANDS = 80;

    /** Drawing that may be done again, within another clip. */
    @FunctionalInterface
    public interface Step {
        /** Draws it. */
        void run() throws IOException;
    }

    private final Runnable check;

    /**
     * @param check asked before each band; throws to leave
     */
    public Bands(Runnable check) {
        this.check = check;
    }

    /** The segments of a path that is long, or 0. */
    public static int segments(Path2D path) {
        int count = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            count++;
        }
        return count < LONG ? 0 : count;
    }

    /**
     * Draws something, band by band where its clip is a rectangle.
     *
     * @param page where it is drawn
     * @param image the place of an image in user space, or {@code null}
     * @param segments of a path, where it is one
     */
    public void run(InkedPage page, @Nullable Shape image, int segments, Step step)
            throws IOException {
        Rectangle clip = page.clip();
        if (clip == null || page.pixels() != null) {
            step.run();
            return;
        }
        Rectangle box = clip;
        int count = Math.min(MOST_BANDS, segments / MOST_SEGMENTS);
        count = Math.min(count, segments == 0 ? 0 : MOST_LOOKED_AT / segments);
        if (image != null) {
            box = page.transform().createTransformedShape(image).getBounds();
            box.grow(1, 1);
            box = box.intersection(clip);
            count = (int) ((long) box.width * box.height / MOST_PIXELS);
        }
        if (count < 2 || box.height < 2) {
            step.run();
            return;
        }
        int height = Math.max(1, (box.height + count - 1) / count);
        Graphics2D graphics = page.graphics();
        Shape before = graphics.getClip();
        AffineTransform place = graphics.getTransform();
        try {
            for (int top = 0; top < box.height; top += height) {
                check.run();
                graphics.setClip(before);
                graphics.setTransform(new AffineTransform());
                graphics.clipRect(
                        box.x, box.y + top, box.width, Math.min(height, box.height - top));
                graphics.setTransform(place);
                step.run();
            }
        } finally {
            graphics.setTransform(place);
            graphics.setClip(before);
        }
    }
}
