package app.seojae.pdf.render.appearance;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The sign of a caret annotation without an appearance: a caret, or a paragraph sign where it says
 * so, in its rectangle less its differences (ISO 32000-1, 12.5.6.11). PDFBox knows no paragraph
 * sign, no differences and no caret without a colour.
 */
final class CaretAppearance {

    /** Of a paragraph sign as high as 1: bowl, two stems and the bar over them. */
    private static final String PARAGRAPH =
            ".4 1 m .16 1 0 .88 0 .72 c 0 .56 .16 .44 .4 .44 c h"
                    + " .32 0 .09 1 re .51 0 .09 1 re .4 .93 .2 .07 re f";

    private static final double PARAGRAPH_WIDTH = 0.6;

    /** Ends a path without painting it. */
    private static final String NOTHING = "n";

    private static final COSName SYMBOL = COSName.getPDFName("Sy");

    private final PDAnnotationCaret annotation;
    private String content = "";

    CaretAppearance(PDAnnotationCaret annotation) {
        this.annotation = annotation;
    }

    /** The operators drawn. */
    String content() {
        return content;
    }

    /** Gives a stream the box of the annotation and what its operators need. */
    PDAppearanceStream draw(PDAppearanceStream drawn) {
        PDRectangle place = annotation.getRectangle();
        COSArray numbers = annotation.getCOSObject().getCOSArray(COSName.C);
        String colour = numbers == null ? "0 g" : ColourOperator.filling(numbers);
        if (place == null) {
            return drawn;
        }
        drawn.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        if (colour == null) {
            // An appearance all the same: PDFBox would fail to make one.
            content = NOTHING;
            return drawn;
        }
        PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
        opacity.setNonStrokingAlphaConstant(annotation.getConstantOpacity());
        PDResources resources = new PDResources();
        PDRectangle box = inner(place);
        boolean paragraph = COSName.P.equals(annotation.getCOSObject().getCOSName(SYMBOL));
        content =
                String.format(
                        Locale.ROOT,
                        "/%s gs %s %s",
                        resources.add(opacity).getName(),
                        colour,
                        paragraph ? paragraph(box) : caret(box));
        drawn.setResources(resources);
        return drawn;
    }

    /** The rectangle from its own lower left, less the differences where something is left. */
    private PDRectangle inner(PDRectangle rect) {
        float[] less = annotation.getRectDifferences();
        PDRectangle all = new PDRectangle(rect.getWidth(), rect.getHeight());
        if (less.length < 4) {
            return all;
        }
        float width = rect.getWidth() - less[0] - less[2];
        float height = rect.getHeight() - less[1] - less[3];
        return width > 0 && height > 0 ? new PDRectangle(less[0], less[1], width, height) : all;
    }

    private static String caret(PDRectangle box) {
        float left = box.getLowerLeftX();
        float right = box.getUpperRightX();
        float bottom = box.getLowerLeftY();
        float top = box.getUpperRightY();
        float middle = (left + right) / 2;
        float waist = (bottom + top) / 2;
        return numbers(left, bottom)
                + " m "
                + numbers(middle, bottom, middle, waist, middle, top)
                + " c "
                + numbers(middle, waist, middle, bottom, right, bottom)
                + " c f";
    }

    private static String paragraph(PDRectangle box) {
        float scale = (float) Math.min(box.getHeight(), box.getWidth() / PARAGRAPH_WIDTH);
        float x = box.getLowerLeftX() + (float) (box.getWidth() - scale * PARAGRAPH_WIDTH) / 2;
        float y = box.getLowerLeftY() + (box.getHeight() - scale) / 2;
        return numbers(scale, 0, 0, scale, x, y) + " cm " + PARAGRAPH;
    }

    private static String numbers(float... values) {
        StringBuilder text = new StringBuilder();
        for (float value : values) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.4f", value));
        }
        return text.toString();
    }
}
