package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.Face.Family;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bundled face stands in for a font that is only named. */
class FaceTest {

    private static PDFontDescriptor described() {
        return new PDFontDescriptor(new COSDictionary());
    }

    @ParameterizedTest
    @CsvSource({
        "Times-Roman, SERIF, false, false",
        "Times-BoldItalic, SERIF, true, true",
        "'TimesNewRoman,Italic', SERIF, false, true",
        "Helvetica, SANS, false, false",
        "Arial-BoldMT, SANS, true, false",
        "Helvetica-Oblique, SANS, false, true",
        "Courier, MONO, false, false",
        "'CourierNew,BoldItalic', MONO, true, true",
        "Symbol, SERIF, false, false"
    })
    void standardFontsHaveAFaceOfTheirWidths(
            String name, Family family, boolean bold, boolean italic) {
        assertEquals(Optional.of(new Face(family, bold, italic)), Face.standard(name));
    }

    @ParameterizedTest
    @CsvSource({"ZapfDingbats", "Garamond", "NoSuchGothic"})
    void othersAreLeftToTheMachineFirst(String name) {
        assertEquals(Optional.empty(), Face.standard(name));
    }

    @ParameterizedTest
    @CsvSource({
        "DejaVuSansMono-Bold, MONO, true, false",
        "LucidaTypewriter, MONO, false, false",
        "OpenSans-SemiBoldItalic, SANS, true, true",
        "Georgia-Italic, SERIF, false, true",
        "MonotypeCorsiva, SANS, false, false",
        "'', SANS, false, false"
    })
    void othersAreToldByTheirNames(String name, Family family, boolean bold, boolean italic) {
        assertEquals(new Face(family, bold, italic), Face.like(name, null));
    }

    @Test
    void whereTheNameSaysNothingTheDescriptionDoes() {
        PDFontDescriptor serif = described();
        serif.setSerif(true);
        serif.setFontWeight(700);
        assertEquals(new Face(Family.SERIF, true, false), Face.like("XQ", serif));
        PDFontDescriptor fixed = described();
        fixed.setFixedPitch(true);
        fixed.setItalicAngle(-12);
        assertEquals(new Face(Family.MONO, false, true), Face.like("XQ", fixed));
        assertEquals(new Face(Family.SANS, false, false), Face.like(null, described()));
    }

    @Test
    void everyFaceIsThere() {
        for (Family family : Family.values()) {
            for (int style = 0; style < 4; style++) {
                String file = new Face(family, (style & 1) > 0, (style & 2) > 0).resource();
                assertNotNull(Face.class.getResource(file), file);
                assertTrue(file.startsWith("/fonts/liberation/"), file);
            }
        }
    }
}
