package app.seojae.library.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.LibraryFolder;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.text.PageText;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of a PDF is read once, and kept where it may be thrown away. */
class PdfTextsTest {

    private static final int PAGES = 4;

    @TempDir Path folder;
    private LibraryFolder place;
    private Path pdf;

    @BeforeEach
    void make() throws Exception {
        place = LibraryFolder.at(folder.resolve("library"));
        pdf = TestPdfs.pages(folder.resolve("paper.pdf"), PAGES);
    }

    /** As in another start of the program. */
    private PdfTexts fresh() {
        return new PdfTexts(place, () -> false);
    }

    private static List<String> words(PdfTexts texts, Path file) throws SeojaeException {
        try (OpenTexts open = texts.open(PdfFile.open(file, null))) {
            return open.all(CancelFlag.never()).stream().map(PageText::text).toList();
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(place.texts())) {
            return files.reduce((one, other) -> other).orElseThrow();
        }
    }

    @Test
    void aSecondStartReadsNothing() throws Exception {
        PdfTexts first = fresh();
        List<String> words = words(first, pdf);
        assertEquals(PAGES, first.reads());
        assertEquals("Page 2\n", words.get(1));
        PdfTexts second = fresh();
        assertEquals(words, words(second, Files.copy(pdf, folder.resolve("a copy.pdf"))));
        assertEquals(0, second.reads());
    }

    @Test
    void whatWasReadOfAFileThatIsClosedIsKeptToo() throws Exception {
        try (OpenTexts open = fresh().open(PdfFile.open(pdf, null))) {
            open.read(PageIndex.ofNumber(3), CancelFlag.never());
        }
        PdfTexts second = fresh();
        words(second, pdf);
        assertEquals(PAGES - 1, second.reads());
        PdfTexts third = fresh();
        words(third, pdf);
        assertEquals(0, third.reads());
    }

