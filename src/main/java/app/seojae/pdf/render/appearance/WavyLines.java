package app.seojae.pdf.render.appearance;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquiggly;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Draws a squiggly underline as a wave along the foot of each of its quads (ISO 32000-2,
 * 12.5.6.10). PDFBox draws each quad's wave inside the place of the one before, so only the first
 * is seen, and that as a row of dots where the page is small.
 */
final class WavyLines {

    private static final int MOST_QUADS = 2_000;
    private static final int MOST_WAVES = 20_000;

    /** A wave's length, height and thickness, as shares of the height of the quad. */
    private static final double LENGTH = 0.25;

    private static final double HEIGHT = 0.125;
    private static final double THICK = 0.05;

    private final PDAnnotationSquiggly annotation;
    private final StringBuilder content = new StringBuilder();
    private int waves;

    WavyLines(PDAnnotationSquiggly annotation) {
        this.annotation = annotation;
    }

    /** The operators drawn; none where the annotation has no colour or no quads. */
    String content() {
        return content.toString();
    }

    /** Gives a stream the box around all quads, and the annotation too, and what it needs. */
    PDAppearanceStream draw(PDAppearanceStream drawn) {
        float[] quads = annotation.getQuadPoints();
        PDRectangle place = annotation.getRectangle();
        String colour = ColourOperator.stroking(annotation.getCOSObject().getCOSArray(COSName.C));
        if (quads == null || place == null || colour == null) {
            return drawn;
        }
        PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
        opacity.setStrokingAlphaConstant(annotation.getConstantOpacity());
        PDResources resources = new PDResources();
        content.append('/').append(resources.add(opacity).getName()).append(" gs\n");
        content.append(colour).append(" 1 J 1 j\n");
        int begun = content.length();
        for (int at = 0; at + 8 <= Math.min(quads.length, MOST_QUADS * 8); at += 8) {
            drawQuad(quads, at, place);
        }
        if (content.length() == begun) {
            content.setLength(0);
            return drawn;
        }
        annotation.setRectangle(place);
        drawn.setBBox(place);
        drawn.setResources(resources);
        return drawn;
    }

    /** The points of a quad are at its upper left, upper right, lower left and lower right. */
    private void drawQuad(float[] quads, int at, PDRectangle place) {
        Point2D top = new Point2D.Double(quads[at], quads[at + 1]);
        Point2D left = new Point2D.Double(quads[at + 4], quads[at + 5]);
        Point2D right = new Point2D.Double(quads[at + 6], quads[at + 7]);
        double high = left.distance(top);
        double wide = left.distance(right);
        double half = high * LENGTH / 2;
        if (!(high > 0 && wide > 0 && wide / half < MOST_WAVES - waves)) {
            return;
        }
        int halves = Math.max(2, (int) Math.ceil(wide / half));
        waves += halves;
        // From a wave that begins at the origin and goes right to the foot of the quad.
        AffineTransform foot = new AffineTransform();
        foot.translate(left.getX(), left.getY());
        foot.rotate(right.getX() - left.getX(), right.getY() - left.getY());
        boolean below =
                Line2D.relativeCCW(
                                left.getX(),
                                left.getY(),
                                right.getX(),
                                right.getY(),
                                top.getX(),
                                top.getY())
                        > 0;
        if (below) {
            foot.scale(1, -1);
        }
        double thick = high * THICK;
        content.append(String.format(Locale.ROOT, "%.3f w\n", thick));
        for (int i = 0; i <= halves; i++) {
            double up = thick / 2 + (i % 2 == 0 ? 0 : high * HEIGHT);
            Point2D point = foot.transform(new Point2D.Double(wide * i / halves, up), null);
            content.append(
                    String.format(
                            Locale.ROOT,
                            "%.3f %.3f %s\n",
                            point.getX(),
                            point.getY(),
                            i == 0 ? "m" : "l"));
            reach(place, point, thick);
        }
        content.append("S\n");
    }

    private static void reach(PDRectangle place, Point2D point, double thick) {
        place.setLowerLeftX((float) Math.min(place.getLowerLeftX(), point.getX() - thick));
        place.setLowerLeftY((float) Math.min(place.getLowerLeftY(), point.getY() - thick));
        place.setUpperRightX((float) Math.max(place.getUpperRightX(), point.getX() + thick));
        place.setUpperRightY((float) Math.max(place.getUpperRightY(), point.getY() + thick));
    }
}
