package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.Hit;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet.Where;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.search.Folding;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of stored PDFs, found as a reading of all pages would find them. */
class PdfSearchTest {

    private static final int PAPERS = 24;
    private static final int PAGES = 4;
    private static final String[] WORDS =
            ("attention model the of and training retrieval-augmented GPT-4 loss data (Fig. 3) bias"
                            + " Transformer transformers ahepf dP xhzms in is at a 0.93 naïve Über")
                    .split(" ");

    @TempDir Path folder;
    private Library library;
    private Transfers transfers;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        transfers = TestLibraries.offline(library, folder.resolve("state"));
        String[] lines = new String[PAPERS];
        for (int i = 0; i < PAPERS; i++) {
            lines[i] = "2410.%05d|제목 %d|요약|쉬운|x|1".formatted(i, i);
        }
        library.importer().importText("2024-10-24.md", Digests.lines(lines));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private long paper(int number) throws Exception {
        return library.browse().resolve("2410.%05d".formatted(number)).orElseThrow();
    }

    private void reopen() throws Exception {
        library.close();
        library = Digests.open(folder.resolve("library"));
        transfers = TestLibraries.offline(library, folder.resolve("state"));
    }

    private Path typed(String name, String... pages) {
        TypedPages typed = new TypedPages();
        for (String page : pages) {
            typed.page();
            double y = 720;
            for (String line : page.split("\n")) {
                typed.body(y, line);
                y -= 14;
            }
        }
        return typed.save(folder.resolve(name + ".pdf"));
    }

    private void index() throws Exception {
        library.finding().pdfIndexer().catchUp(CancelFlag.never());
    }

    private Set<Long> found(String query, Scope scope) throws Exception {
        Set<Long> found = new TreeSet<>();
        Arrays.stream(library.browse().search(Query.best(query, scope))).forEach(found::add);
        return found;
    }

    private Hit hit(String query, Scope scope) throws Exception {
        return library.browse().search(Query.best(query, scope), 9).hits().getFirst();
    }

    /** Pages as the command line tells them, folded. */
    private Map<Long, List<String>> pages() throws Exception {
        Map<Long, List<String>> pages = new TreeMap<>();
        for (int i = 0; i < PAPERS; i++) {
            Path file = transfers.pdfs().file(paper(i)).orElseThrow();
            PdfFile pdf = PdfFile.open(file, null);
            List<String> of = new ArrayList<>();
            for (PageIndex page : PageIndex.all(pdf.pageCount())) {
                of.add(Folding.fold(library.texts().text(pdf, page, CancelFlag.never()).text()));
            }
            pages.put(paper(i), of);
        }
        return pages;
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            line.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return line.toString();
    }

    private static Set<Long> scan(Map<Long, List<String>> pages, String word) {
        Set<Long> found = new TreeSet<>();
        pages.forEach(
                (paper, of) -> {
                    if (of.stream().anyMatch(page -> page.contains(word))) {
                        found.add(paper);
                    }
                });
        return found;
    }