    @Test
    void whoAsksForAPageThatIsBeingReadWaitsForIt() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        PdfTexts texts =
                new PdfTexts(
                        place,
                        () -> false,
                        (file, page, cancel) -> {
                            reading.countDown();
                            await(go);
                            return PageReading.ONCE.read(file, page, cancel);
                        });
        PdfFile file = PdfFile.open(pdf, null);
        try (OpenTexts one = texts.open(file);
                OpenTexts other = texts.open(PdfFile.open(pdf, null))) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> text(one));
            await(reading);
            CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> text(other));
            go.countDown();
            assertEquals(first.get(), second.get());
        }
        assertEquals(1, texts.reads());
    }

    /** The other one wanted it no longer, but this one does. */
    @Test
    void whoWaitsForAReadingThatIsCancelledReadsHimself() throws Exception {
        CancelFlag given = new CancelFlag();
        CountDownLatch reading = new CountDownLatch(1);
        PdfTexts texts =
                new PdfTexts(
                        place,
                        () -> false,
                        (file, page, cancel) -> {
                            reading.countDown();
                            while (cancel == given) {
                                cancel.check();
                                Thread.onSpinWait();
                            }
                            return PageReading.ONCE.read(file, page, cancel);
                        });
        try (OpenTexts open = texts.open(PdfFile.open(pdf, null))) {
            CompletableFuture<ProblemKind> first =
                    CompletableFuture.supplyAsync(() -> kind(open, 1, given));
            await(reading);
            CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> text(open));
            given.raise();
            assertEquals(ProblemKind.CANCELLED, first.get());
            assertEquals("Page 1\n", second.get());
        }
    }

    private static String text(OpenTexts texts) {
        try {
            return texts.read(PageIndex.ofNumber(1), CancelFlag.never()).text().text();
        } catch (SeojaeException e) {
            throw new AssertionError(e);
        }
    }

    private static ProblemKind kind(OpenTexts texts, int page, CancelFlag cancel) {
        return assertThrows(
                        SeojaeException.class, () -> texts.read(PageIndex.ofNumber(page), cancel))
                .problem()
                .kind();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsDamagedCutShortOrTooLargeIsReadAnew() throws Exception {
        List<String> words = words(fresh(), pdf);
        byte[] sound = Files.readAllBytes(kept());
        for (int length : new int[] {0, 3, 30, sound.length / 2, sound.length - 1}) {
            Files.write(kept(), Arrays.copyOf(sound, length));
            assertEquals(words, words(fresh(), pdf));
            assertEquals(sound.length, Files.size(kept()), "and kept anew");
        }
        for (int at = 0; at < sound.length; at += 7) {
            byte[] changed = sound.clone();
            changed[at] ^= 0x55;
            Files.write(kept(), changed);
            assertEquals(words, words(fresh(), pdf));
        }
        try (var large = new java.io.RandomAccessFile(kept().toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        PdfTexts after = fresh();
        assertEquals(words, words(after, pdf));
        assertEquals(PAGES, after.reads());
    }

    @Test
    void theTextsOfAnotherFileAreNotTaken() throws Exception {
        words(fresh(), pdf);
        byte[] ofThis = Files.readAllBytes(kept());
        Path other = TestPdfs.headings(folder.resolve("other.pdf"), PAGES);
        String hash = PdfFile.open(other, null).sha256();
        Files.write(place.texts().resolve(hash + ".text"), ofThis);
        assertTrue(words(fresh(), other).getFirst().startsWith("Heading 1"));
    }

    @Test
    void aLibraryThatIsOnlyReadIsLeftAsItIs() throws Exception {
        PdfTexts texts = new PdfTexts(place, () -> true);
        words(texts, pdf);
        texts.tidy();
        texts.forget(pdf);
        assertFalse(Files.exists(place.texts()));
        words(fresh(), pdf);
        PdfTexts reading = new PdfTexts(place, () -> true);
        words(reading, pdf);
        assertEquals(0, reading.reads(), "but what another kept is read there");
    }

    @Test
    void nothingOfAFileWithAPasswordIsWritten() throws Exception {
        Path locked = TestPdfs.locked(folder.resolve("locked.pdf"), "열려라");
        PdfTexts texts = fresh();
        try (OpenTexts open = texts.open(PdfFile.open(locked, "열려라"))) {
            assertFalse(open.all(CancelFlag.never()).getFirst().text().isBlank());
            open.all(CancelFlag.never());
            assertEquals(open.pageCount(), texts.reads(), "though it is read once while open");
        }
        assertFalse(Files.exists(place.texts()));
    }

    @Test
    void aPageThatHangsIsSkippedAndTriedAgainOnlyByAnotherStart() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        int[] tried = new int[1];
        PageReading hanging =
                (file, page, cancel) -> {
                    if (page.number() != 2) {
                        return PageReading.ONCE.read(file, page, cancel);
                    }
                    tried[0]++;
                    return file.reader()
                            .read(
                                    page,
                                    Duration.ofMillis(50),
                                    handle -> {
                                        await(free);
                                        throw new IllegalStateException("too late");
                                    });
                };
        try {
            PdfTexts texts = new PdfTexts(place, () -> false, hanging);
            List<String> first = words(texts, pdf);
            assertEquals(List.of("Page 1\n", "", "Page 3\n", "Page 4\n"), first);
            assertEquals(first, words(texts, pdf), "closed and opened in between");
            assertEquals(1, tried[0]);
            PdfTexts next = fresh();
            assertEquals("Page 2\n", words(next, pdf).get(1));
            assertEquals(1, next.reads(), "the others were kept");
        } finally {
            free.countDown();
        }
    }

    @Test
    void aPageThatCannotBeReadIsNotTriedByTheNextStart() throws Exception {
        int[] tried = new int[1];
        PageReading failing =
                (file, page, cancel) ->
                        file.reader()
                                .read(
                                        page,
                                        handle -> {
                                            tried[0]++;
                                            throw new IllegalStateException("damaged");
                                        });
        words(new PdfTexts(place, () -> false, failing), pdf);
        assertEquals(PAGES, tried[0]);
        PdfTexts next = fresh();
        try (OpenTexts open = next.open(PdfFile.open(pdf, null))) {
            assertEquals(ProblemKind.PDF_PAGE_FAILED, kind(open, 1, CancelFlag.never()));
            assertEquals(ProblemKind.PDF_PAGE_FAILED, kind(open, 9, CancelFlag.never()));
        }
        assertEquals(0, next.reads());
    }

    @Test
    void theOldestAreThrownAwayWhereThereAreTooMany() throws Exception {
        words(fresh(), pdf);
        Path old = kept();
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        words(fresh(), TestPdfs.headings(folder.resolve("other.pdf"), 1));
        TextFiles files = new TextFiles(place);
        files.tidy(1 << 20);
        assertTrue(Files.exists(old));
        files.tidy(Files.size(old));
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(kept()));
    }

    @Test
    void nothingIsWrittenAfterTheLibraryIsClosed() throws Exception {
        PdfTexts texts = fresh();
        OpenTexts reading = texts.open(PdfFile.open(pdf, null));
        reading.read(PageIndex.FIRST, CancelFlag.never());
        texts.close();
        reading.close();
        assertFalse(Files.exists(place.texts()), "the folder may be another's now");
    }
}
