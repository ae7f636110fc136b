package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other readers open although something of them is wrong. */
class MendedPdfsTest {

    @TempDir Path folder;

    /** Object 3 and 5 are pages, 4 and 6 what they say, 7 is a font. */
    private String document(String catalog, String tree, String firstPage, String trailer) {
        return "1 0 obj\n"
                + catalog
                + "\nendobj\n2 0 obj\n"
                + tree
                + "\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R"
                + " /Resources << /Font << /F 7 0 R >> >> >>\nendobj\n"
                + stream(4, firstPage)
                + "5 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 6 0 R"
                + " /Resources << /Font << /F 7 0 R >> >> >>\nendobj\n"
                + stream(6, said("two"))
                + "7 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                + "trailer\n<< /Size 8 "
                + trailer
                + " >>\nstartxref\n0\n%%EOF\n";
    }

    private static String said(String word) {
        return "BT /F 24 Tf 20 50 Td (" + word + ") Tj ET";
    }

    private static String stream(int number, String content) {
        return number
                + " 0 obj\n<< /Length "
                + content.length()
                + " >>\nstream\n"
                + content
                + "\nendstream\nendobj\n";
    }

    private String plain() {
        return document(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
                said("one"),
                "/Root 1 0 R");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.pdf"), content, StandardCharsets.ISO_8859_1);
    }

    private static List<String> words(Path file) throws SeojaeException {
        PdfFile pdf = PdfFile.open(file, null);
        assertTrue(pdf.pages().stream().allMatch(PageGeometry::sound));
        try (PdfHandle handle = pdf.handle()) {
            List<String> words = new ArrayList<>();
            for (int page = 1; page <= pdf.pageCount(); page++) {
                words.add(
                        TextExtractor.of(handle, PageIndex.ofNumber(page), CancelFlag.never())
                                .text()
                                .strip());
            }
            return words;
        }
    }

    private static void assertWhole(Path file) throws SeojaeException {
        assertEquals(List.of("one", "two"), words(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 900, 3_000, 200_000})
    void otherTextBeforeTheHeader(int length) throws Exception {
        String before = "HTTP/1.1 200 OK\r\n".repeat(length / 17 + 1).substring(0, length);
        assertWhole(file(before + "\n%PDF-1.4\n" + plain()));
    }

    /** Also with a table of places, as PDFBox reads files that have one otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"()", "null", "99 0 R", "7 0 R", "4 0 R", "/None", "[12]", "-5"})
    void aLengthThatIsNone(String length) throws Exception {
        String whole = "%PDF-1.4\n" + plain();
        String broken =
                whole.replaceFirst("/Length \\d+", "/Length " + Matcher.quoteReplacement(length));
        assertWhole(file(broken));
        StringBuilder places = new StringBuilder("xref\n0 8\n0000000000 65535 f \n");
        for (int number = 1; number < 8; number++) {
            int place = broken.indexOf("\n" + number + " 0 obj") + 1;
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        int table = broken.indexOf("trailer");
        assertWhole(
                file(
                        broken.substring(0, table)
                                + places
                                + broken.substring(table)
                                        .replace("startxref\n0", "startxref\n" + table)));
    }

    @Test
    void noHeaderAtAll() throws Exception {
        assertWhole(file(plain()));
        assertWhole(file("%\u00e2\u00e3\u00cf\u00d3\n" + plain()));
    }

    @Test
    void whatOnlySpeaksOfAHeaderIsStillNone() throws Exception {
        Path page = file("<html>" + "x".repeat(2_000) + "A PDF begins with %PDF-1.4</html>");
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> PdfFile.open(page, null));
        assertEquals(ProblemKind.PDF_IS_WEB_PAGE, refused.problem().kind());
        Path text = file("The 3 0 obj of a file comes first, then the next.");
        refused = assertThrows(SeojaeException.class, () -> PdfFile.open(text, null));
        assertEquals(ProblemKind.PDF_IS_TEXT, refused.problem().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/Root 99 0 R", "/Root 7 0 R", "/Root 3 0 R", "/Root 2 0 R"})
    void aTrailerWhoseRootIsNone(String root) throws Exception {
        assertWhole(
                file(
                        "%PDF-1.4\n"
                                + document(
                                        "<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
                                        said("one"),
                                        root)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/Pages 7 0 R", "/Pages 99 0 R", "/Pages 12"})
    void aCatalogWithoutATree(String pages) throws Exception {
        assertWhole(
                file(
                        "%PDF-1.4\n"
                                + document(
                                        "<< /Type /Catalog " + pages + " >>",
                                        "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
                                        said("one"),
                                        "/Root 1 0 R")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3 0 R null 5 0 R]",
                "[3 0 R 17 5 0 R]",
                "[3 0 R (x) 5 0 R]",
                "[3 0 R 99 0 R 5 0 R]",
                "[3 0 R 7 0 R 5 0 R]",
                "[3 0 R 4 0 R 5 0 R]",
                "[3 0 R 2 0 R 5 0 R]",
                "3 0 R"
            })
    void entriesThatAreNoPage(String kids) throws Exception {
        assertWhole(
                file(
                        "%PDF-1.4\n"
                                + document(
                                        "<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids " + kids + " /Count 2 >>",
                                        said("one"),
                                        "/Root 1 0 R")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Shading << /S << /ShadingType 9 >> >>",
                "/Pattern << /P << /PatternType 7 >> >>",
                "/ColorSpace << /C [/ICCBased 99 0 R] >>"
            })
    void oneBrokenObjectIsLeftOutAndTheRestDrawn(String resources) throws Exception {
        String content = "/S sh /Pattern cs /P scn 0 0 20 20 re f /C cs 0 sc 0 g 100 20 40 40 re f";
        Path file =
                TestPdfs.byHand(
                        folder.resolve("broken.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << "
                                + resources
                                + " >> >>",
                        "<< /Length "
                                + content.length()
                                + " >>\nstream\n"
                                + content
                                + "\nendstream");
        Raster raster = PageDrawing.draw(file, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT);
        assertEquals(0, raster.pixels()[60 * raster.width() + 120] & 0xffffff, "the black square");
        assertEquals(0xffffff, raster.pixels()[10 * raster.width() + 10] & 0xffffff, "paper");
    }
}