    /** Words, parts of words and phrases; each hit's page has what was asked for. */
    @Test
    void findsExactlyWhatAReadingOfAllPagesFinds() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < PAPERS; i++) {
            String[] pages = new String[PAGES];
            for (int page = 0; page < PAGES; page++) {
                String own = "w%dx%dq".formatted(i * 7919, page * 31);
                pages[page] = line(random) + "\n" + own + " " + line(random) + "\nlast";
            }
            transfers.pdfs().add(paper(i), typed("p" + i, pages));
        }
        index();
        assertEquals(PAPERS, library.finding().pdfIndexer().state().indexed());
        Map<Long, List<String>> pages = pages();
        List<Long> papers = List.copyOf(pages.keySet());
        int some = 0;
        int phrases = 0;
        for (int i = 0; i < 1_000; i++) {
            String page = pages.get(papers.get(random.nextInt(PAPERS))).get(random.nextInt(PAGES));
            int from = random.nextInt(page.length() - 2);
            int length = 1 + random.nextInt(i % 2 == 0 ? 6 : 30);
            String piece = page.substring(from, Math.min(page.length(), from + length)).strip();
            if (i % 10 == 9) {
                piece = new StringBuilder(piece).reverse().toString();
            }
            if (piece.isBlank() || piece.contains("\"")) {
                continue;
            }
            Set<Long> expected = scan(pages, piece);
            if (expected.isEmpty()) {
                continue; // what slips of the keyboard find then is asked elsewhere
            }
            String query = "\"" + piece + "\"";
            assertEquals(expected, found(query, Scope.PDF), query);
            for (Hit hit : library.browse().search(Query.best(query, Scope.PDF), 99).hits()) {
                PageIndex on = hit.snippet().page();
                assertNotNull(on, query);
                assertTrue(pages.get(hit.id()).get(on.index()).contains(piece), query);
                assertTrue(Folding.fold(hit.snippet().matched()).contains(piece), query);
            }
            some++;
            phrases += piece.indexOf(' ') > 0 ? 1 : 0;
        }
        assertTrue(some > 800 && phrases > 200, some + " questions, " + phrases + " phrases");
    }

    @Test
    void everyWordStandsSomewhereAndThePageHasTheMostOfThem() throws Exception {
        transfers
                .pdfs()
                .add(paper(1), typed("a", "alpha", "alpha gamma", "beta alpha delta", "gamma"));
        transfers.pdfs().add(paper(2), typed("b", "alpha", "delta"));
        index();
        assertEquals(Set.of(paper(1)), found("alpha beta gamma", Scope.PDF));
        assertEquals(PageIndex.ofNumber(2), hit("alpha gamma", Scope.PDF).snippet().page());
        assertEquals(PageIndex.ofNumber(3), hit("delta beta gamma", Scope.PDF).snippet().page());
        assertEquals(Set.of(), found("alpha nowhere", Scope.PDF));
        assertEquals(Set.of(), found("\"alpha alpha\"", Scope.PDF), "not over the end of a page");
    }

    @Test
    void whatTheLibrarySaysGoesBeforeThePdf() throws Exception {
        library.importer().importText("2024-10-25.md", Digests.lines("2411.00001|whale|s|e|x|1"));
        long titled = library.browse().resolve("2411.00001").orElseThrow();
        transfers.pdfs().add(paper(1), typed("a", "no", "a whale and a shark"));
        transfers.pdfs().add(titled, typed("b", "whale shark"));
        index();
        long[] order = library.browse().search(Query.best("whale", Scope.ALL));
        assertEquals(List.of(titled, paper(1)), Arrays.stream(order).boxed().toList());
        assertEquals(Where.TITLE, hit("whale", Scope.ALL).snippet().where());
        assertNull(hit("whale", Scope.ALL).snippet().page());
        Hit both = hit("whale shark", Scope.ALL);
        assertEquals(Where.PDF, both.snippet().where(), "the page has both words");
        assertEquals(PageIndex.FIRST, both.snippet().page());
        assertEquals(Set.of(), found("shark", Scope.DIGEST));
        assertEquals(Set.of(), found("shark", Scope.NOTES));
    }

    @Test
    void theWrongLayoutFindsWhereLettersFindNothing() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "a diffusion model"));
        index();
        assertEquals(Set.of(paper(1)), found("얄려냐ㅐㅜ", Scope.PDF));
        assertEquals(Set.of(paper(1)), found("ㅡㅐㅇ디", Scope.ALL));
        assertEquals(Set.of(), found("ㅎㅎㅎ", Scope.PDF));
    }

    @Test
    void aPdfThatIsReplacedOrRemovedIsFollowed() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "whale"));
        index();
        transfers.pdfs().add(paper(1), typed("b", "shark"));
        assertEquals(List.of(paper(1)), library.finding().pdfIndexer().due());
        index();
        assertEquals(Set.of(), found("whale", Scope.PDF));
        assertEquals(Set.of(paper(1)), found("shark", Scope.PDF));
        transfers.pdfs().remove(paper(1));
        assertEquals(Set.of(), found("shark", Scope.ALL), "at once");
        index();
        assertEquals(List.of(), library.finding().pdfIndexer().due());
        assertEquals(0, library.finding().pdfIndexer().state().indexed());
    }

    @Test
    void anUnchangedPdfIsNeverReadAgain() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "whale", "shark"));
        index();
        reopen();
        assertEquals(List.of(), library.finding().pdfIndexer().due());
        Path file = transfers.pdfs().file(paper(1)).orElseThrow();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000));
        Files.walk(folder.resolve("library/texts"))
                .filter(Files::isRegularFile)
                .forEach(text -> text.toFile().delete());
        assertEquals(List.of(paper(1)), library.finding().pdfIndexer().due(), "touched");
        index();
        assertEquals(0, library.texts().reads(), "but the same bytes");
        assertEquals(List.of(), library.finding().pdfIndexer().due());
    }

    /** What somebody read before is not read from the PDF a second time. */
    @Test
    void textsThatWereReadOnceAreTaken() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "whale", "shark"));
        Path file = transfers.pdfs().file(paper(1)).orElseThrow();
        library.versions().open(paper(1), file, null, CancelFlag.never());
        long before = library.texts().reads();
        index();
        assertEquals(before, library.texts().reads());
        assertEquals(Set.of(paper(1)), found("shark", Scope.PDF));
    }

    @Test
    void whatCannotBeReadIsToldOfAndTriedAgainWhenAsked() throws Exception {
        transfers.pdfs().add(paper(1), TestPdfs.locked(folder.resolve("l.pdf"), "secret"));
        transfers.pdfs().add(paper(2), typed("a", "whale"));
        index();
        var state = library.finding().pdfIndexer().state();
        assertEquals(2, state.stored());
        assertEquals(1, state.indexed());
        assertEquals(1, state.failed());
        assertEquals(0, state.waiting());
        assertEquals(ProblemKind.PDF_PASSWORD, state.unread().getFirst().why().kind());
        assertEquals(List.of(), library.finding().pdfIndexer().due(), "not by itself");
        library.finding().pdfIndexer().retry();
        assertEquals(List.of(paper(1)), library.finding().pdfIndexer().due());
        Files.copy(
                typed("b", "shark"),
                transfers.pdfs().file(paper(1)).orElseThrow(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        index();
        assertEquals(2, library.finding().pdfIndexer().state().indexed());
        assertEquals(Set.of(paper(1)), found("shark", Scope.PDF));
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "whale"));
        index();
        library.close();
        Path index = folder.resolve("library/pdf-text.db");
        byte[] bytes = Files.readAllBytes(index);
        Arrays.fill(bytes, 20, bytes.length, (byte) 0x5a);
        for (byte[] damaged : List.of(bytes, "no database".getBytes(), new byte[0])) {
            Files.write(index, damaged);
            Files.deleteIfExists(folder.resolve("library/pdf-text.db-wal"));
            library = Digests.open(folder.resolve("library"));
            assertEquals(Set.of(), found("whale", Scope.ALL));
            assertEquals(List.of(paper(1)), library.finding().pdfIndexer().due());
            index();
            assertEquals(Set.of(paper(1)), found("whale", Scope.ALL));
            assertEquals(List.of(), library.health().problems());
            library.close();
        }
        library = Digests.open(folder.resolve("library"));
    }

    /** The file breaks under the program that uses it. */
    @Test
    void anIndexWhosePagesAreBrokenIsMadeAnew() throws Exception {
        for (int i = 0; i < 6; i++) {
            transfers.pdfs().add(paper(i), typed("p" + i, "whale number " + i, "x".repeat(60)));
        }
        index();
        reopen();
        assertFalse(found("whale", Scope.PDF).isEmpty());
        Path index = folder.resolve("library/pdf-text.db");
        byte[] bytes = Files.readAllBytes(index);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(index, bytes);
        reopen();
        found("whale", Scope.PDF);
        library.finding().pdfIndexer().state();
        index();
        assertEquals(6, library.finding().pdfIndexer().state().indexed());
        assertEquals(6, found("whale", Scope.PDF).size());
    }

    /** Nothing of it is closed in between, and no question fails meanwhile. */
    @Test
    void anIndexThatBreaksWhileItIsAskedIsMadeAnew() throws Exception {
        for (int i = 0; i < 6; i++) {
            transfers.pdfs().add(paper(i), typed("p" + i, "whale number " + i, "x".repeat(60)));
        }
        index();
        assertEquals(6, found("whale", Scope.PDF).size());
        try (java.nio.channels.FileChannel index =
                java.nio.channels.FileChannel.open(
                        folder.resolve("library/pdf-text.db"),
                        java.nio.file.StandardOpenOption.WRITE)) {
            byte[] junk = new byte[(int) index.size() - 200];
            Arrays.fill(junk, (byte) 0x5a);
            index.write(java.nio.ByteBuffer.wrap(junk), 200);
        }
        transfers.pdfs().add(paper(7), typed("p7", "whale shark"));
        for (String asked : List.of("whale", "number", "shark", "x", "ㅎㅎ")) {
            found(asked, Scope.PDF);
        }
        index();
        index();
        assertEquals(7, library.finding().pdfIndexer().state().indexed());
        assertEquals(7, found("whale", Scope.PDF).size());
        assertEquals(Set.of(paper(7)), found("shark", Scope.PDF));
        reopen();
        index();
        assertEquals(7, found("whale", Scope.PDF).size());
    }

    @Test
    void stoppedInTheMiddleItGoesOn() throws Exception {
        transfers.pdfs().add(paper(1), typed("a", "whale"));
        transfers.pdfs().add(paper(2), typed("b", "shark"));
        CancelFlag cancel = new CancelFlag();
        Runnable deaf = library.changes().listen(change -> cancel.raise());
        library.finding().pdfIndexer().catchUp(cancel);
        deaf.run();
        assertEquals(1, library.finding().pdfIndexer().due().size());
        index();
        assertEquals(2, library.finding().pdfIndexer().state().indexed());
    }
}
