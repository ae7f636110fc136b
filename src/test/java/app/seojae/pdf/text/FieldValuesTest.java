package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled into the fields of a form is read where it is seen. */
class FieldValuesTest {

    private static final String FONT =
            "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

    @TempDir Path folder;

    private PageText read(String annotation) throws Exception {
        Path file =
                TestPdfs.byHand(
                        folder.resolve("form.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 300 200] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources "
                                + FONT
                                + " /Annots ["
                                + annotation
                                + "] >>",
                        stream("", "BT /F 12 Tf 20 100 Td (Name) Tj ET"),
                        stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources "
                                        + FONT,
                                "/Tx BMC q BT /F 12 Tf 2 5 Td (Seonghyeon) Tj ET Q EMC"));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return TextExtractor.of(handle, PageIndex.FIRST, CancelFlag.never());
        }
    }

    private static String stream(String keys, String content) {
        return "<< "
                + keys
                + " /Length "
                + content.length()
                + " >>\nstream\n"
                + content
                + "\nendstream";
    }

    private static String annotation(String subtype, String rest) {
        return "<< /Type /Annot /Subtype /"
                + subtype
                + " /Rect [70 95 170 115] /AP << /N 5 0 R >> "
                + rest
                + " >>";
    }

    @Test
    void aValueStandsBesideItsLabel() throws Exception {
        PageText text = read(annotation("Widget", "/FT /Tx /F 4"));
        assertEquals("Name Seonghyeon", text.text().strip());
        Quad quad = text.quad(text.text().indexOf("Seong"));
        assertNotNull(quad);
        assertEquals(72, quad.left(), 0.5);
    }

    @Test
    void hiddenFieldsAndOtherAnnotationsAreNotThePage() throws Exception {
        assertEquals("Name", read(annotation("Widget", "/FT /Tx /F 2")).text().strip());
        assertEquals("Name", read(annotation("Widget", "/FT /Tx /F 32")).text().strip());
        assertEquals("Name", read(annotation("Stamp", "/F 4")).text().strip());
        assertEquals("Name", read("<< /Subtype 3 >> 7 null").text().strip());
    }
}
