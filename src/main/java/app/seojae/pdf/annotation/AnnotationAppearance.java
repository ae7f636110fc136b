package app.seojae.pdf.annotation;

import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationLines;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Draws a mark of a copy as the window draws it. PDFBox can draw annotations too, but its
 * highlights bulge over their quads and its lines lie elsewhere than on screen.
 */
final class AnnotationAppearance {

    static final float HIGHLIGHT_OPACITY = 0.5f;
    private static final float WRITING_WIDTH = 1.3f;
    private static final PDColor WRITING =
            new PDColor(new float[] {0.25f, 0.23f, 0.2f}, PDDeviceRGB.INSTANCE);
    private static final int ROUND = 1;
    private static final float DOT = 0.02f;

    private AnnotationAppearance() {}

    /** How thick the lines of a kind are, in points. */
    static float width(AnnotationKind kind) {
        return switch (kind) {
            case HIGHLIGHT, NOTE -> 0;
            case UNDERLINE, STRIKEOUT -> 1.5f;
            case AREA -> 1.8f;
            case INK -> 2;
        };
    }

    /** Gives an annotation, whose place and colour are known, its normal appearance. */
    static void draw(
            PDDocument document, PDAnnotationMarkup made, AnnotationKind kind, PageRegion mark)
            throws IOException {
        PDAppearanceStream drawn = new PDAppearanceStream(document);
        drawn.setResources(new PDResources());
        drawn.setBBox(made.getRectangle());
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(drawn, true)) {
            content.setStrokingColor(made.getColor());
            content.setNonStrokingColor(made.getColor());
            content.setLineWidth(width(kind));
            if (kind == AnnotationKind.HIGHLIGHT) {
                content.setGraphicsStateParameters(overText());
            }
            if (kind == AnnotationKind.HIGHLIGHT || kind == AnnotationKind.NOTE) {
                for (Quad quad : mark.quads()) {
                    path(content, List.of(quad.a(), quad.b(), quad.c(), quad.d()));
                    content.closePath();
                }
                // All at once: two lines of words that meet are not darker where they do.
                content.fill();
            }
            if (kind == AnnotationKind.NOTE) {
                content.setStrokingColor(WRITING);
                content.setLineWidth(WRITING_WIDTH);
            }
            if (kind == AnnotationKind.INK || kind == AnnotationKind.AREA) {
                content.setLineJoinStyle(ROUND);
                content.setLineCapStyle(ROUND);
            }
            for (List<PdfPoint> line : AnnotationLines.of(kind, mark)) {
                path(content, line);
                content.stroke();
            }
        }
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(drawn);
        made.setAppearance(appearances);
    }

    /** Multiplied, so that black words stay black. */
    private static PDExtendedGraphicsState overText() {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setBlendMode(BlendMode.MULTIPLY);
        state.setNonStrokingAlphaConstant(HIGHLIGHT_OPACITY);
        return state;
    }

    private static void path(PDAppearanceContentStream content, List<PdfPoint> points)
            throws IOException {
        PdfPoint first = points.getFirst();
        content.moveTo((float) first.x(), (float) first.y());
        if (points.size() == 1) {
            // A dot of ink: browsers draw nothing for a line that has no length at all.
            content.lineTo((float) first.x() + DOT, (float) first.y());
        }
        for (PdfPoint point : points.subList(1, points.size())) {
            content.lineTo((float) point.x(), (float) point.y());
        }
    }
}
