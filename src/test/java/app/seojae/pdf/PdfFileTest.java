package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.outline.Outline;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.outline.PdfInspection;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {

    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>";

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("한글 이름 #1.pdf");
    }

    @Test
    void readsTheSizesOfAllPages() throws SeojaeException {
        Path file = TestPdfs.sizes(file(), new float[] {7800, 7800}, new float[] {3, 5});
        PdfFile pdf = PdfFile.open(file, null);
        assertEquals(List.of(7800.0, 3.0), widths(pdf));
    }

    @Test
    void turnsAndCropsAsTheFileSays() throws SeojaeException {
        PdfFile pdf = PdfFile.open(TestPdfs.turnedAndCropped(file()), null);
        assertEquals(List.of(300.0, 400.0, 300.0, 400.0), widths(pdf));
        assertEquals(new PageGeometry(50, 70, 300, 400, 90, 1, true), pdf.pages().get(1));
    }

    @Test
    void opensAThousandPages() throws SeojaeException {
        assertEquals(1000, PdfFile.open(TestPdfs.pages(file(), 1000), null).pageCount());
    }

    @Test
    void believesTheTreeAndNotItsCount() throws SeojaeException {
        Path lying =
                TestPdfs.byHand(file(), "<< /Type /Pages /Kids [3 0 R] /Count 1410065407 >>", PAGE);
        assertEquals(1, PdfFile.open(lying, null).pageCount());
        Path modest = TestPdfs.byHand(file(), "<< /Type /Pages /Kids [3 0 R 3 0 R] >>", PAGE);
        assertEquals(2, PdfFile.open(modest, null).pageCount());
    }

    @Test
    void keepsThePlaceOfAPageThatIsNone() throws SeojaeException {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R 3 0 R] /Count 3 >>",
                        PAGE,
                        "<< /Type /Template >>");
        PdfFile pdf = PdfFile.open(file, null);
        assertEquals(
                List.of(true, false, true), pdf.pages().stream().map(PageGeometry::sound).toList());
        try (PdfHandle handle = pdf.handle()) {
            assertEquals(
                    ProblemKind.PDF_PAGE_FAILED,
                    kind(
                            () ->
                                    TextExtractor.of(
                                            handle, PageIndex.ofNumber(2), CancelFlag.never())));
        }
    }

    @Test
    void takesALeafWithSomethingToShowForAPageWhateverItCallsItself() throws SeojaeException {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                        PAGE,
                        "<< /Type /Template /Parent 2 0 R /MediaBox [0 0 200 100] >>");
        PdfFile pdf = PdfFile.open(file, null);
        assertEquals(List.of(true, true), pdf.pages().stream().map(PageGeometry::sound).toList());
        assertEquals(200, pdf.pages().get(1).width());
        try (PdfHandle handle = pdf.handle()) {
            assertEquals(
                    "", TextExtractor.of(handle, PageIndex.ofNumber(2), CancelFlag.never()).text());
        }
    }

    @Test
    void aTreeThatContainsItselfEnds() throws SeojaeException {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [4 0 R 3 0 R] /Count 9 >>",
                        PAGE,
                        "<< /Type /Pages /Kids [2 0 R 4 0 R 3 0 R] /Count 7 >>");
        List<PageGeometry> pages = PdfFile.open(file, null).pages();
        assertTrue(pages.size() <= 4, pages::toString);
        assertTrue(pages.stream().anyMatch(PageGeometry::sound), pages::toString);
    }

    @Test
    void makesSenseOfSenselessBoxes() throws SeojaeException {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>",
                        "<< /Type /Page /MediaBox [0 0 0 0] /Rotate 45 >>",
                        "<< /Type /Page /MediaBox [100 100 0 0] /CropBox [900 900 950 950]"
                                + " /UserUnit 3 >>",
                        "<< /Type /Page /MediaBox [0 0 1e30 /x] >>");
        assertEquals(List.of(612.0, 300.0, 612.0), widths(PdfFile.open(file, null)));
    }

    @Test
    void asksForThePasswordAndTakesItAsTyped() throws SeojaeException {
        Path file = TestPdfs.locked(file(), "  열려라 참깨  ");
        assertEquals(ProblemKind.PDF_PASSWORD, kind(() -> PdfFile.open(file, null)));
        assertEquals(ProblemKind.PDF_PASSWORD, kind(() -> PdfFile.open(file, "열려라 참깨")));
        PdfFile pdf = PdfFile.open(file, "  열려라 참깨  ");
        try (PdfHandle handle = pdf.handle()) {
            assertEquals(
                    "secret",
                    TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never())
                            .text()
                            .strip());
            assertTrue(PdfInspection.of(handle).encrypted());
        }
    }

    @Test
    void saysWhatAFileIsThatIsNoPdf() throws IOException {
        assertEquals(ProblemKind.PDF_EMPTY, kindOf(""));
        assertEquals(ProblemKind.PDF_IS_WEB_PAGE, kindOf("\n<!DOCTYPE HTML><title>Sorry</title>"));
        assertEquals(ProblemKind.PDF_IS_TEXT, kindOf("version https://git-lfs.github.com/spec/v1"));
        assertEquals(ProblemKind.PDF_IS_OTHER, kindOf("\0\1\2\3"));
        assertEquals(ProblemKind.PDF_DAMAGED, kindOf("%PDF-1.7\nand no more"));
        assertEquals(
                ProblemKind.FILE_UNREADABLE,
                kind(() -> PdfFile.open(folder.resolve("gone.pdf"), null)));
        Path none = TestPdfs.byHand(file(), "<< /Type /Pages /Kids [] /Count 0 >>");
        assertEquals(ProblemKind.PDF_NO_PAGES, kind(() -> PdfFile.open(none, null)));
    }

    @Test
    void staysReadableWhenTheFileVanishes() throws SeojaeException, IOException {
        Path file = TestPdfs.pages(file(), 2);
        PdfFile pdf = PdfFile.open(file, null);
        Files.delete(file);
        try (PdfHandle handle = pdf.handle()) {
            assertEquals(
                    "Page 2",
                    TextExtractor.of(handle, PageIndex.ofNumber(2), CancelFlag.never())
                            .text()
                            .strip());
        }
    }

    @Test
    void cutFilesOpenOrSayWhy() throws IOException {
        byte[] whole = Files.readAllBytes(TestPdfs.pages(file(), 3));
        int opened = 0;
        for (int cut = 1; cut < 20; cut++) {
            Files.write(file(), Arrays.copyOf(whole, whole.length * cut / 20));
            try {
                opened += PdfFile.open(file(), null).pageCount() > 0 ? 1 : 0;
            } catch (SeojaeException e) {
                assertFalse(e.problem().kind() == ProblemKind.UNEXPECTED, e::toString);
            }
        }
        assertTrue(opened < 19, "some of them are too short");
    }

    @Test
    void readsAnOutlineThatLoops() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.loopingOutline(file()), null).handle()) {
            assertEquals(
                    List.of(
                            new OutlineItem(
                                    "First", 1, PageIndex.ofNumber(1), new PdfPoint(0, 700)),
                            new OutlineItem(
                                    "Inner", 2, PageIndex.ofNumber(2), new PdfPoint(0, 300)),
                            new OutlineItem(
                                    "Second", 1, PageIndex.ofNumber(2), new PdfPoint(0, 500))),
                    Outline.of(handle));
        }
    }

    @Test
    void textCanBeStopped() throws SeojaeException {
        CancelFlag flag = new CancelFlag();
        flag.raise();
        try (PdfHandle handle = PdfFile.open(TestPdfs.pages(file(), 1), null).handle()) {
            assertEquals(
                    ProblemKind.CANCELLED,
                    kind(() -> TextExtractor.of(handle, PageIndex.ofNumber(1), flag)));
            assertEquals(
                    "Page 1",
                    TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never())
                            .text()
                            .strip());
        }
    }

    private ProblemKind kindOf(String content) {
        Path file = TestPdfs.text(file(), content);
        return kind(() -> PdfFile.open(file, null));
    }

    private static ProblemKind kind(org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(SeojaeException.class, executable).problem().kind();
    }

    private static List<Double> widths(PdfFile pdf) {
        return pdf.pages().stream().map(PageGeometry::shownWidth).toList();
    }
}
