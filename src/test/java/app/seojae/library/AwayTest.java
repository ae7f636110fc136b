package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.transfer.DownloadTurn;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.HandSchedule;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that is away is nobody's failure, and what killed programs left is found. */
class AwayTest {

    private static final byte[] PDF =
            ("%PDF-1.4 page " + "x".repeat(20_000)).getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private final HandSchedule hand = new HandSchedule();
    private Library library;
    private long[] ids;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 400);
        ids = library.browse().find(Query.ALL).ids();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Transfers transfers(URI server) {
        return TestLibraries.online(library, server, folder.resolve("state"), hand);
    }

    private static URI nobody() throws Exception {
        try (ScriptedServer server = new ScriptedServer((asked, out) -> {})) {
            return server.uri("");
        }
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static void all(Transfers transfers) throws Exception {
        while (transfers.thumbnails().bringSome(CancelFlag.never()) > 0) {
            continue;
        }
    }

    @Test
    void aStartWithoutANetworkPutsNoPictureOff() throws Exception {
        Transfers offline = transfers(nobody());
        all(offline);
        assertTrue(offline.thumbnails().isLeft());
        assertTrue(offline.connection().isAway());
        for (int i = 0; i < 20; i++) {
            hand.pass(Duration.ofMinutes(11));
            all(offline);
        }
        byte[] png = picture();
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", png))) {
            all(transfers(server.uri("")));
            assertEquals(300, server.asked().size(), "the newest few hundred, and no more unasked");
            assertFalse(library.browse().paper(ids[0]).orElseThrow().row().thumbnail().isEmpty());
        }
    }

    @Test
    void whatIsLookedAtComesFirstAndHoweverFarBack() throws Exception {
        byte[] png = picture();
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", png))) {
            Transfers transfers = transfers(server.uri(""));
            long last = ids[ids.length - 1];
            transfers.thumbnails().lookAt(List.of(last));
            transfers.thumbnails().bringSome(CancelFlag.never());
            String id = library.browse().paper(last).orElseThrow().row().arxivId().value();
            assertTrue(server.asked().getFirst().path().contains(id), server.asked().toString());
        }
    }

    @Test
    void aHostThatIsAwayLeavesTheQueueAsItWasAndIsTold() throws Exception {
        Transfers transfers = transfers(nobody());
        List<Long> wanted = List.of(ids[0], ids[1], ids[2]);
        transfers.downloads().enqueue(wanted);
        for (int i = 0; i < 8; i++) {
            assertEquals(DownloadTurn.AWAY, all(transfers.downloads()));
            assertEquals(ProblemKind.HOST_AWAY, transfers.downloads().away().kind());
            hand.pass(Duration.ofMinutes(11));
        }
        assertEquals(wanted, transfers.downloads().waiting());
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            Downloads downloads = transfers(server.uri("")).downloads();
            assertEquals(DownloadTurn.ENDED, downloads.turn(CancelFlag.never()), "at once");
            PdfInfo pdf = library.browse().paper(ids[0]).orElseThrow().row().pdf();
            assertEquals(PdfInfo.State.STORED, pdf.state());
        }
    }

    @Test
    void manyPdfsTakenInForOnePaperAtOnceNeverMix() throws Exception {
        StoredPdfs pdfs = transfers(nobody()).pdfs();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            byte[] pdf = Arrays.copyOf(PDF, PDF.length + 100_000 * i);
            files.add(Files.write(folder.resolve(i + ".pdf"), pdf));
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(
                        crew.submit(
                                () -> {
                                    start.await();
                                    pdfs.add(ids[0], file);
                                    return true;
                                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }
        byte[] kept = Files.readAllBytes(pdfs.file(ids[0]).orElseThrow());
        assertTrue(files.stream().anyMatch(file -> Arrays.equals(kept, bytes(file))), "one, whole");
        assertEquals(List.of(), library.health().problems());
        try (Stream<Path> left = Files.list(folder.resolve("library/pdfs"))) {
            assertEquals(
                    List.of(), left.filter(file -> file.toString().contains(".part")).toList());
        }
    }

    private static DownloadTurn all(Downloads downloads) throws Exception {
        DownloadTurn turn = DownloadTurn.ENDED;
        for (int i = 0; i < 20 && turn == DownloadTurn.ENDED; i++) {
            turn = downloads.turn(CancelFlag.never());
        }
        return turn;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatKilledProgramsLeftIsNamedAndRemoved() throws Exception {
        Path pdfs = Files.createDirectories(folder.resolve("library/pdfs"));
        Files.writeString(pdfs.resolve("2401.00001.99999999-5-1.part"), "half");
        Path old = Files.writeString(pdfs.resolve(".123456.part"), "half");
        Path half = Files.writeString(pdfs.resolve("1234.56789.new.part"), "half");
        Path young = Files.writeString(pdfs.resolve(".7890.part"), "being written now");
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(half, longAgo);
        transfers(nobody()).downloads().enqueue(List.of(ids[0]));
        String id = library.browse().paper(ids[0]).orElseThrow().row().arxivId().value();
        Path awaited = Files.writeString(pdfs.resolve(id + ".new.part"), "goes on");
        Files.setLastModifiedTime(awaited, longAgo);
        assertEquals(
                List.of(ProblemKind.LEFT_BEHIND, ProblemKind.LEFT_BEHIND, ProblemKind.LEFT_BEHIND),
                library.health().problems().stream().map(problem -> problem.kind()).toList());
        library.tidy();
        assertEquals(List.of(), library.health().problems());
        assertTrue(Files.exists(young));
        assertTrue(Files.exists(awaited), "a download goes on where it was cut");
    }
}
