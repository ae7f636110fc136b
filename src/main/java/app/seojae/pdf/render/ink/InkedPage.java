package app.seojae.pdf.render.ink;

import app.seojae.pdf.render.clip.ClipParts;
import app.seojae.pdf.render.clip.PixelClip;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Where what is drawn goes at the moment: the page or a transparency group on it, and what the clip
 * lets through. Confined to the drawing thread.
 */
public final class InkedPage {

    private @Nullable Graphics2D graphics;
    private @Nullable Ink ink;
    private @Nullable Rectangle clip;
    private @Nullable PixelClip pixels;
    private @Nullable List<Path2D> clips;
    private @Nullable ClipParts parts;
    private int clipCount;
    private AffineTransform transform = new AffineTransform();

    /** Looks where drawing goes now; after PDFBox has set its clip. */
    @SuppressWarnings("ReferenceEquality") // the very objects of the last look
    public void look(Graphics2D now, PDGraphicsState state) {
        AffineTransform place = now.getTransform();
        List<Path2D> paths = state.getCurrentClippingPaths();
        boolean same = now == graphics;
        if (same && paths == clips && paths.size() == clipCount && place.equals(transform)) {
            return;
        }
        if (!same) {
            graphics = now;
            ink = Ink.behind(now);
        }
        transform = place;
        parts = null;
        pixels = null;
        clip = null;
        clips = paths;
        clipCount = clips.size();
    }

    /**
     * A copy of the pixels behind a graphics, on white; {@code null} where they are no picture of
     * that size at least.
     */
    public static int @Nullable [] copy(Graphics2D graphics, int width, int height) {
        Ink ink = Ink.behind(graphics);
        return ink == null || ink.all().width < width || ink.all().height < height
                ? null
                : ink.copy(width, height);
    }

    /** What AWT draws with. */
    public Graphics2D graphics() {
        if (graphics == null) {
            throw new IllegalStateException("nobody looked");
        }
        return graphics;
    }

    /** From the graphics' coordinates to pixels; do not change it. */
    public AffineTransform transform() {
        return transform;
    }

    /** The pixels, or {@code null} where only AWT may write them. */
    public @Nullable Ink ink() {
        return ink;
    }

    /** The box of pixels the clip lets through; {@code null} where there is no {@link #ink}. */
    public @Nullable Rectangle clip() {
        if (parts == null && ink != null && clips != null) {
            parts = ClipParts.of(clips);
            Rectangle2D box = parts.others().isEmpty() ? parts.box() : null;
            clip = box == null ? null : pixels(box, transform, ink.all());
            if (clip == null) {
                pixels = PixelClip.of(parts, transform, ink.all());
                clip = pixels.box();
            }
        }
        return clip;
    }

    /** What of the box the clip lets through; {@code null} for all of it. */
    public @Nullable PixelClip pixels() {
        return clip() == null ? null : pixels;
    }

    /**
     * The pixels of an upright rectangle; {@code null} where it lies askew.
     *
     * @param all that there are
     */
    static @Nullable Rectangle pixels(Rectangle2D area, AffineTransform place, Rectangle all) {
        boolean turned = (place.getType() & AffineTransform.TYPE_GENERAL_ROTATION) != 0;
        if (turned || (place.getType() & AffineTransform.TYPE_GENERAL_TRANSFORM) != 0) {
            return null;
        }
        if (area.isEmpty()) {
            return new Rectangle();
        }
        Shape shape = place.createTransformedShape(area);
        Rectangle2D box = shape.getBounds2D();
        // As AWT does: a pixel belongs to the clip when its middle does.
        int left = edge(box.getMinX());
        int top = edge(box.getMinY());
        return new Rectangle(left, top, edge(box.getMaxX()) - left, edge(box.getMaxY()) - top)
                .intersection(all);
    }

    private static int edge(double coordinate) {
        return (int) Math.ceil(Math.clamp(coordinate, -1e6, 1e6) - 0.5);
    }
}
