package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.mask.MaskPlane;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Tiles and soft masks of one page that may be used again: PDFBox draws a soft mask anew for each
 * thing it masks, and keeps tiles only while nobody needs the memory. Confined to the drawing
 * thread.
 */
final class KeptPaints {

    private static final int MOST = 8;
    private static final int MOST_COUNTED = 10_000;
    private static final double MOST_PIXELS = 1_500_000;

    /** A tile as drawn: at a scale, in a colour where it has none of its own. */
    private record Tile(
            COSDictionary pattern,
            int colour,
            Matrix space,
            double scaleX,
            double shearY,
            double shearX,
            double scaleY) {}

    /** A soft mask where it was set, on the picture that is drawn on. */
    private record Mask(COSDictionary mask, Matrix at, AffineTransform picture) {}

    /** Makes a paint, or whatever else, when it is not kept yet. */
    interface Maker<T> {
        T make() throws IOException;
    }

    /** What was used last, and no more than that. */
    static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    private final Map<Tile, Paint> tiles = new Recent<>();
    private final Map<Mask, MaskPlane> planes = new Recent<>();
    private final Map<Mask, Integer> uses = new HashMap<>();

    /** The paint of a tile. */
    Paint tile(
            PDTilingPattern pattern,
            @Nullable PDColorSpace colours,
            PDColor colour,
            Matrix space,
            AffineTransform picture,
            Maker<Paint> maker)
            throws IOException {
        if (size(pattern, space, picture) > MOST_PIXELS) {
            return maker.make();
        }
        boolean coloured = pattern.getPaintType() == PDTilingPattern.PAINT_COLORED;
        int own =
                coloured || colours == null
                        ? 0
                        : 0xff000000 | new PDColor(colour.getComponents(), colours).toRGB();
        Tile key =
                new Tile(
                        pattern.getCOSObject(),
                        own,
                        space.clone(),
                        picture.getScaleX(),
                        picture.getShearY(),
                        picture.getShearX(),
                        picture.getScaleY());
        Paint known = tiles.get(key);
        if (known == null) {
            known = maker.make();
            tiles.put(key, known);
        }
        return known;
    }

    /** About the pixels of a tile. */
    private static double size(PDTilingPattern pattern, Matrix space, AffineTransform picture) {
        PDRectangle box = pattern.getBBox();
        if (box == null) {
            return 0;
        }
        Matrix all = Matrix.concatenate(space, pattern.getMatrix());
        double x = pattern.getXStep() == 0 ? box.getWidth() : pattern.getXStep();
        double y = pattern.getYStep() == 0 ? box.getHeight() : pattern.getYStep();
        return Math.abs(
                x
                        * y
                        * all.getScalingFactorX()
                        * all.getScalingFactorY()
                        * picture.getDeterminant());
    }

    /**
     * A soft mask over the whole picture; {@code null} the first time one is asked for: for once,
     * where the clip is small, PDFBox's way is shorter.
     *
     * @param atOnce whether it is made the first time too
     */
    @Nullable MaskPlane mask(
            PDSoftMask mask, AffineTransform picture, boolean atOnce, Maker<MaskPlane> maker)
            throws IOException {
        Matrix at = mask.getInitialTransformationMatrix();
        if (at == null || mask.getGroup() == null) {
            return null;
        }
        Mask key = new Mask(mask.getCOSObject(), at.clone(), picture);
        MaskPlane known = planes.get(key);
        boolean again = uses.size() < MOST_COUNTED && uses.merge(key, 1, Integer::sum) > 1;
        if (known == null && (atOnce || again)) {
            known = maker.make();
            planes.put(key, known);
        }
        return known;
    }
}
