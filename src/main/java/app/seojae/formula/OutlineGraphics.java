package app.seojae.formula;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Paper that keeps the outlines of what is drawn on it, as the path of an SVG, in whole units. */
final class OutlineGraphics extends RefusingGraphics {

    private static final int LONGEST = 300_000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String BEHIND_IT = "\u00ae";

    private final StringBuilder path = new StringBuilder();
    private AffineTransform transform;
    private Stroke stroke = new BasicStroke(0.04f);
    private Color colour = Color.BLACK;
    private @Nullable Font font;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /**
     * @param unit how many units of the path one of what is drawn is
     */
    OutlineGraphics(double unit) {
        transform = AffineTransform.getScaleInstance(unit, unit);
    }

    String path() {
        return path.toString();
    }

    /** What was drawn lies within this, in units of the path; nothing is within nothing. */
    Rectangle2D bounds() {
        return path.isEmpty()
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        drawString(new String(data, offset, length), x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (font != null) {
            drawGlyphVector(glyphs(font, text), x, y);
        }
    }

    /**
     * Java draws nothing for the place of a soft hyphen, where these fonts have Ω, ⊗ and others;
     * the glyph is the one before that of the next place.
     */
    private static GlyphVector glyphs(Font font, String text) {
        if (!text.equals(SOFT_HYPHEN)) {
            return font.createGlyphVector(UNHINTED, text);
        }
        int next = font.createGlyphVector(UNHINTED, BEHIND_IT).getGlyphCode(0);
        if (next < 2 || next == font.getMissingGlyphCode()) {
            throw new IllegalStateException("a sign that the font does not show");
        }
        return font.createGlyphVector(UNHINTED, new int[] {next - 1});
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void fill(Shape shape) {
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> segment('M', at, 2);
                case PathIterator.SEG_LINETO -> segment('L', at, 2);
                case PathIterator.SEG_QUADTO -> segment('Q', at, 4);
                case PathIterator.SEG_CUBICTO -> segment('C', at, 6);
                default -> path.append('Z');
            }
        }
        if (path.length() > LONGEST) {
            throw new IllegalStateException("a formula of too many lines");
        }
    }

    private void segment(char kind, double[] at, int numbers) {
        path.append(kind);
        for (int i = 0; i < numbers; i++) {
            long number = Math.round(at[i]);
            if (i > 0 && number >= 0) {
                path.append(' ');
            }
            path.append(number);
        }
        for (int i = 0; i < numbers; i += 2) {
            left = Math.min(left, at[i]);
            right = Math.max(right, at[i]);
            top = Math.min(top, at[i + 1]);
            bottom = Math.max(bottom, at[i + 1]);
        }
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }

    @Override
    public @Nullable Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setColor(Color newColour) {
        colour = newColour;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setPaint(Paint paint) {}

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void dispose() {}
}
