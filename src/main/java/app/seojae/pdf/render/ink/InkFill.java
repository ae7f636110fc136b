package app.seojae.pdf.render.ink;

import app.seojae.pdf.render.clip.ClipParts;
import app.seojae.pdf.render.clip.ClipShape;
import app.seojae.pdf.render.clip.PixelClip;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills shapes with paints straight into pixels: AWT asks a paint for little squares and lays each
 * over by its most general way, and cuts to a clip of letters letter by letter. Confined to the
 * drawing thread.
 */
public final class InkFill {

    /** Pixels a paint is asked for at once. */
    private static final int PIECE = 1 << 14;

    private static final double QUARTER = 0.25;

    private final InkedPage page;
    private final Runnable check;

    /**
     * @param page looked at before each fill
     * @param check asked again and again; throws to leave
     */
    public InkFill(InkedPage page, Runnable check) {
        this.page = page;
        this.check = check;
    }

    /**
     * Fills a shape within the clip; false where only AWT can.
     *
     * @param shape in user space
     * @param smooth whether pixels at its edges are covered in part
     */
    public boolean fill(Shape shape, Paint paint, Composite composite, boolean smooth) {
        Rectangle clip = page.clip();
        return clip != null && fill(shape, paint, composite, smooth, clip, page.pixels());
    }

    /**
     * Fills what paths let through together, whatever the clip is, as {@link ClipShape#fill} does;
     * false where only AWT can.
     *
     * @param parts in user space
     */
    public boolean fill(ClipParts parts, Paint paint, Composite composite) {
        Ink ink = page.ink();
        if (ink == null) {
            return false;
        }
        Rectangle2D bounds = parts.bounds();
        if (bounds.isEmpty()) {
            return true;
        }
        AffineTransform place = page.transform();
        Rectangle2D box = parts.box();
        if (parts.others().isEmpty()) {
            return fill(bounds, paint, composite, true, ink.all(), null);
        }
        boolean one = parts.others().size() == 1;
        Shape shape = one ? parts.others().getFirst() : bounds;
        Rectangle clip = box == null ? ink.all() : InkedPage.pixels(box, place, ink.all());
        if (one && clip != null) {
            return fill(shape, paint, composite, true, clip, null);
        }
        ClipParts hard = one ? new ClipParts(box, List.of()) : parts;
        PixelClip pixels = PixelClip.of(hard, place, ink.all());
        return fill(shape, paint, composite, true, pixels.box(), pixels);
    }

    private boolean fill(
            Shape shape,
            Paint paint,
            Composite composite,
            boolean smooth,
            Rectangle clip,
            @Nullable PixelClip pixels) {
        Ink ink = page.ink();
        if (ink == null
                || !(composite instanceof AlphaComposite over
                        && over.getRule() == AlphaComposite.SRC_OVER)) {
            return false;
        }
        Shape placed = page.transform().createTransformedShape(shape);
        boolean hard = !smooth && placed instanceof Path2D path && ClipShape.isRectangle(path);
        Rectangle box = hard ? hard(placed.getBounds2D()) : placed.getBounds();
        box = box.intersection(clip);
        if (!box.isEmpty()) {
            byte[] cover = hard ? null : cover(placed, box, smooth);
            int opacity = Math.round(over.getAlpha() * 255);
            fill(ink, paint, box, cover, pixels, opacity);
        }
        return true;
    }

    private void fill(
            Ink ink,
            Paint paint,
            Rectangle box,
            byte @Nullable [] cover,
            @Nullable PixelClip pixels,
            int opacity) {
        RenderingHints hints = page.graphics().getRenderingHints();
        PaintRows rows = new PaintRows(paint, box, page.transform(), hints);
        int[] argb = new int[box.width];
        byte[] line = new byte[pixels == null ? 0 : box.width];
        int height = paint instanceof Color ? box.height : Math.max(1, PIECE / box.width);
        for (int top = 0; top < box.height; top += height) {
            check.run();
            int count = Math.min(height, box.height - top);
            rows.go(box.x, box.y + top, box.width, count);
            for (int row = 0; row < count; row++) {
                int y = top + row;
                rows.read(row, box.width, argb, 0);
                byte[] part = cover;
                int from = y * box.width;
                if (pixels != null) {
                    if (cover == null) {
                        Arrays.fill(line, (byte) -1);
                    } else {
                        System.arraycopy(cover, from, line, 0, line.length);
                    }
                    pixels.clear(box.x, box.y + y, line, 0, line.length);
                    part = line;
                    from = 0;
                }
                ink.lay(box.x, box.y + y, argb, part, from, box.width, opacity);
            }
        }
        rows.close();
    }

    /** The pixels of a rectangle without smooth edges, as AWT moves its edges. */
    private static Rectangle hard(Rectangle2D box) {
        int left = moved(box.getMinX());
        int top = moved(box.getMinY());
        return new Rectangle(left, top, moved(box.getMaxX()) - left, moved(box.getMaxY()) - top);
    }

    private static int moved(double coordinate) {
        return (int) Math.floor(Math.clamp(coordinate, -1e6, 1e6) + QUARTER);
    }

    private static byte[] cover(Shape shape, Rectangle box, boolean smooth) {
        BufferedImage image =
                new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        pen.translate(-box.x, -box.y);
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        pen.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
