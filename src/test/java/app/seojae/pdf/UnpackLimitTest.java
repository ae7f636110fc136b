package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PdfCheck;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that stands for far more than it is loses a page, never the rest, nor the program. */
class UnpackLimitTest {

    private static final String TEXT = "BT /F1 12 Tf 20 50 Td (quiet) Tj ET";
    private static final byte[] NOTHING = {};

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path file() {
        return folder.resolve("bomb.pdf");
    }

    /** The first page gets the sentence, the second is drawn, and the file is small. */
    private void assertOnlyFirstPageIsLeft(Path file) throws IOException {
        assertTrue(Files.size(file) < 3_000_000, "a bomb is small: " + Files.size(file));
        try (PdfCheck check = new PdfCheck(36, 1)) {
            PdfCheck.Report report = check.check(file, null);
            assertNull(report.error());
            assertEquals(
                    List.of(
                            new PdfCheck.Failed(
                                    PageIndex.ofNumber(1),
                                    Problem.of(ProblemKind.PDF_PAGE_UNPACKS, "1"))),
                    report.failed());
            assertEquals(1, report.rendered());
        }
    }

    private static Bombs withContent(String entries, byte[] encoded) {
        return new Bombs().stream(entries, encoded).stream(TEXT).add("<< >>");
    }

