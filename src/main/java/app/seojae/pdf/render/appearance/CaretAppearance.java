package app.seojae.pdf.render.appearance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The sign of a caret annotation without an appearance: a caret, or a paragraph sign where it says
 * so, in its rectangle less its differences (ISO 32000-1, 12.5.6.11). PDFBox knows no paragraph
 * sign, no differences and no caret without a colour.
 */
public final class CaretAppearance {

    /** Of a paragraph sign as high as 1: bowl, two stems and the bar over them. */
    private static final String PARAGRAPH =
            ".4 1 m .16 1 0 .88 0 .72 c 0 .56 .16 .44 .4 .44 c h"
                    + " .32 0 .09 1 re .51 0 .09 1 re .4 .93 .2 .07 re f";

    private static final double PARAGRAPH_WIDTH = 0.6;

    private static final COSName SYMBOL = COSName.getPDFName("Sy");

    private CaretAppearance() {}

    /** Makes the sign where the annotation is a caret and has none; else does nothing. */
    public static void make(PDAnnotation annotation) throws IOException {
        PDRectangle rect = annotation.getRectangle();
        if (!(annotation instanceof PDAnnotationCaret)
                || rect == null
                || annotation.getNormalAppearanceStream() != null) {
            return;
        }
        PDColor colour = annotation.getColor();
        String paint = "0 g";
        if (colour != null) {
            float[] parts = colour.getComponents();
            paint = numbers(parts) + (parts.length == 1 ? " g" : parts.length == 3 ? " rg" : " k");
            if (parts.length == 0) {
                paint = "n";
            }
        }
        PDAppearanceStream look = new PDAppearanceStream(new COSStream());
        look.setBBox(new PDRectangle(rect.getWidth(), rect.getHeight()));
        PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
        float alpha = new PDAnnotationMarkup(annotation.getCOSObject()).getConstantOpacity();
        opacity.setNonStrokingAlphaConstant(alpha);
        PDResources resources = new PDResources();
        COSName name = resources.add(opacity);
        look.setResources(resources);
        PDRectangle box = inner(annotation, rect);
        boolean paragraph = COSName.P.equals(annotation.getCOSObject().getCOSName(SYMBOL));
        String sign = paragraph ? paragraph(box) : caret(box);
        try (OutputStream out = look.getContentStream().createOutputStream()) {
            String content =
                    paint.equals("n") ? "" : "/" + name.getName() + " gs " + paint + " " + sign;
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        annotation.setAppearance(looks);
    }

    /** The rectangle from its own lower left, less the differences where something is left. */
    private static PDRectangle inner(PDAnnotation annotation, PDRectangle rect) {
        float[] less = new PDAnnotationCaret(annotation.getCOSObject()).getRectDifferences();
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
