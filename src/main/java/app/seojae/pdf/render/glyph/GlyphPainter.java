package app.seojae.pdf.render.glyph;

import app.seojae.pdf.render.ink.Ink;
import app.seojae.pdf.render.ink.InkedPage;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of one open document on its pages; belongs to the document's thread. */
public final class GlyphPainter {

    /** A document that zooms or turns every word must not gather masks without end. */
    private static final int MAX_SIZES = 2_000;

    private static final int LOW_CODES = 256;

    private record Size(float scaleX, float shearY, float shearX, float scaleY) {}

    /** A font at a size: masks by code and part of a pixel. */
    private static final class Sized {
        private final GlyphMask[] low = new GlyphMask[LOW_CODES * GlyphCache.PARTS];
        private final Map<Integer, GlyphMask> high = new HashMap<>();

        @Nullable GlyphMask get(int code, int part) {
            int at = code * GlyphCache.PARTS + part;
            return at >= 0 && at < low.length ? low[at] : high.get(at);
        }

        void put(int code, int part, GlyphMask mask) {
            int at = code * GlyphCache.PARTS + part;
            if (at >= 0 && at < low.length) {
                low[at] = mask;
            } else {
                high.put(at, mask);
            }
        }
    }

    /** The glyphs of a font, by code; those without a shape are {@code null}. */
    private static final class Glyphs {
        private final Map<Integer, @Nullable GlyphOutline> outlines = new HashMap<>();
        private final Map<Size, Sized> sizes = new HashMap<>();
    }

    private final GlyphCache store;
    private final IdentityHashMap<COSDictionary, Glyphs> fonts = new IdentityHashMap<>();
    private int sizes;

    public GlyphPainter(GlyphCache store) {
        this.store = store;
    }

    /**
     * Draws a glyph; false if it must be drawn by its outline.
     *
     * @param page where it is drawn
     * @param at the glyph's own coordinates to those of the graphics
     */
    public boolean draw(
            InkedPage page,
            Composite composite,
            Color color,
            PDFont font,
            int code,
            AffineTransform at)
            throws IOException {
        if (!(composite instanceof AlphaComposite over && over.getRule() == AlphaComposite.SRC_OVER)
                || !(font instanceof PDVectorFont || font instanceof PDType3Font)) {
            return false;
        }
        AffineTransform device = new AffineTransform(page.transform());
        device.concatenate(at);
        long x = Math.round(device.getTranslateX() * GlyphCache.PARTS);
        int y = (int) Math.round(device.getTranslateY());
        int part = Math.floorMod(x, GlyphCache.PARTS);
        GlyphMask mask = mask(font, code, device, part);
        if (mask.isTooLarge()) {
            return false;
        }
        if (mask.width() > 0) {
            int left = (int) Math.floorDiv(x, GlyphCache.PARTS);
            put(page, over, mask, left, y, color.getRGB());
        }
        return true;
    }

    private static void put(
            InkedPage page, AlphaComposite over, GlyphMask mask, int x, int y, int rgb) {
        Ink ink = page.ink();
        Rectangle clip = page.clip();
        if (ink != null && clip != null) {
            Rectangle place =
                    new Rectangle(x + mask.x(), y + mask.y(), mask.width(), mask.height());
            int opacity = Math.round(over.getAlpha() * 255);
            ink.blend(mask.coverage(), place, rgb, opacity, clip, page.pixels());
            return;
        }
        Graphics2D graphics = page.graphics();
        AffineTransform before = graphics.getTransform();
        graphics.setComposite(over);
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(mask.image(rgb, 1), x + mask.x(), y + mask.y(), null);
        graphics.setTransform(before);
    }

    private GlyphMask mask(PDFont font, int code, AffineTransform device, int part)
            throws IOException {
        Glyphs glyphs = fonts.computeIfAbsent(font.getCOSObject(), _ -> new Glyphs());
        Size size =
                new Size(
                        (float) device.getScaleX(),
                        (float) device.getShearY(),
                        (float) device.getShearX(),
                        (float) device.getScaleY());
        Sized sized = glyphs.sizes.get(size);
        if (sized == null) {
            sized = new Sized();
            if (sizes++ > MAX_SIZES) {
                fonts.values().forEach(each -> each.sizes.clear());
                sizes = 0;
            }
            glyphs.sizes.put(size, sized);
        }
        GlyphMask mask = sized.get(code, part);
        if (mask == null) {
            GlyphOutline outline = outline(font, glyphs, code);
            mask =
                    outline == null
                            ? shapeless(font)
                            : store.mask(
                                    outline,
                                    size.scaleX,
                                    size.shearY,
                                    size.shearX,
                                    size.scaleY,
                                    part);
            sized.put(code, part, mask);
        }
        return mask;
    }

    /** A Type 3 glyph without a shape of its own may be a picture. */
    private static GlyphMask shapeless(PDFont font) {
        return font instanceof PDType3Font ? GlyphMask.TOO_LARGE : GlyphMask.NOTHING;
    }

    private @Nullable GlyphOutline outline(PDFont font, Glyphs glyphs, int code)
            throws IOException {
        if (glyphs.outlines.containsKey(code)) {
            return glyphs.outlines.get(code);
        }
        GeneralPath path = path(font, code);
        GlyphOutline outline = path == null ? null : store.outline(path);
        glyphs.outlines.put(code, outline);
        return outline;
    }

    private static @Nullable GeneralPath path(PDFont font, int code) throws IOException {
        if (font instanceof PDType3Font pages) {
            PDType3CharProc glyph = pages.getCharProc(code);
            return glyph == null ? null : CharProcOutline.of(glyph);
        }
        return ((PDVectorFont) font).getNormalizedPath(code);
    }
}
