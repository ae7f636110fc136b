package app.seojae.pdf.render;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * Keeps glyphs as finished little pictures, by font, size, colour and quarter of a pixel across;
 * lines stand on whole pixels, which keeps them crisp. Filling the same outlines again was nearly
 * half of the time of drawing papers. Belongs to one open document and its thread.
 */
final class GlyphStamps {

    /** Positions of a glyph within a pixel, across. */
    private static final int PARTS = 4;

    /** Larger glyphs are few, and outlines serve them well. */
    private static final int MAX_SIDE = 48;

    /** About 8 MB of text in usual sizes. */
    private static final int MAX_STAMPS = 6_000;

    private record Key(
            PDFont font,
            int code,
            float scaleX,
            float shearY,
            float shearX,
            float scaleY,
            int part,
            int color) {}

    /** A picture and where its corner lies from the glyph's origin; none for what is too large. */
    private record Stamp(@Nullable BufferedImage image, int x, int y, boolean tooLarge) {}

    private final Map<Key, Stamp> stamps = new HashMap<>();

    /**
     * Draws a glyph; false if it must be drawn by its outline.
     *
     * @param at the glyph's own coordinates to those of the graphics
     */
    boolean draw(
            Graphics2D graphics,
            Composite composite,
            Color color,
            PDFont font,
            int code,
            AffineTransform at)
            throws IOException {
        if (!(composite instanceof AlphaComposite) || !(font instanceof PDVectorFont vectors)) {
            return false;
        }
        AffineTransform page = graphics.getTransform();
        AffineTransform device = new AffineTransform(page);
        device.concatenate(at);
        long x = Math.round(device.getTranslateX() * PARTS);
        int y = (int) Math.round(device.getTranslateY());
        int part = Math.floorMod(x, PARTS);
        Key key =
                new Key(
                        font,
                        code,
                        (float) device.getScaleX(),
                        (float) device.getShearY(),
                        (float) device.getShearX(),
                        (float) device.getScaleY(),
                        part,
                        color.getRGB());
        Stamp stamp = stamps.get(key);
        if (stamp == null) {
            stamp = make(graphics, vectors.getNormalizedPath(code), key);
            if (stamps.size() >= MAX_STAMPS) {
                stamps.clear();
            }
            stamps.put(key, stamp);
        }
        if (stamp.image != null) {
            graphics.setComposite(composite);
            graphics.setTransform(new AffineTransform());
            graphics.drawImage(
                    stamp.image, (int) Math.floorDiv(x, PARTS) + stamp.x, y + stamp.y, null);
            graphics.setTransform(page);
        }
        return !stamp.tooLarge;
    }

    private static Stamp make(Graphics2D graphics, @Nullable GeneralPath path, Key key) {
        if (path == null) {
            return new Stamp(null, 0, 0, false);
        }
        AffineTransform place =
                new AffineTransform(
                        key.scaleX,
                        key.shearY,
                        key.shearX,
                        key.scaleY,
                        (double) key.part / PARTS,
                        0);
        Shape shape = place.createTransformedShape(path);
        Rectangle box = shape.getBounds();
        if (box.isEmpty()) {
            return new Stamp(null, 0, 0, false);
        }
        if (box.width > MAX_SIDE || box.height > MAX_SIDE) {
            return new Stamp(null, 0, 0, true);
        }
        box.grow(1, 1);
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHints(graphics.getRenderingHints());
        pen.translate(-box.x, -box.y);
        pen.setColor(new Color(key.color, true));
        pen.fill(shape);
        pen.dispose();
        return new Stamp(image, box.x, box.y, false);
    }
}
