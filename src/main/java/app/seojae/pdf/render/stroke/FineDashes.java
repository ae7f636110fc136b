package app.seojae.pdf.render.stroke;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Dashes far finer than a pixel, which make a line paler and nothing else: drawn as a whole line of
 * so much less opacity, instead of as thousands of dashes a line.
 */
public final class FineDashes {

    /** Of a dash and its gap together, in pixels. */
    private static final double FINE = 0.4;

    private static final int BUTT = 0;

    private final PDGraphicsState state;
    private final PDLineDashPattern dashes;
    private final double alpha;
    private final double share;

    private FineDashes(PDGraphicsState state, double share) {
        this.state = state;
        this.dashes = state.getLineDashPattern();
        this.alpha = state.getAlphaConstant();
        this.share = share;
    }

    /** The dashes of a state, or {@code null} where they can be seen or are none. */
    public static @Nullable FineDashes of(PDGraphicsState state, AffineTransform toDevice) {
        float[] lengths = state.getLineDashPattern().getDashArray();
        if (lengths.length == 0) {
            return null;
        }
        double on = 0;
        double all = 0;
        for (int i = 0; i < lengths.length * 2; i++) {
            double length = lengths[i % lengths.length];
            on += i % 2 == 0 ? length : 0;
            all += length;
        }
        AffineTransform place = new AffineTransform(toDevice);
        place.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        int dashesOfPeriod = Math.max(1, lengths.length % 2 == 0 ? 2 : 1);
        boolean fine = on > 0 && all * scale / dashesOfPeriod < FINE;
        return fine && state.getLineCap() == BUTT ? new FineDashes(state, on / all) : null;
    }

    /** Lines are whole and paler from now on. */
    public void begin() {
        state.setLineDashPattern(new PDLineDashPattern());
        state.setAlphaConstant(alpha * share);
    }

    /** Lines are as they were. */
    public void end() {
        state.setLineDashPattern(dashes);
        state.setAlphaConstant(alpha);
    }
}
