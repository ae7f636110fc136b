package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final byte[] PDF =
            ("%PDF-1.4 page page " + "x".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private Library library;
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        byte[] digest =
                Digests.lines(
                        "2401.00001|A|s|e|x|1",
                        "2401.00002|B|s|e|x|2",
                        "2401.00003|C|s|e|x|3",
                        "|D|s|e|x|4");
        library.importer().importText("2024-01-05.md", digest);
        for (String id : List.of("2401.00001", "2401.00002", "2401.00003")) {
            ids.add(library.browse().resolve(id).orElseThrow());
        }
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Transfers transfers(ScriptedServer server) {
        return transfers(server, true);
    }

    private Transfers transfers(ScriptedServer server, boolean allowed) {
        return library.transfers(Webs.web(server.uri(""), folder.resolve("state"), allowed));
    }

    private static DownloadTurn all(Downloads downloads) throws SeojaeException {
        DownloadTurn turn = DownloadTurn.ENDED;
        for (int i = 0; i < 50 && turn == DownloadTurn.ENDED; i++) {
            turn = downloads.turn(CancelFlag.never());
        }
        return turn;
    }

    private PdfInfo info(long id) throws SeojaeException {
        return library.browse().paper(id).orElseThrow().row().pdf();
    }

    @Test
    void theQueueBringsPdfsIntoTheLibrary() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            Transfers transfers = transfers(server);
            List<PdfInfo.State> states = new ArrayList<>();
            transfers.downloads().addListener(state -> states.add(state.state()));
            transfers.downloads().enqueue(ids);
            assertEquals(DownloadTurn.EMPTY, all(transfers.downloads()));
            for (long id : ids) {
                assertEquals(PdfInfo.State.STORED, info(id).state());
                assertEquals(2, info(id).pages());
                assertArrayEquals(PDF, Files.readAllBytes(transfers.pdfs().file(id).orElseThrow()));
            }
            assertEquals("pdfs/2401.00001.pdf", info(ids.getFirst()).path());
            assertTrue(
                    states.containsAll(
                            List.of(
                                    PdfInfo.State.QUEUED,
                                    PdfInfo.State.DOWNLOADING,
                                    PdfInfo.State.STORED)));
            transfers.pdfs().remove(ids.getFirst());
            assertEquals(PdfInfo.State.ABSENT, info(ids.getFirst()).state());
            assertFalse(Files.exists(folder.resolve("library/pdfs/2401.00001.pdf")));
        }
    }

    @Test
    void whatAPersonWantsComesFirstThenWhatIsBookmarked() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(ids);
            library.paperStates().bookmark(List.of(ids.get(1)), true);
            downloads.enqueueFirst(ids.get(2));
            assertEquals(List.of(ids.get(2), ids.get(1), ids.get(0)), downloads.waiting());
            downloads.reorder(List.of(ids.get(0), ids.get(2)));
            assertEquals(List.of(ids.get(0), ids.get(2), ids.get(1)), downloads.waiting());
            downloads.cancel(List.of(ids.get(0)));
            all(downloads);
            assertEquals(
                    List.of("/pdf/2401.00003", "/pdf/2401.00002"),
                    server.asked().stream().map(ScriptedServer.Asked::path).toList());
        }
    }

    @Test
    void aRefusalStopsTheQueueUntilAPersonGoesOn() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        count.getAndIncrement() == 0 ? "403 No" : "200 OK",
                                        PDF))) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(ids);
            assertEquals(DownloadTurn.STOPPED, all(downloads));
            assertEquals(
                    DownloadTurn.STOPPED, transfers(server).downloads().turn(CancelFlag.never()));
            assertEquals(ProblemKind.REFUSED, downloads.stoppedBy().kind());
            assertEquals(1, server.asked().size());
            assertEquals(3, downloads.waiting().size());
            downloads.resume();
            assertEquals(DownloadTurn.EMPTY, all(downloads));
        }
    }

    @Test
    void aBusyServerIsWaitedForByAll() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out, "429 Slow", new byte[0], "Retry-After: 3600"))) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(ids);
            assertEquals(DownloadTurn.ENDED, downloads.turn(CancelFlag.never()));
            assertEquals(DownloadTurn.WAITING, downloads.turn(CancelFlag.never()));
            assertEquals(1, server.asked().size());
            assertTrue(downloads.untilNext().orElseThrow().toSeconds() > 3_000);
        }
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUp() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "500 Oh", new byte[0]))) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(List.of(ids.getFirst()));
            assertEquals(DownloadTurn.EMPTY, all(downloads));
            assertEquals(3, server.asked().size());
            assertEquals(PdfInfo.State.FAILED, info(ids.getFirst()).state());
            assertEquals(ProblemKind.SERVER_ERROR, info(ids.getFirst()).problem().kind());
        }
    }

    @Test
    void aBrokenPdfIsNotKept() throws Exception {
        byte[] broken = "%PDF-1.4 BROKEN".getBytes(StandardCharsets.US_ASCII);
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", broken))) {
            Transfers transfers = transfers(server);
            transfers.downloads().enqueue(ids);
            all(transfers.downloads());
            assertEquals(ProblemKind.PDF_DAMAGED, info(ids.getFirst()).problem().kind());
            try (var files = Files.list(folder.resolve("library/pdfs"))) {
                assertEquals(0, files.count());
            }
        }
    }

    @Test
    void pauseAndNoNetworkLeaveTheQueueAlone() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(ids);
            downloads.pause();
            assertEquals(DownloadTurn.STOPPED, downloads.turn(CancelFlag.never()));
            assertEquals(null, downloads.stoppedBy());
            downloads.resume();
            assertEquals(
                    DownloadTurn.STOPPED,
                    transfers(server, false).downloads().turn(CancelFlag.never()));
            assertEquals(List.of(), server.asked());
        }
    }

    @Test
    void aKilledProgramsDownloadIsGoneOnWith() throws Exception {
        CountDownLatch killed = new CountDownLatch(1);
        CountDownLatch half = new CountDownLatch(1);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            String range = asked.header("Range");
                            if (range.isEmpty()) {
                                ScriptedServer.head(
                                        out,
                                        "200 OK",
                                        "ETag: \"a\"",
                                        "Content-Length: " + PDF.length);
                                out.write(PDF, 0, 120_000);
                                out.flush();
                                half.countDown();
                                killed.await();
                            } else {
                                int from = Integer.parseInt(range.replaceAll("\\D", ""));
                                ScriptedServer.send(
                                        out,
                                        "206 Partial",
                                        Arrays.copyOfRange(PDF, from, PDF.length),
                                        "ETag: \"a\"",
                                        "Content-Range: bytes "
                                                + from
                                                + "-"
                                                + (PDF.length - 1)
                                                + "/"
                                                + PDF.length);
                            }
                        })) {
            Downloads downloads = transfers(server).downloads();
            downloads.enqueue(List.of(ids.getFirst()));
            Process child =
                    Victims.start(
                            DownloadChild.class,
                            folder.resolve("library").toString(),
                            server.uri("").toString(),
                            folder.resolve("state").toString());
            Path part = folder.resolve("library/pdfs/2401.00001.new.part");
            assertTrue(half.await(60, TimeUnit.SECONDS));
            while (child.isAlive() && (!Files.exists(part) || Files.size(part) < 1_000)) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            assertEquals(PdfInfo.State.DOWNLOADING, info(ids.getFirst()).state());
            assertEquals(
                    DownloadTurn.EMPTY,
                    downloads.turn(CancelFlag.never()),
                    "it is in the child's hands");
            child.destroyForcibly().waitFor();
            killed.countDown();
            assertEquals(DownloadTurn.EMPTY, all(downloads));
            assertArrayEquals(
                    PDF,
                    Files.readAllBytes(
                            transfers(server).pdfs().file(ids.getFirst()).orElseThrow()));
            assertTrue(server.asked().getLast().header("Range").startsWith("bytes="));
            assertEquals(List.of(), library.health().problems());
        }
    }

    @Test
    void aPdfFromDiskIsTakenInOrRefused() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "404 No", new byte[0]))) {
            StoredPdfs pdfs = transfers(server).pdfs();
            long unnamed =
                    Arrays.stream(library.browse().find(Query.ALL).ids())
                            .filter(id -> !ids.contains(id))
                            .findFirst()
                            .orElseThrow();
            pdfs.add(unnamed, Files.write(folder.resolve("mine.pdf"), PDF));
            assertEquals("pdfs/p" + unnamed + ".pdf", info(unnamed).path());
            Path html = Files.writeString(folder.resolve("x.pdf"), "<html>");
            SeojaeException refused =
                    assertThrows(SeojaeException.class, () -> pdfs.add(unnamed, html));
            assertEquals(ProblemKind.PDF_IS_WEB_PAGE, refused.problem().kind());
            assertEquals(PdfInfo.State.STORED, info(unnamed).state(), "the old one stays");
            Path missing = folder.resolve("none.pdf");
            assertEquals(
                    ProblemKind.FILE_UNREADABLE,
                    assertThrows(SeojaeException.class, () -> pdfs.add(unnamed, missing))
                            .problem()
                            .kind());
        }
    }

    @Test
    void thumbnailsComeFromTheWebElseFromThePdfElseNotAtOnceAgain() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", png);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            boolean known = asked.path().endsWith("2401.00001.png");
                            ScriptedServer.send(
                                    out, known ? "200 OK" : "404 No", png.toByteArray());
                        })) {
            Transfers transfers = transfers(server);
            transfers.pdfs().add(ids.get(1), Files.write(folder.resolve("mine.pdf"), PDF));
            while (transfers.thumbnails().bringSome(CancelFlag.never()) > 0) {
                continue;
            }
            assertEquals("thumbnails/2401.00001.jpg", thumbnail(0));
            assertEquals("thumbnails/2401.00002.jpg", thumbnail(1));
            assertEquals(null, thumbnail(2));
            int asked = server.asked().size();
            assertEquals(0, transfers(server).thumbnails().bringSome(CancelFlag.never()));
            assertEquals(asked, server.asked().size());
        }
    }

    private String thumbnail(int index) throws SeojaeException {
        return library.browse().paper(ids.get(index)).orElseThrow().row().thumbnail();
    }

    @Test
    void noPictureIsAskedForWhenTheNetworkIsForbidden() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "404 No", new byte[0]))) {
            assertEquals(0, transfers(server, false).thumbnails().bringSome(CancelFlag.never()));
            assertEquals(List.of(), server.asked());
        }
    }
}
