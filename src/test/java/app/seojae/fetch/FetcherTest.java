package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {

    private static final Timing QUICK =
            new Timing(Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(20));
    private static final byte[] PDF = pdf();

    @TempDir Path folder;

    private static byte[] pdf() {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    private Path target() {
        return folder.resolve("p.pdf");
    }

    private Fetched fetch(URI address) {
        return fetch(
                FetchRequest.pdf(address, target(), 1 << 20, Fetchers.TEST),
                new NetworkSwitch(true));
    }

    private Fetched fetch(FetchRequest request, NetworkSwitch network) {
        PoliteGate gate = new PoliteGate(folder.resolve("state"), Duration.ZERO);
        try (Fetcher fetcher = Fetchers.of(network, gate, ArxivAddress.DEFAULT, QUICK)) {
            return fetcher.fetch(request, CancelFlag.never(), Progress.NONE);
        }
    }

    private ProblemKind failure(ScriptedServer.Script script) throws IOException {
        try (ScriptedServer server = new ScriptedServer(script)) {
            Fetched.Failed failed =
                    assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/pdf/1")));
            assertFalse(Files.exists(target()), "nothing under the final name");
            return failed.problem().kind();
        }
    }

    private boolean nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.noneMatch(file -> file.getFileName().toString().startsWith("p.pdf"));
        }
    }

    @Test
    void aWholeFileLiesUnderItsName() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "200 OK", PDF, "ETag: \"a\""))) {
            Fetched.Done done = assertInstanceOf(Fetched.Done.class, fetch(server.uri("/pdf/1")));
            assertEquals("\"a\"", done.etag());
            assertArrayEquals(PDF, Files.readAllBytes(target()));
            assertEquals(
                    "Seojae/0.1 (+https://github.com/seojae-app/seojae)",
                    server.asked().getFirst().header("User-Agent"));
            assertFalse(Files.exists(folder.resolve("p.pdf.part")));
        }
    }

    /** Sends half, then what the range asks for. */
    private static ScriptedServer.Script cutThenRanged(String etag) {
        AtomicBoolean cut = new AtomicBoolean();
        return (asked, out) -> {
            if (cut.compareAndSet(false, true)) {
                ScriptedServer.head(out, "200 OK", "ETag: \"a\"", "Content-Length: " + PDF.length);
                out.write(PDF, 0, 100_000);
                return;
            }
            String range = asked.header("Range");
            if (range.isEmpty() || !asked.header("If-Range").equals(etag)) {
                ScriptedServer.send(out, "200 OK", PDF, "ETag: " + etag);
                return;
            }
            int from = Integer.parseInt(range.replaceAll("\\D", ""));
            byte[] rest = Arrays.copyOfRange(PDF, from, PDF.length);
            ScriptedServer.send(
                    out,
                    "206 Partial Content",
                    rest,
                    "ETag: " + etag,
                    "Content-Range: bytes " + from + "-" + (PDF.length - 1) + "/" + PDF.length);
        };
    }

    @ParameterizedTest
    @CsvSource({"'\"a\"'", "'\"b\"'"})
    void aCutFileIsGoneOnFromWhereItIsTheSame(String etag) throws IOException {
        try (ScriptedServer server = new ScriptedServer(cutThenRanged(etag))) {
            Fetched.Failed cut =
                    assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/pdf/1")));
            assertEquals(ProblemKind.CUT_OFF, cut.problem().kind());
            assertTrue(cut.retryable());
            assertFalse(Files.exists(target()));
            assertInstanceOf(Fetched.Done.class, fetch(server.uri("/pdf/1")));
            assertArrayEquals(PDF, Files.readAllBytes(target()));
            assertTrue(server.asked().get(1).header("Range").startsWith("bytes="));
        }
    }

    @Test
    void arangeThatCannotBeServedIsAskedForWhole() throws IOException {
        AtomicBoolean cut = new AtomicBoolean();
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            if (cut.compareAndSet(false, true)) {
                                ScriptedServer.head(
                                        out,
                                        "200 OK",
                                        "ETag: \"a\"",
                                        "Content-Length: " + PDF.length);
                                out.write(PDF, 0, 100_000);
                            } else if (asked.header("Range").isEmpty()) {
                                ScriptedServer.send(out, "200 OK", PDF);
                            } else {
                                ScriptedServer.send(out, "416 Range Not Satisfiable", new byte[0]);
                            }
                        })) {
            fetch(server.uri("/pdf/1"));
            assertInstanceOf(Fetched.Done.class, fetch(server.uri("/pdf/1")));
            assertArrayEquals(PDF, Files.readAllBytes(target()));
        }
    }

    @Test
    void anUnchangedFileIsLeft() throws IOException {
        Files.write(target(), PDF);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.head(
                                        out,
                                        asked.header("If-None-Match").equals("\"a\"")
                                                ? "304 Not Modified"
                                                : "500 No"))) {
            FetchRequest request =
                    new FetchRequest(
                            server.uri("/pdf/1"),
                            target(),
                            1 << 20,
                            FetchRequest.Kind.PDF,
                            "\"a\"",
                            Fetchers.TEST);
            assertInstanceOf(Fetched.NotModified.class, fetch(request, new NetworkSwitch(true)));
            assertArrayEquals(PDF, Files.readAllBytes(target()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403 Forbidden, REFUSED, false", "404 Not Found, NOT_FOUND, false",
                "410 Gone, NOT_FOUND, false",
        "500 Oh, SERVER_ERROR, true", "502 Oh, SERVER_ERROR, true", "418 Tea, ODD_ANSWER, false",
        "429 Slow, BUSY_SERVER, true", "503 Busy, BUSY_SERVER, true"
    })
    void refusalsAreValues(String status, ProblemKind kind, boolean retryable) throws IOException {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, status, new byte[0]))) {
            Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/")));
            assertEquals(kind, failed.problem().kind());
            assertEquals(retryable, failed.retryable());
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Wed, 21 Oct 2015 07:28:00 GMT', 0", "soon, -1", "99999999999, 86400"})
    void theServersWaitIsTold(String header, long seconds) throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out, "429 Slow", new byte[0], "Retry-After: " + header))) {
            Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/")));
            assertEquals(
                    seconds, failed.retryAfter() == null ? -1 : failed.retryAfter().toSeconds());
        }
    }

    @Test
    void whatIsNoPdfIsRefusedAtOnce() throws IOException {
        assertEquals(
                ProblemKind.HTML_INSTEAD_OF_PDF,
                failure(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "200 OK",
                                        "<html>".getBytes(StandardCharsets.UTF_8),
                                        "Content-Type: text/html; charset=utf-8")));
        assertEquals(
                ProblemKind.HTML_INSTEAD_OF_PDF,
                failure(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "200 OK",
                                        "  <!DOCTYPE html>".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                ProblemKind.NOT_A_PDF,
                failure((asked, out) -> ScriptedServer.send(out, "200 OK", new byte[0])));
        CountDownLatch gone = new CountDownLatch(1);
        assertEquals(
                ProblemKind.NOT_A_PDF,
                failure(
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK");
                            try {
                                zeros(out, Long.MAX_VALUE);
                            } finally {
                                gone.countDown();
                            }
                        }));
        assertTrue(awaited(gone), "the connection was let go after the first bytes");
        assertTrue(nothingIsLeft());
    }

    @Test
    void aFloodOfZerosIsStoppedAtTheLimit() throws IOException {
        CountDownLatch gone = new CountDownLatch(1);
        assertEquals(
                ProblemKind.TOO_LARGE,
                failure(
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK");
                            out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
                            try {
                                zeros(out, 1L << 30);
                            } finally {
                                gone.countDown();
                            }
                        }));
        assertTrue(awaited(gone));
        assertTrue(nothingIsLeft());
        assertEquals(
                ProblemKind.TOO_LARGE,
                failure(
                        (asked, out) ->
                                ScriptedServer.head(out, "200 OK", "Content-Length: 1073741824")));
    }

    @RepeatedTest(50)
    void theHeadCountsHoweverSoonTheConnectionBreaks() throws IOException {
        assertEquals(
                ProblemKind.TOO_LARGE,
                failure(
                        (asked, out) ->
                                ScriptedServer.head(out, "200 OK", "Content-Length: 1073741824")));
        assertEquals(
                ProblemKind.REFUSED,
                failure(
                        (asked, out) ->
                                ScriptedServer.head(out, "403 Forbidden", "Content-Length: 500")));
    }

    private static void zeros(OutputStream out, long count) throws IOException {
        byte[] zeros = new byte[1 << 16];
        for (long sent = 0; sent < count; sent += zeros.length) {
            out.write(zeros);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aLengthThatLiesIsNoticed() throws IOException {
        assertEquals(
                ProblemKind.CUT_OFF,
                failure(
                        (asked, out) -> {
                            ScriptedServer.head(
                                    out, "200 OK", "Content-Length: " + (PDF.length + 5));
                            out.write(PDF);
                        }));
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK", "Content-Length: " + 2_000);
                            out.write(PDF);
                        })) {
            Fetched.Done done = assertInstanceOf(Fetched.Done.class, fetch(server.uri("/")));
            assertEquals(2_000, done.bytes(), "what was declared is taken, the rest is not ours");
        }
    }

    @Test
    void silenceIsNotWaitedForForEver() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        assertEquals(
                ProblemKind.CUT_OFF,
                failure(
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK", "Content-Length: " + PDF.length);
                            out.write(PDF, 0, 2_000);
                            out.flush();
                            done.await();
                        }));
        done.countDown();
    }

    @Test
    void redirectsAreFollowedWithinReason() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            switch (asked.path()) {
                                case "/a" ->
                                        ScriptedServer.send(
                                                out, "302 Found", new byte[0], "Location: /b");
                                case "/b" -> ScriptedServer.send(out, "200 OK", PDF);
                                case "/file" ->
                                        ScriptedServer.send(
                                                out,
                                                "302 Found",
                                                new byte[0],
                                                "Location: file:///etc/passwd");
                                default ->
                                        ScriptedServer.send(
                                                out, "302 Found", new byte[0], "Location: /loop");
                            }
                        })) {
            assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/file")));
            assertEquals(1, server.asked().size());
            assertInstanceOf(Fetched.Failed.class, fetch(server.uri("/loop")));
            assertEquals(7, server.asked().size());
            assertInstanceOf(Fetched.Done.class, fetch(server.uri("/a")));
        }
    }

    @Test
    void nothingLeavesWhenTheNetworkIsForbidden() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            Fetched fetched =
                    fetch(
                            FetchRequest.pdf(server.uri("/"), target(), 1 << 20, Fetchers.TEST),
                            new NetworkSwitch(false));
            assertEquals(
                    ProblemKind.OFFLINE,
                    assertInstanceOf(Fetched.Failed.class, fetched).problem().kind());
            assertEquals(List.of(), server.asked());
        }
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://example.org/a", "relative.png", "http:///nohost"})
    void onlyTheWebIsAsked(String address) {
        Fetched fetched = fetch(URI.create(address));
        assertEquals(
                ProblemKind.BAD_ADDRESS,
                assertInstanceOf(Fetched.Failed.class, fetched).problem().kind());
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("p"), "a file where a folder should be");
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            FetchRequest request =
                    FetchRequest.pdf(
                            server.uri("/"),
                            folder.resolve("p").resolve("x.pdf"),
                            1 << 20,
                            Fetchers.TEST);
            Fetched fetched = fetch(request, new NetworkSwitch(true));
            assertEquals(
                    ProblemKind.FILE_UNWRITABLE,
                    assertInstanceOf(Fetched.Failed.class, fetched).problem().kind());
        }
    }

    @Test
    void cancelKeepsWhatCame() throws IOException {
        CancelFlag flag = new CancelFlag();
        CountDownLatch done = new CountDownLatch(1);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            ScriptedServer.head(
                                    out, "200 OK", "ETag: \"a\"", "Content-Length: " + PDF.length);
                            out.write(PDF, 0, 50_000);
                            out.flush();
                            done.await();
                        })) {
            PoliteGate gate = new PoliteGate(folder.resolve("state"), Duration.ZERO);
            try (Fetcher fetcher =
                    Fetchers.of(new NetworkSwitch(true), gate, ArxivAddress.DEFAULT, QUICK)) {
                Progress stop =
                        (bytes, whole) -> {
                            if (bytes > 1_000) {
                                flag.raise();
                            }
                        };
                Fetched fetched =
                        fetcher.fetch(
                                FetchRequest.pdf(server.uri("/"), target(), 1 << 20, Fetchers.TEST),
                                flag,
                                stop);
                assertInstanceOf(Fetched.Failed.class, fetched);
            }
            done.countDown();
        }
        assertTrue(Files.size(folder.resolve("p.pdf.part")) > 0);
        assertFalse(Files.exists(target()));
    }
}
