package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the program and a host, told as what it is. */
class FetchFaultsTest {

    private static final byte[] PDF =
            ("%PDF-1.5 " + "words ".repeat(20_000)).getBytes(StandardCharsets.US_ASCII);
    private static final Timing QUICK =
            new Timing(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(20));

    @TempDir Path folder;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Reachability reach = new Reachability(() -> now, host -> true);

    private Fetched fetch(URI address) {
        return fetch(address, new ArxivAddress(null, null), 1 << 20);
    }

    private Fetched fetch(URI address, ArxivAddress addresses, long most) {
        PoliteGate gate = new PoliteGate(folder.resolve("state"), Duration.ZERO);
        try (Fetcher fetcher =
                Fetchers.of(new NetworkSwitch(true), gate, addresses, reach, QUICK)) {
            return fetcher.fetch(
                    FetchRequest.pdf(address, folder.resolve("p.pdf"), most, Fetchers.TEST),
                    CancelFlag.never(),
                    Progress.NONE);
        }
    }

    private static Fetched.Failed failed(Fetched fetched) {
        return assertInstanceOf(Fetched.Failed.class, fetched);
    }

    private boolean nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.noneMatch(file -> file.getFileName().toString().startsWith("p.pdf"));
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aHostThatRefusesTheConnectionIsAwayAndNotAskedAgainAtOnce() throws IOException {
        URI gone;
        try (ScriptedServer server = new ScriptedServer((asked, out) -> {})) {
            gone = server.uri("/pdf/1");
        }
        Fetched.Failed first = failed(fetch(gone));
        assertEquals(ProblemKind.HOST_AWAY, first.problem().kind());
        assertEquals(List.of("127.0.0.1"), first.problem().args());
        assertTrue(first.retryable());
        assertTrue(reach.isAway());
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            assertEquals(
                    ProblemKind.HOST_AWAY, failed(fetch(server.uri("/pdf/1"))).problem().kind());
            assertEquals(List.of(), server.asked(), "its pause is not over");
            now = now.plusSeconds(31);
            assertInstanceOf(Fetched.Done.class, fetch(server.uri("/pdf/1")));
            assertFalse(reach.isAway());
        }
    }

    @Test
    void whoNeverAnswersIsAway() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer((asked, out) -> done.await())) {
            assertEquals(
                    ProblemKind.HOST_AWAY, failed(fetch(server.uri("/pdf/1"))).problem().kind());
            done.countDown();
        }
    }

    @Test
    void everyWayOfNotReachingAHostIsKnown() {
        for (Throwable failure :
                List.of(
                        new ConnectException("refused"),
                        new IOException(new UnresolvedAddressException()),
                        new IOException(new ExecutionException(new NoRouteToHostException("no"))),
                        new HttpConnectTimeoutException("silent"),
                        new SocketException("Network is unreachable"))) {
            assertEquals(
                    ProblemKind.HOST_AWAY,
                    java.util.Objects.requireNonNull(UnreachableHost.why(failure, "h")).kind());
        }
        assertEquals(null, UnreachableHost.why(new SocketException("Connection reset"), "h"));
        assertEquals(null, UnreachableHost.why(new IOException("no bytes"), "h"));
    }

    @ParameterizedTest
    @CsvSource({
        "511 Network Authentication Required, PORTAL, true",
        "304 Not Modified, ODD_ANSWER, false",
        "206 Partial Content, BAD_ADDRESS, false",
        "407 Proxy Authentication Required, PROXY_REFUSED, false"
    })
    void answersAreToldAsWhatTheyAre(String status, ProblemKind kind, boolean retryable)
            throws IOException {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, status, new byte[0]))) {
            Fetched.Failed failed = failed(fetch(server.uri("/pdf/1")));
            assertEquals(kind, failed.problem().kind());
            assertEquals(retryable, failed.retryable());
        }
    }

    @Test
    void aPortalInFrontOfTheNetworkIsNoAnswerOfTheHost() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "511 Network Authentication Required",
                                        "<html>log in</html>".getBytes(StandardCharsets.UTF_8)))) {
            fetch(server.uri("/pdf/1"));
            assertTrue(reach.isAway());
            fetch(server.uri("/pdf/2"));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void whoAsksForALongPauseIsLeftAloneForAllItems() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out, "429 Slow", new byte[0], "Retry-After: 7200"))) {
            fetch(server.uri("/pdf/1"));
            Fetched.Failed second = failed(fetch(server.uri("/pdf/2")));
            assertEquals(ProblemKind.BUSY_SERVER, second.problem().kind());
            assertEquals(1, server.asked().size());
            assertFalse(reach.isAway(), "it answered");
        }
    }

    @Test
    void whatCameUnaskedAsGzipIsUnpacked() throws IOException {
        byte[] packed = gzip(PDF);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "200 OK",
                                        packed,
                                        "Content-Encoding: GZIP",
                                        "ETag: \"a\""))) {
            Fetched.Done done = assertInstanceOf(Fetched.Done.class, fetch(server.uri("/1")));
            assertEquals(PDF.length, done.bytes());
            assertArrayEquals(PDF, Files.readAllBytes(folder.resolve("p.pdf")));
            assertEquals("identity", server.asked().getFirst().header("Accept-Encoding"));
        }
    }

    @Test
    void gzipThatUnpacksWithoutEndOrIsNoneIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out,
                                        "200 OK",
                                        switch (asked.path()) {
                                            case "/bomb" -> bomb;
                                            case "/cut" -> java.util.Arrays.copyOf(gzip(PDF), 200);
                                            default -> PDF;
                                        },
                                        "Content-Encoding: "
                                                + (asked.path().equals("/br") ? "br" : "gzip")))) {
            assertEquals(
                    ProblemKind.TOO_LARGE, failed(fetch(server.uri("/bomb"))).problem().kind());
            assertEquals(ProblemKind.ENCODED, failed(fetch(server.uri("/cut"))).problem().kind());
            assertEquals(ProblemKind.ENCODED, failed(fetch(server.uri("/none"))).problem().kind());
            assertEquals(ProblemKind.ENCODED, failed(fetch(server.uri("/br"))).problem().kind());
            assertTrue(nothingIsLeft());
        }
    }

    @Test
    void aRedirectStaysWithTheHostsThatServeWhatWasAskedFor() throws IOException {
        try (ScriptedServer elsewhere =
                        new ScriptedServer(
                                (asked, out) -> ScriptedServer.send(out, "200 OK", PDF));
                ScriptedServer server =
                        new ScriptedServer(
                                (asked, out) ->
                                        ScriptedServer.send(
                                                out,
                                                "302 Found",
                                                new byte[0],
                                                "Location: " + elsewhere.uri("/x")))) {
            for (ArxivAddress addresses :
                    List.of(ArxivAddress.DEFAULT, new ArxivAddress(server.uri(""), null))) {
                Fetched.Failed failed = failed(fetch(server.uri("/pdf/1"), addresses, 1 << 20));
                assertEquals(ProblemKind.REDIRECTED_AWAY, failed.problem().kind());
            }
            assertEquals(List.of(), elsewhere.asked());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://export.arxiv.org/pdf/1, https://arxiv.org/pdf/1v2, true",
        "https://arxiv.org/pdf/1, https://evil.example/arxiv.org, false",
        "https://arxiv.org/pdf/1, https://notarxiv.org/pdf/1, false",
        "http://mirror.example:8/pdf/1, https://arxiv.org/pdf/1, true",
        "https://cdn-thumbnails.huggingface.co/a.png, https://cdn-lfs.hf.co/a.png, true",
        "https://cdn-thumbnails.huggingface.co/a.png, https://arxiv.org/a.png, false",
        "http://papers.example/1.pdf, https://www.papers.example/1.pdf, true",
        "https://www.papers.example/1.pdf, https://papers.example/1.pdf, true",
        "https://papers.example/1.pdf, https://other.example/1.pdf, false",
        "https://papers.example/1.pdf, https://papers.example:8443/1.pdf, false",
        "https://papers.example/1.pdf, https://127.0.0.1/1.pdf, false",
        "https://a.example/1.pdf, https://example/1.pdf, false",
    })
    void detoursServeThePurpose(String from, String to, boolean allowed) {
        ArxivAddress mirror = new ArxivAddress(URI.create("http://mirror.example:8"), null);
        assertEquals(allowed, new RedirectPolicy(mirror).lead(URI.create(from), URI.create(to)));
    }

    @Test
    void aGateHeldByAProgramThatStoppedIsTold() throws Exception {
        Path state = folder.resolve("state");
        PoliteGate gate = new PoliteGate(state, Duration.ZERO, Duration.ofMillis(150));
        try (PoliteGate.Pass held = gate.enter(CancelFlag.never());
                ScriptedServer server =
                        new ScriptedServer(
                                (asked, out) -> ScriptedServer.send(out, "200 OK", PDF));
                Fetcher fetcher =
                        Fetchers.of(
                                new NetworkSwitch(true),
                                gate,
                                new ArxivAddress(server.uri(""), null),
                                reach,
                                QUICK)) {
            Fetched.Failed failed =
                    failed(
                            fetcher.fetch(
                                    FetchRequest.pdf(
                                            server.uri("/pdf/1"),
                                            folder.resolve("p.pdf"),
                                            1 << 20,
                                            Fetchers.TEST),
                                    CancelFlag.never(),
                                    Progress.NONE));
            assertEquals(ProblemKind.GATE_HELD, failed.problem().kind());
            assertEquals(
                    List.of(Long.toString(ProcessHandle.current().pid())), failed.problem().args());
            assertTrue(failed.retryable());
            held.beat();
        }
    }
}
