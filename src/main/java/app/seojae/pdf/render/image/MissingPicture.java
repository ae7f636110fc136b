package app.seojae.pdf.render.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Marks the place of a JPEG 2000 image that could not be decoded with a frame and the name of its
 * format, so that a reader sees that something is missing; PDFBox would leave a silent hole.
 */
public final class MissingPicture {

    private static final String FORMAT = "JPEG 2000";
    private static final Color FRAME = new Color(0x9a9a9a);
    private static final Color GROUND = new Color(0xf2f2f2);

    /** Points; a smaller place has only the frame. */
    private static final double LARGEST_TYPE = 12;

    private static final double GLYPH_UNITS = 1000;

    private MissingPicture() {}

    /**
     * Draws the mark.
     *
     * @param place of the image: the unit square to the graphics' coordinates
     */
    public static void draw(Graphics2D graphics, AffineTransform place) throws IOException {
        Rectangle2D box =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        graphics.setColor(GROUND);
        graphics.fill(box);
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(box);
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        double width = font.getStringWidth(FORMAT) / GLYPH_UNITS;
        double size = Math.min(LARGEST_TYPE, box.getWidth() * 0.8 / width);
        if (size * 2 > box.getHeight()) {
            return;
        }
        AffineTransform pen =
                AffineTransform.getTranslateInstance(
                        box.getCenterX() - width * size / 2, box.getCenterY() - size / 3);
        pen.scale(size / GLYPH_UNITS, size / GLYPH_UNITS);
        for (byte code : font.encode(FORMAT)) {
            String name = font.getEncoding().getName(code & 0xff);
            graphics.fill(pen.createTransformedShape(font.getPath(name)));
            pen.translate(font.getWidth(code & 0xff), 0);
        }
    }
}
