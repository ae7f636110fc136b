package app.seojae.pdf.text.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PageStoppedException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitedReaderTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path folder;

    @Test
    void aHungPageIsLeftBehindAndTheRestGoesOn() throws SeojaeException {
        Path path = TestPdfs.pages(folder.resolve("x.pdf"), 2);
        CountDownLatch free = new CountDownLatch(1);
        try (TimeLimitedReader reader = PdfFile.open(path, null).reader()) {
            PdfHandle first = reader.read(PageIndex.ofNumber(1), LONG, handle -> handle);
            assertSame(
                    first,
                    reader.read(PageIndex.ofNumber(2), LONG, handle -> handle),
                    "one handle for all");
            SeojaeException slow =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    reader.read(
                                            PageIndex.ofNumber(1),
                                            Duration.ofMillis(50),
                                            handle -> await(free)));
            assertEquals(Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, "1"), slow.problem());
            assertNotSame(
                    first,
                    reader.read(PageIndex.ofNumber(2), LONG, handle -> handle),
                    "a handle of its own");
            PageText text =
                    reader.read(
                            PageIndex.ofNumber(2),
                            LONG,
                            handle ->
                                    TextExtractor.of(
                                            handle, PageIndex.ofNumber(2), CancelFlag.never()));
            assertEquals(2, text.page().number());
            assertThrows(
                    SeojaeException.class,
                    () -> reader.read(PageIndex.ofNumber(1), LONG, handle -> handle),
                    "it is not tried again");
        } finally {
            free.countDown();
        }
    }

    @Test
    void whoWaitsBehindAReadingThatHangsGetsADocumentOfHisOwn() throws Exception {
        PdfFile file = PdfFile.open(TestPdfs.pages(folder.resolve("x.pdf"), 2), null);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        try (TimeLimitedReader reader = file.reader()) {
            CompletableFuture<Boolean> hung =
                    CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    return reader.read(
                                            PageIndex.ofNumber(1),
                                            LONG,
                                            handle -> {
                                                reading.countDown();
                                                return await(free);
                                            });
                                } catch (SeojaeException e) {
                                    throw new AssertionError(e);
                                }
                            });
            reading.await();
            int pages = reader.read(PageIndex.ofNumber(2), LONG, handle -> handle.pages().size());
            assertEquals(2, pages);
            assertEquals(2, file.parses());
            free.countDown();
            assertTrue(hung.get());
        } finally {
            free.countDown();
        }
    }

    @Test
    void whatIsLetGoWhileItIsReadIsClosedAfterwardsAndOpenedAgain() throws Exception {
        PdfFile file = PdfFile.open(TestPdfs.pages(folder.resolve("x.pdf"), 2), null);
        try (TimeLimitedReader reader = file.reader()) {
            PdfHandle first =
                    reader.readWhole(
                            handle -> {
                                reader.close();
                                return handle;
                            });
            assertTrue(first.document().getDocument().isClosed());
            assertNotSame(first, reader.readWhole(handle -> handle));
        }
    }

    @Test
    void aPageThatFailsKeepsTheHandle() throws SeojaeException {
        Path path = TestPdfs.pages(folder.resolve("x.pdf"), 2);
        try (TimeLimitedReader reader = PdfFile.open(path, null).reader()) {
            PdfHandle first = reader.read(PageIndex.ofNumber(1), LONG, handle -> handle);
            SeojaeException failed =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    reader.read(
                                            PageIndex.ofNumber(1),
                                            LONG,
                                            handle -> {
                                                throw new IllegalStateException("damaged");
                                            }));
            assertEquals(Problem.of(ProblemKind.PDF_PAGE_FAILED, "1"), failed.problem());
            assertSame(first, reader.read(PageIndex.ofNumber(1), LONG, handle -> handle));
        }
    }

    /** With time enough, so that the number alone stops it. */
    @Test
    void aPageOfTooManyOperatorsIsLeft() throws SeojaeException {
        Path path = TestPdfs.operators(folder.resolve("x.pdf"), 5_001_000);
        try (PdfHandle handle = PdfFile.open(path, null).handle()) {
            PageBudget budget = new PageBudget(CancelFlag.never(), LONG);
            GlyphReader reader =
                    new GlyphReader(
                            handle.pages().getFirst(),
                            budget,
                            StructureTexts.of(handle.document(), handle.document().getPage(0)),
                            new MendedFonts());
            PageStoppedException stopped =
                    assertThrows(
                            PageStoppedException.class,
                            () -> reader.processPage(handle.document().getPage(0)));
            assertEquals(ProblemKind.PDF_PAGE_TOO_MANY_STEPS, stopped.kind());
        }
    }

    private static boolean await(CountDownLatch free) {
        try {
            free.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
