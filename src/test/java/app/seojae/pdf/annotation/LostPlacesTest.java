package app.seojae.pdf.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of words that do not say which words. */
class LostPlacesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/QuadPoints []",
                "/QuadPoints [72 700 90 700 72 690]",
                "/QuadPoints [0 0 0 0 0 0 0 0]",
                "/QuadPoints [72 700 90 700 72 700 90 700]",
                "/QuadPoints (none)"
            })
    void withoutQuadsItIsANoteOrNothing(String quads) throws Exception {
        for (String subtype : List.of("Highlight", "Underline", "Squiggly", "StrikeOut")) {
            List<EmbeddedAnnotation> marks =
                    marks(
                            annotation(subtype, quads, "/Contents (said)"),
                            annotation(subtype, quads, "/Contents (  )"),
                            annotation(subtype, quads, ""));
            assertEquals(1, marks.size(), subtype);
            assertEquals(AnnotationKind.NOTE, marks.getFirst().kind());
            assertEquals("said", marks.getFirst().contents());
        }
    }

    @Test
    void anAnswerIsAComment() throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        String mark = pdf.object(annotation("Highlight", "/QuadPoints []", ""));
        String reply = pdf.object(annotation("Text", "", "/Contents (yes) /IRT " + mark));
        pdf.page("", "/Annots [" + mark + " " + reply + "]");
        List<EmbeddedAnnotation> marks = read(pdf);
        assertEquals(List.of("yes"), marks.stream().map(EmbeddedAnnotation::contents).toList());
    }

    @Test
    void quadsWithAPlaceStay() throws Exception {
        List<EmbeddedAnnotation> marks =
                marks(annotation("Highlight", "/QuadPoints [72 712 90 712 72 700 90 700]", ""));
        assertEquals(AnnotationKind.HIGHLIGHT, marks.getFirst().kind());
        assertEquals(List.of(Quad.of(72, 700, 90, 712)), marks.getFirst().mark().quads());
    }

    @Test
    void aQuadWithoutAreaHoldsNoPoint() {
        assertFalse(Quad.of(0, 0, 0, 0).contains(new PdfPoint(100, 700)));
        assertFalse(Quad.of(0, 10, 50, 10).contains(new PdfPoint(20, 10)));
    }

    private static String annotation(String subtype, String quads, String more) {
        return "<< /Type /Annot /Subtype /"
                + subtype
                + " /Rect [0 0 0 0] "
                + quads
                + " "
                + more
                + " >>";
    }

    private List<EmbeddedAnnotation> marks(String... annotations) throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        StringBuilder all = new StringBuilder();
        for (String annotation : annotations) {
            all.append(pdf.object(annotation)).append(' ');
        }
        pdf.page("", "/Annots [" + all + "]");
        return read(pdf);
    }

    private List<EmbeddedAnnotation> read(WrittenPdfs pdf) throws Exception {
        Path file = pdf.save(folder.resolve("marks.pdf"));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return EmbeddedAnnotations.read(handle, CancelFlag.never());
        }
    }
}
