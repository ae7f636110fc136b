package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.record.RequestLog;
import app.seojae.fetch.record.RequestOutcome;
import app.seojae.fetch.record.RequestReason;
import app.seojae.fetch.record.RequestTarget;
import app.seojae.fetch.record.SentRequest;
import app.seojae.model.ProblemKind;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of requests holds just what a server counts. */
class RequestLogTest {

    private static final Timing QUICK =
            new Timing(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(30));
    private static final byte[] PDF = "%PDF-1.7 one page".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private RequestLog.Page after(URI address, RequestTerms terms) {
        return after(new NetworkSwitch(true), ArxivAddress.DEFAULT, Duration.ZERO, address, terms);
    }

    private RequestLog.Page after(
            NetworkSwitch network,
            ArxivAddress addresses,
            Duration pause,
            URI address,
            RequestTerms terms) {
        PoliteGate gate = new PoliteGate(folder.resolve("state"), pause);
        FetchRequest request =
                new FetchRequest(
                        address,
                        folder.resolve("p.pdf"),
                        1 << 20,
                        FetchRequest.Kind.PDF,
                        "\"known\"",
                        Fetchers.TEST,
                        terms);
        try (Fetcher fetcher = Fetchers.of(network, gate, addresses, QUICK)) {
            Fetched _ = fetcher.fetch(request, CancelFlag.never(), Progress.NONE);
            return fetcher.log().page();
        }
    }

    private static RequestOutcome outcome(SentRequest sent) {
        assertNotNull(sent.outcome());
        return sent.outcome();
    }

