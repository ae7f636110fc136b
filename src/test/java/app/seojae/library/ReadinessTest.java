package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.library.readiness.ReadinessCheck;
import app.seojae.library.readiness.Shortcoming;
import app.seojae.library.readiness.Shortcoming.Kind;
import app.seojae.library.readiness.Shortcoming.Remedy;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether bookmarked papers can be read without a network, on real files and a real database. */
class ReadinessTest {

    @TempDir Path folder;
    private ScriptedServer server;
    private Library library;
    private Transfers transfers;
    private ReadinessCheck check;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedServer((asked, out) -> ScriptedServer.head(out, "404 Not Found"));
        library = TestLibraries.filled(folder.resolve("library"), 6);
        transfers = library.transfers(TestLibraries.web(server.uri(""), folder.resolve("state")));
        check = library.arrivals().readiness(transfers, library.indexer());
        ids = Arrays.stream(library.browse().find(Query.ALL).ids()).boxed().toList();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        server.close();
    }

    private void store(long paper, String text) throws Exception {
        Path file = folder.resolve("some.pdf");
        Files.writeString(file, text);
        transfers.pdfs().add(paper, file);
    }

    private void bookmark(long... papers) throws Exception {
        library.paperStates().bookmark(Arrays.stream(papers).boxed().toList(), true);
    }

    private List<PaperReadiness> all() throws Exception {
        return check.all(Progress.NONE, CancelFlag.never());
    }

    private PaperReadiness one(long paper) throws Exception {
        return check.of(List.of(paper), Progress.NONE, CancelFlag.never()).getFirst();
    }

    private PaperRow row(long paper) throws Exception {
        return library.browse().rows(List.of(paper)).getFirst();
    }

    private Path file(long paper) throws Exception {
        return transfers.pdfs().file(paper).orElseThrow();
    }

    private void assertLacks(long paper, Remedy remedy, Kind... kinds) throws Exception {
        PaperReadiness now = one(paper);
        assertEquals(List.of(kinds), now.lacks().stream().map(Shortcoming::kind).toList());
        assertEquals(remedy, now.remedy());
    }

    @Test
    void onlyBookmarkedPapersAreLookedAtInTheOrderOfTheList() throws Exception {
        bookmark(ids.get(4), ids.get(1));
        assertEquals(
                List.of(ids.get(1), ids.get(4)),
                all().stream().map(PaperReadiness::paper).toList());
        assertEquals(List.of(), check.of(List.of(ids.get(2)), Progress.NONE, CancelFlag.never()));
    }

    @Test
    void aPaperWhosePdfOpensIsReadyAndItsPictureIsDrawn() throws Exception {
        long paper = ids.getFirst();
        store(paper, "%PDF-1.7 page page");
        bookmark(paper);
        PaperReadiness now = one(paper);
        assertTrue(now.isReady(), now.toString());
        assertEquals(2, now.pages());
        assertEquals(Remedy.NONE, now.remedy());
        Path picture = library.folder().resolve(row(paper).thumbnail());
        assertTrue(Files.size(picture) > 0);
        Files.writeString(picture, "no picture any more");
        assertTrue(one(paper).isReady(), "a broken picture is drawn anew");
        assertFalse(Files.readString(picture, StandardCharsets.ISO_8859_1).startsWith("no pic"));
        Files.delete(picture);
        assertTrue(one(paper).isReady(), "and one that is gone");
        assertTrue(Files.exists(picture));
        assertEquals(List.of(), server.asked(), "the network may be used, and is not");
    }

    @Test
    void everyReasonIsNamedWithWhatHelps() throws Exception {
        bookmark(ids.stream().mapToLong(id -> id).toArray());
        long waits = ids.get(0);
        long failed = ids.get(1);
        long gone = ids.get(2);
        long damaged = ids.get(3);
        long other = ids.get(4);
        long absent = ids.get(5);
        transfers.downloads().enqueueFirst(failed);
        transfers.downloads().turn(CancelFlag.never());
        int asked = server.asked().size();
        transfers.downloads().enqueue(List.of(waits));
        for (long paper : List.of(gone, damaged, other)) {
            store(paper, "%PDF-1.7 page page");
        }
        Files.delete(file(gone));
        Files.writeString(file(damaged), "%PDF-1.7 BROKEN");
        Files.writeString(file(other), "%PDF-1.7 page page page");
        assertLacks(waits, Remedy.NONE, Kind.WAITS);
        assertLacks(failed, Remedy.DOWNLOAD, Kind.FAILED);
        assertEquals(ProblemKind.NOT_FOUND, one(failed).lacks().getFirst().why().kind());
        assertLacks(gone, Remedy.DOWNLOAD_AGAIN, Kind.GONE);
        assertLacks(damaged, Remedy.DOWNLOAD_AGAIN, Kind.UNREADABLE);
        assertEquals(ProblemKind.PDF_DAMAGED, one(damaged).lacks().getFirst().why().kind());
        assertLacks(other, Remedy.ACCEPT, Kind.OTHER_PAGES);
        assertEquals(new Shortcoming(Kind.OTHER_PAGES, null, 2, 3), one(other).lacks().getFirst());
        assertLacks(absent, Remedy.DOWNLOAD, Kind.NO_PDF);
        assertEquals(6, all().size());
        assertEquals(asked, server.asked().size(), "nobody is asked for anything");
    }

    @Test
    void whatHelpsHelps() throws Exception {
        long other = ids.get(0);
        long damaged = ids.get(1);
        bookmark(other, damaged);
        store(other, "%PDF-1.7 page page");
        store(damaged, "%PDF-1.7 page");
        Files.writeString(file(other), "%PDF-1.7 page page page");
        Path left = file(damaged);
        Files.writeString(left, "%PDF-1.7 BROKEN");
        transfers.pdfs().notePages(other);
        assertTrue(one(other).isReady());
        assertEquals(3, row(other).pdf().pages());
        transfers.pdfs().giveUp(damaged);
        assertEquals(PdfInfo.State.ABSENT, row(damaged).pdf().state());
        assertTrue(Files.exists(left), "the old file stays until another comes");
        store(damaged, "%PDF-1.7 page");
        assertTrue(one(damaged).isReady());
    }

    @Test
    void aPaperThatIsNotOnArxivNeedsAFile() throws Exception {
        library.importer()
                .importText(
                        "2026-11-20.md",
                        """
                        ### Notes of no number

                        **요약**: 글을 읽습니다.
                        **쉬운설명**: 읽어요.
                        **관련분야**: 읽기
                        **추천수**: 4
                        """
                                .getBytes(StandardCharsets.UTF_8));
        long paper = library.browse().find(Query.ALL.withText("number")).ids()[0];
        bookmark(paper);
        assertLacks(paper, Remedy.ADD_PDF, Kind.NO_ADDRESS);
    }

    @Test
    void itTellsHowFarItIsAndCanBeStopped() throws Exception {
        bookmark(ids.stream().mapToLong(id -> id).toArray());
        List<Long> steps = new ArrayList<>();
        check.all((done, total) -> steps.add(done * 100 + total), CancelFlag.never());
        assertEquals(List.of(6L, 106L, 206L, 306L, 406L, 506L), steps);
        CancelFlag stop = new CancelFlag();
        List<Long> few = new ArrayList<>();
        SeojaeException stopped =
                assertThrows(
                        SeojaeException.class,
                        () ->
                                check.all(
                                        (done, total) -> {
                                            few.add(done);
                                            stop.raise();
                                        },
                                        stop));
        assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
        assertEquals(1, few.size());
    }
}
