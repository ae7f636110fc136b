package app.seojae.pdf.render.appearance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationCaret;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquiggly;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Makes up how an annotation looks that does not say it, where PDFBox makes up nothing, or not what
 * is meant. As PDFBox does, it keeps what it made in the annotation of the open document, which is
 * never saved.
 */
public final class MadeAppearances {

    private final PDDocument document;

    /** For the annotations of one open document. */
    public MadeAppearances(PDDocument document) {
        this.document = document;
    }

    /** Gives an annotation a normal appearance, if it has none and shows something. */
    public void complete(PDAnnotation annotation) throws IOException {
        if (annotation.isHidden() || annotation.isNoView() || hasAppearance(annotation)) {
            return;
        }
        if (annotation instanceof PDAnnotationWidget widget) {
            COSDictionary form =
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSDictionary(COSName.ACRO_FORM);
            FieldAppearance made =
                    new FieldAppearance(
                            new FormField(
                                    widget.getCOSObject(),
                                    form == null ? new COSDictionary() : form));
            keep(annotation, made.draw(new PDAppearanceStream(document)), made.content());
        } else if (annotation instanceof PDAnnotationSquiggly squiggly) {
            WavyLines made = new WavyLines(squiggly);
            keep(annotation, made.draw(new PDAppearanceStream(document)), made.content());
        } else if (annotation instanceof PDAnnotationCaret caret) {
            CaretAppearance made = new CaretAppearance(caret);
            keep(annotation, made.draw(new PDAppearanceStream(document)), made.content());
        }
    }

    private static void keep(PDAnnotation annotation, PDAppearanceStream drawn, String content)
            throws IOException {
        if (content.isEmpty()) {
            return;
        }
        try (OutputStream out = drawn.getCOSObject().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(drawn);
        annotation.setAppearance(looks);
    }

    /** Whether there is a stream for the normal state, or for one of several such states. */
    private static boolean hasAppearance(PDAnnotation annotation) {
        COSDictionary looks = annotation.getCOSObject().getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream) {
            return true;
        }
        if (normal instanceof COSDictionary states) {
            for (COSName state : states.keySet()) {
                if (states.getDictionaryObject(state) instanceof COSStream) {
                    return true;
                }
            }
        }
        return false;
    }
}