    @Test
    void aFetchIsOneRowWithAllThatIsToBeKnownOfIt() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            URI address = server.uri("/pdf/2608.17426");
            RequestLog.Page page = after(address, RequestTerms.USUAL);
            assertEquals(server.asked().size(), page.sent());
            assertEquals(0, page.unanswered());
            SentRequest row = page.newest().getFirst();
            assertEquals(
                    new RequestTarget("127.0.0.1:" + address.getPort(), "/pdf/2608.17426"),
                    row.target());
            assertEquals(Fetchers.TEST, row.reason());
            assertEquals(Duration.ZERO, row.waited());
            assertEquals(200, outcome(row).status());
            assertEquals(PDF.length, outcome(row).bytes());
            assertNull(outcome(row).problem());
        }
    }

    @Test
    void aRedirectIsARowOfItsOwnNewestFirst() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            if (asked.path().equals("/a")) {
                                ScriptedServer.head(out, "302 Found", "Location: /b");
                            } else {
                                ScriptedServer.send(out, "200 OK", PDF);
                            }
                        })) {
            Set<String> host = Set.of(RequestTerms.authority(server.uri("/")));
            RequestLog.Page page = after(server.uri("/a"), new RequestTerms(Map.of(), host));
            assertEquals(2, server.asked().size());
            assertEquals(2, page.sent());
            assertEquals(
                    List.of("/b", "/a"),
                    page.newest().stream().map(row -> row.target().place()).toList());
            assertEquals(302, outcome(page.newest().getLast()).status());
        }
    }

    @Test
    void whatIsKnownAlreadyAndWhatIsRefusedAreAnswersToo() throws Exception {
        Files.write(folder.resolve("p.pdf"), PDF);
        AtomicInteger asked = new AtomicInteger();
        for (String status :
                List.of("304 Not Modified", "429 Too Many Requests", "404 Not Found")) {
            try (ScriptedServer server =
                    new ScriptedServer((one, out) -> ScriptedServer.head(out, status))) {
                RequestLog.Page page = after(server.uri("/x"), RequestTerms.USUAL);
                assertEquals(server.asked().size(), page.sent());
                asked.addAndGet(server.asked().size());
                assertEquals(
                        status.substring(0, 3),
                        Integer.toString(outcome(page.newest().getFirst()).status()));
                boolean known = status.startsWith("304");
                assertEquals(known, outcome(page.newest().getFirst()).problem() == null);
            }
        }
        assertEquals(3, asked.get());
    }

    @Test
    void aBodyThatIsCutOffIsAnsweredButInVain() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK", "Content-Length: 9999");
                            out.write(PDF);
                            out.flush();
                        })) {
            RequestLog.Page page = after(server.uri("/x"), RequestTerms.USUAL);
            assertEquals(server.asked().size(), page.sent());
            RequestOutcome outcome = outcome(page.newest().getFirst());
            assertEquals(200, outcome.status());
            assertEquals(PDF.length, outcome.bytes());
            assertNotNull(outcome.problem());
            assertEquals(ProblemKind.CUT_OFF, outcome.problem().kind());
        }
    }

    /** A server that hangs up without a word is not asked again behind the person's back. */
    @Test
    void whoHangsUpIsAskedOnce() throws Exception {
        try (ScriptedServer server = new ScriptedServer((asked, out) -> out.close())) {
            RequestLog.Page page = after(server.uri("/x"), RequestTerms.USUAL);
            assertEquals(1, page.sent());
            assertEquals(1, page.unanswered());
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void aRefusedConnectionIsARowThatNobodyAnswered() throws Exception {
        RequestLog.Page page = after(nobody(), RequestTerms.USUAL);
        assertEquals(1, page.sent());
        assertEquals(1, page.unanswered());
        RequestOutcome outcome = outcome(page.newest().getFirst());
        assertFalse(outcome.isAnswered());
        assertNotNull(outcome.problem());
        assertEquals(ProblemKind.HOST_AWAY, outcome.problem().kind());
    }

    private static URI nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort() + "/x");
        }
    }

    @Test
    void withTheSwitchOffNothingLeavesAndNothingIsWritten() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            RequestLog.Page page =
                    after(
                            new NetworkSwitch(false),
                            ArxivAddress.DEFAULT,
                            Duration.ZERO,
                            server.uri("/x"),
                            RequestTerms.USUAL);
            assertEquals(RequestLog.Page.EMPTY, page);
            assertEquals(List.of(), server.asked());
        }
    }

    @Test
    void theWaitAtTheGateIsTold() throws Exception {
        Duration pause = Duration.ofMillis(300);
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", PDF))) {
            ArxivAddress here = new ArxivAddress(server.uri(""), null);
            NetworkSwitch on = new NetworkSwitch(true);
            after(on, here, pause, server.uri("/1"), RequestTerms.USUAL);
            RequestLog.Page page = after(on, here, pause, server.uri("/2"), RequestTerms.USUAL);
            Duration waited = page.newest().getFirst().waited();
            assertTrue(waited.toMillis() > 100, "waited " + waited);
        }
    }

    @Test
    void theOldestAreForgottenButCounted() {
        RequestLog log = new RequestLog(InstantSource.system());
        AtomicInteger told = new AtomicInteger();
        Runnable deaf = log.listen(told::incrementAndGet);
        RequestLog.Trip first = leave(log, "https://a.example/");
        for (int i = 0; i < RequestLog.MOST; i++) {
            leave(log, "https://a.example/" + i);
        }
        first.ended(null);
        assertEquals(RequestLog.MOST + 2, told.get());
        RequestLog.Page page = log.page();
        assertEquals(RequestLog.MOST, page.newest().size());
        assertEquals(RequestLog.MOST + 1, page.sent());
        assertEquals(RequestLog.MOST + 1, page.newest().getFirst().number());
        deaf.run();
        leave(log, "https://a.example/");
        assertEquals(RequestLog.MOST + 2, told.get());
    }

    private static RequestLog.Trip leave(RequestLog log, String address) {
        return log.leaves(Fetchers.TEST, URI.create(address), Duration.ZERO);
    }

    @Test
    void secretsOfAnAddressAreNeverShown() {
        assertEquals(
                new RequestTarget("a.example:8080", "/x?date=2026-08-20&token=…&…&Limit=…"),
                RequestTarget.of(
                        URI.create(
                                "https://me:word@a.example:8080/x?date=2026-08-20&token=s3&s4&Limit=5")));
        assertEquals(
                "https://a.example/f.md",
                RequestReason.feed("https://a.example/f.md?token=s3").subject());
    }

    @Test
    void aPlaceThatARedirectNamedIsSaidWithoutItsSecrets() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.head(
                                        out,
                                        "302 Found",
                                        "Location: http://b.example/x?token=s3cret"))) {
            RequestLog.Page page = after(server.uri("/x"), RequestTerms.USUAL);
            RequestOutcome outcome = outcome(page.newest().getFirst());
            assertNotNull(outcome.problem());
            assertEquals(ProblemKind.REDIRECTED_AWAY, outcome.problem().kind());
            assertFalse(page.toString().contains("s3cret"));
        }
    }
}
