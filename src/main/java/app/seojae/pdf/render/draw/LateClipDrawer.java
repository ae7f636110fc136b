package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.ink.Bands;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A drawer that clips by the path that is painted next, as the format has it. */
abstract class LateClipDrawer extends ImageDrawer {

    /** No winding rule. */
    private static final int NO_CLIP = -1;

    private int clipNext = NO_CLIP;

    LateClipDrawer(PageDrawerParameters parameters, DrawTools tools) throws IOException {
        super(parameters, tools);
    }

    /** The winding rule of the clip that waits for its path, or that of none. */
    final int nextClip() {
        return clipNext;
    }

    /** No path comes any more for the clip that waits. */
    final void forgetClip() {
        clipNext = NO_CLIP;
    }

    /**
     * A clip is that of the path there is when the next one is painted or dropped (ISO 32000-2,
     * 8.5.4), and some files set it before the path. PDFBox takes the path there is.
     */
    @Override
    public void clip(int windingRule) {
        clipNext = windingRule;
    }

    @Override
    public void endPath() {
        if (clipNext != NO_CLIP) {
            super.clip(clipNext);
            clipNext = NO_CLIP;
        }
        super.endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        clipAfter(() -> super.fillPath(windingRule));
    }

    @Override
    public void strokePath() throws IOException {
        clipAfter(super::strokePath);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        clipAfter(() -> super.fillAndStrokePath(windingRule));
    }

    private void clipAfter(Bands.Step painting) throws IOException {
        int rule = clipNext;
        clipNext = NO_CLIP;
        if (rule == NO_CLIP) {
            painting.run();
            return;
        }
        Path2D path = new Path2D.Float(getLinePath());
        try {
            painting.run();
        } finally {
            getLinePath().reset();
            getLinePath().append(path, false);
            super.clip(rule);
            super.endPath();
        }
    }
}