    @Test
    void blanksOfAPageAreCounted() throws IOException, SeojaeException {
        byte[] blanks = Bombs.flate(NOTHING, (byte) ' ', Bombs.TOO_MUCH);
        Path file = withContent("/Filter /FlateDecode", blanks).write(file());
        assertOnlyFirstPageIsLeft(file);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            SeojaeException left =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    TextExtractor.of(
                                            handle, PageIndex.ofNumber(1), CancelFlag.never()));
            assertEquals(ProblemKind.PDF_PAGE_UNPACKS, left.problem().kind());
            assertEquals(
                    2,
                    TextExtractor.of(handle, PageIndex.ofNumber(2), CancelFlag.never())
                            .page()
                            .number());
        }
    }

    @Test
    void filtersInsideFiltersAreCounted() throws IOException {
        byte[] runs = Bombs.runLength((byte) ' ', Bombs.TOO_MUCH);
        byte[] nested = Bombs.flate(runs, (byte) 128, runs.length);
        assertTrue(nested.length < 20_000, "two filters multiply: " + nested.length);
        assertOnlyFirstPageIsLeft(
                withContent("/Filter [/FlateDecode /RunLengthDecode]", nested).write(file()));
    }

    @Test
    void runsAndWordsAreCounted() throws IOException {
        byte[] runs = Bombs.runLength((byte) ' ', Bombs.TOO_MUCH);
        assertOnlyFirstPageIsLeft(withContent("/Filter /RunLengthDecode", runs).write(file()));
        byte[] words = Bombs.lzw((byte) ' ', Bombs.TOO_MUCH);
        assertOnlyFirstPageIsLeft(withContent("/Filter /LZWDecode", words).write(file()));
    }

    @Test
    void aFontIsCounted() throws IOException {
        byte[] font = Bombs.flate(bytes("%!PS-AdobeFont-1.0\n"), (byte) ' ', Bombs.TOO_MUCH);
        for (String kind :
                List.of("/Type1 /FontFile", "/TrueType /FontFile2", "/Type1 /FontFile3")) {
            String[] names = kind.split(" ");
            Path file =
                    new Bombs()
                            .stream(TEXT).stream("0 0 50 50 re f")
                                    .add("<< /Font << /F1 8 0 R >> >>")
                                    .add(
                                            "<< /Type /Font /Subtype %s /BaseFont /Bomb /FirstChar 0 /LastChar 0 /Widths [500] /FontDescriptor 9 0 R >>"
                                                    .formatted(names[0]))
                                    .add(
                                            "<< /Type /FontDescriptor /FontName /Bomb /Flags 32 /FontBBox [0 0 1 1] %s 10 0 R >>"
                                                    .formatted(names[1]))
                                    .stream("/Subtype /Type1C /Filter /FlateDecode", font)
                                    .write(file());
            assertOnlyFirstPageIsLeft(file);
        }
    }

    @Test
    void profilesAndImagesInTheContentAreCounted() throws IOException {
        byte[] zeros = Bombs.flate(NOTHING, (byte) 0, Bombs.TOO_MUCH);
        Path profile =
                new Bombs()
                        .stream("/P cs 0 0 0 sc 0 0 50 50 re f").stream("0 0 50 50 re f")
                                .add("<< /ColorSpace << /P [/ICCBased 8 0 R] >> >>")
                                .stream("/N 3 /Filter /FlateDecode", zeros)
                                .write(file());
        assertOnlyFirstPageIsLeft(profile);
        byte[] image = new byte[zeros.length + 100];
        byte[] head = bytes("BI /W 4 /H 4 /CS /G /BPC 8 /F /Fl ID ");
        System.arraycopy(head, 0, image, 0, head.length);
        System.arraycopy(zeros, 0, image, head.length, zeros.length);
        byte[] tail = bytes("\nEI\n0 0 9 9 re f\n");
        System.arraycopy(tail, 0, image, head.length + zeros.length, tail.length);
        assertOnlyFirstPageIsLeft(withContent("", image).write(file()));
    }

    @Test
    void aFormThatShowsItselfManifoldEnds() throws IOException {
        Bombs forms =
                new Bombs()
                        .stream("/X1 Do").stream("0 0 50 50 re f")
                                .add("<< /XObject << /X1 8 0 R >> >>");
        byte[] blanks = Bombs.flate(bytes("/X1 Do ".repeat(10)), (byte) ' ', 64 << 20);
        for (int level = 0; level < 6; level++) {
            forms.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Filter /FlateDecode /Resources << /XObject << /X1 %d 0 R >> >>"
                            .formatted(level == 5 ? 8 : 9 + level),
                    blanks);
        }
        try (PdfCheck check = new PdfCheck(36, 1)) {
            PdfCheck.Report report = check.check(forms.write(file()), null);
            assertEquals(1, report.failed().getFirst().page().number());
            ProblemKind kind = report.failed().getFirst().error().kind();
            assertEquals(ProblemKind.PDF_PAGE_UNPACKS, kind);
            assertEquals(1, report.rendered());
        }
    }

    /** Where the catalog is inside, there is nothing; where a page is, the other stands. */
    @Test
    void objectsThatUnpackToTooMuchAreLeft() throws SeojaeException {
        byte[] objects = Bombs.flate(bytes("1 0 4 0 "), (byte) ' ', Bombs.TOO_MUCH);
        Bombs bombs =
                withContent("", bytes(TEXT)).stream(
                        "/Type /ObjStm /N 2 /First 8 /Filter /FlateDecode", objects);
        Path whole = bombs.write(folder.resolve("whole.pdf"), 1);
        SeojaeException left = assertThrows(SeojaeException.class, () -> PdfFile.open(whole, null));
        assertEquals(ProblemKind.PDF_UNPACKS, left.problem().kind());
        PdfFile one = PdfFile.open(bombs.write(file(), 4), null);
        assertEquals(List.of(true, false), one.pages().stream().map(PageGeometry::sound).toList());
    }

    @Test
    void anImageMayBeAsLargeAsItSays() {
        UnpackLimit limit = new UnpackLimit();
        var image = new COSDictionary();
        assertEquals(UnpackLimit.MOST_OF_STREAM, limit.of(image));
        image.setInt(COSName.WIDTH, 6_000);
        image.setInt(COSName.HEIGHT, 6_000);
        assertEquals(8L * 6_000 * 6_000, limit.of(image));
        image.setInt(COSName.WIDTH, Integer.MAX_VALUE);
        image.setInt(COSName.HEIGHT, Integer.MAX_VALUE);
        assertEquals(Runtime.getRuntime().maxMemory(), limit.of(image));
    }

    @Test
    void whatIsOpenAtOnceFindsRoomHoweverDeep() {
        UnpackLimit limit = new UnpackLimit();
        var form = new COSDictionary();
        long open = limit.of(form);
        for (int depth = 1; depth <= 50; depth++) {
            limit.enter();
            long most = limit.of(form);
            assertTrue(most >= 8L << 20, depth + ": " + most);
            open += most;
        }
        assertTrue(open < 800L << 20, "together " + open);
        for (int depth = 1; depth <= 50; depth++) {
            limit.leave();
        }
        assertEquals(UnpackLimit.MOST_OF_STREAM, limit.of(form));
    }
}
