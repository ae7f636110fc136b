package app.seojae.pdf.render.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Marks the place of an image nobody here can decode with a frame and the name of its format, so
 * that a reader sees that something is missing; PDFBox would leave a silent hole.
 */
public final class MissingPicture {

    private static final String FORMAT = "JPEG 2000";
    private static final Color FRAME = new Color(0x9a9a9a);
    private static final Color GROUND = new Color(0xf2f2f2);

    /** Points; a smaller place has only the frame. */
    private static final double LARGEST_TYPE = 12;

    private static final double GLYPH_UNITS = 1000;

    private MissingPicture() {}

    /** Whether the image is in a format without a decoder we may ship: JPEG 2000. */
    public static boolean is(PDImage image) {
        COSBase filter = image.getCOSObject().getDictionaryObject(COSName.FILTER);
        if (filter instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (COSName.JPX_DECODE.equals(several.getObject(i))) {
                    return true;
                }
            }
        }
        return COSName.JPX_DECODE.equals(filter);
    }

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
