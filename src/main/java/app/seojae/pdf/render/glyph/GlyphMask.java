package app.seojae.pdf.render.glyph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How much of each pixel a glyph covers, without a colour.
 *
 * @param x of its left edge from the glyph's origin, in pixels
 * @param y of its top edge from the glyph's origin, in pixels
 * @param coverage 0 to 255, row by row from the top
 */
@SuppressWarnings("ArrayRecordComponent") // pixels, never compared
record GlyphMask(int x, int y, int width, int height, byte[] coverage) {

    /** What a space leaves on paper. */
    static final GlyphMask NOTHING = new GlyphMask(0, 0, 0, 0, new byte[0]);

    /** Stands for a glyph too large to be kept: draw its outline. */
    static final GlyphMask TOO_LARGE = new GlyphMask(0, 0, 0, 0, new byte[0]);

    /** Larger glyphs are few, and outlines serve them well. */
    private static final int MAX_SIDE = 48;

    /** The mask of a shape in pixels, drawn as smoothly as the page is. */
    static GlyphMask of(Shape shape) {
        Rectangle box = shape.getBounds();
        if (box.isEmpty()) {
            return NOTHING;
        }
        if (box.width > MAX_SIDE || box.height > MAX_SIDE) {
            return TOO_LARGE;
        }
        box.grow(1, 1);
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.translate(-box.x, -box.y);
        pen.setColor(Color.BLACK);
        pen.fill(shape);
        pen.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] coverage = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            coverage[i] = (byte) (pixels[i] >>> 24);
        }
        return new GlyphMask(box.x, box.y, box.width, box.height, coverage);
    }

    /** The glyph in a colour, for where pixels cannot be written directly. */
    BufferedImage image(int rgb, double opacity) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int alpha = (int) Math.round((coverage[i] & 0xff) * opacity);
            pixels[i] = alpha << 24 | (rgb & 0xffffff);
        }
        return image;
    }

    @SuppressWarnings("ReferenceEquality") // as empty as nothing is, and yet another
    boolean isTooLarge() {
        return this == TOO_LARGE;
    }

    /** About the memory it takes. */
    int bytes() {
        return 96 + coverage.length;
    }
}
