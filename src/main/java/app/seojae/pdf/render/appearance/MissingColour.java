package app.seojae.pdf.render.appearance;

import java.util.Collections;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Black, for annotations of lines that say no colour and have no appearance: PDFBox leaves them
 * out. One that says "none" has none.
 */
public final class MissingColour implements AutoCloseable {

    private static final Set<String> LINES =
            Set.of(
                    "Line",
                    "Square",
                    "Circle",
                    "Polygon",
                    "PolyLine",
                    "Ink",
                    "Underline",
                    "StrikeOut",
                    "Squiggly");

    private final COSDictionary annotation;
    private final boolean given;

    private MissingColour(COSDictionary annotation, boolean given) {
        this.annotation = annotation;
        this.given = given;
    }

    /** Gives an annotation its colour, until closed, while its appearance is made up. */
    public static MissingColour of(PDAnnotation annotation) {
        COSDictionary dictionary = annotation.getCOSObject();
        boolean given =
                !dictionary.containsKey(COSName.C)
                        && annotation.getNormalAppearanceStream() == null
                        && LINES.contains(String.valueOf(annotation.getSubtype()));
        if (given) {
            dictionary.setItem(COSName.C, new COSArray(Collections.nCopies(3, COSInteger.ZERO)));
        }
        return new MissingColour(dictionary, given);
    }

    @Override
    public void close() {
        if (given) {
            annotation.removeItem(COSName.C);
        }
    }
}
