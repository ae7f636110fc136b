package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTermsTest {

    private static final Timing QUICK =
            new Timing(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final AtomicInteger sent = new AtomicInteger();

    private Path target() {
        return folder.resolve("answer");
    }

    private Fetched ask(URI address, RequestTerms terms) {
        PoliteGate gate = new PoliteGate(folder.resolve("state"), Duration.ZERO);
        NetworkSwitch on = new NetworkSwitch(true);
        FetchRequest request =
                new FetchRequest(
                        address,
                        target(),
                        1 << 20,
                        FetchRequest.Kind.ANSWER,
                        null,
                        Fetchers.TEST,
                        terms);
        try (Fetcher fetcher = Fetchers.of(on, gate, ArxivAddress.DEFAULT, QUICK)) {
            return fetcher.fetch(request, CancelFlag.never(), Progress.NONE, sent::incrementAndGet);
        }
    }

    private Fetched.Failed refusal(String status, String... headers) throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, status, BODY, headers))) {
            return assertInstanceOf(Fetched.Failed.class, ask(server.uri("/"), RequestTerms.USUAL));
        }
    }

    private static Duration pause(Fetched.Failed failed) {
        assertEquals(ProblemKind.BUSY_SERVER, failed.problem().kind());
        return failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter();
    }

    private static void isAbout(long seconds, Duration pause) {
        assertTrue(Math.abs(pause.toSeconds() - seconds) < 60, pause::toString);
    }

    @Test
    void aLimitThatIsReachedIsAPauseUntilItsReset() throws Exception {
        long reset = Instant.now().getEpochSecond() + 1_800;
        Fetched.Failed failed =
                refusal("403 Forbidden", "x-ratelimit-remaining: 0", "x-ratelimit-reset: " + reset);
        isAbout(1_800, pause(failed));
        assertTrue(failed.retryable());
    }

    @Test
    void aRefusalWithoutALimitIsARefusal() throws Exception {
        Fetched.Failed failed = refusal("403 Forbidden", "x-ratelimit-remaining: 12");
        assertEquals(ProblemKind.REFUSED, failed.problem().kind());
        assertNull(failed.retryAfter());
    }

    @Test
    void whatIsSaidInWordsCountsBeforeTheReset() throws Exception {
        long reset = Instant.now().getEpochSecond() + 1_800;
        Fetched.Failed failed =
                refusal(
                        "403 Forbidden",
                        "Retry-After: 600",
                        "x-ratelimit-remaining: 0",
                        "x-ratelimit-reset: " + reset);
        isAbout(600, pause(failed));
    }

    @Test
    void aResetInThePastIsNoPause() throws Exception {
        Fetched.Failed failed =
                refusal("429 Slow", "x-ratelimit-remaining: 0", "x-ratelimit-reset: 1000");
        assertEquals(Duration.ZERO, failed.retryAfter());
    }

    @Test
    void aResetOfAnotherAgeIsWaitedForADay() throws Exception {
        String far = "x-ratelimit-reset: 99999999999";
        isAbout(24 * 3_600, pause(refusal("403 No", "x-ratelimit-remaining: 0", far)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-ratelimit-reset: soon", "x-ratelimit-reset: 9223372036854775807"})
    void aResetThatIsNoTimeNamesNoPause(String reset) throws Exception {
        Fetched.Failed failed = refusal("403 Forbidden", "x-ratelimit-remaining: 0", reset);
        assertEquals(ProblemKind.BUSY_SERVER, failed.problem().kind());
        assertNull(failed.retryAfter());
    }

    @Test
    void aHostThatIsNotNamedIsNeverAsked() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "200 OK", BODY))) {
            RequestTerms others = new RequestTerms(Map.of(), Set.of("api.example.org"));
            Fetched.Failed failed =
                    assertInstanceOf(Fetched.Failed.class, ask(server.uri("/"), others));
            assertEquals(ProblemKind.REDIRECTED_AWAY, failed.problem().kind());
            assertEquals(List.of(), server.asked());
            assertEquals(0, sent.get());
        }
    }

    @Test
    void nobodyIsLedToAHostThatIsNotNamed() throws Exception {
        try (ScriptedServer stranger =
                        new ScriptedServer(
                                (asked, out) -> ScriptedServer.send(out, "200 OK", BODY));
                ScriptedServer server =
                        new ScriptedServer(
                                (asked, out) ->
                                        ScriptedServer.send(
                                                out,
                                                "302 Found",
                                                BODY,
                                                "Location: " + stranger.uri("/taken")))) {
            RequestTerms terms = new RequestTerms(Map.of(), Set.of(host(server)));
            Fetched.Failed failed =
                    assertInstanceOf(Fetched.Failed.class, ask(server.uri("/"), terms));
            assertEquals(ProblemKind.REDIRECTED_AWAY, failed.problem().kind());
            assertEquals(List.of(), stranger.asked());
            assertEquals(1, sent.get());
        }
    }

    private static String host(ScriptedServer server) {
        return server.uri("").getRawAuthority();
    }

    @Test
    void oneIsLedAboutAHostThatIsNamedAndEveryRequestCounts() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            boolean first = asked.path().equals("/");
                            ScriptedServer.send(
                                    out, first ? "302 Found" : "200 OK", BODY, "Location: /next");
                        })) {
            RequestTerms terms = new RequestTerms(Map.of("X-Of", "own"), Set.of(host(server)));
            assertInstanceOf(Fetched.Done.class, ask(server.uri("/"), terms));
            assertEquals(2, server.asked().size());
            assertEquals(2, sent.get());
            assertEquals("own", server.asked().getLast().header("X-Of"));
        }
    }

    @Test
    void aQuestionIsWaitedForAsLongAsItSays() throws Exception {
        CountDownLatch tooLong = new CountDownLatch(1);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            tooLong.await();
                            ScriptedServer.send(out, "200 OK", BODY);
                        })) {
            byte[] question = "묻습니다".getBytes(StandardCharsets.UTF_8);
            RequestTerms.Posted posted =
                    new RequestTerms.Posted(question, "application/json", Duration.ofSeconds(20));
            RequestTerms terms = new RequestTerms(Map.of(), Set.of(host(server)), posted);
            CompletableFuture<Fetched> patient =
                    CompletableFuture.supplyAsync(() -> ask(server.uri("/"), terms));
            Fetched.Failed plain =
                    assertInstanceOf(
                            Fetched.Failed.class, ask(server.uri("/"), RequestTerms.USUAL));
            assertEquals(ProblemKind.HOST_AWAY, plain.problem().kind());
            assertFalse(patient.isDone());
            tooLong.countDown();
            assertInstanceOf(Fetched.Done.class, patient.get());
            ScriptedServer.Asked asked =
                    server.asked().stream()
                            .filter(one -> !one.body().isEmpty())
                            .findFirst()
                            .orElseThrow();
            assertEquals("묻습니다", asked.body());
            assertEquals("application/json", asked.header("Content-Type"));
        }
    }

    @Test
    void aSecretIsSentButNeverSaid() throws Exception {
        String secret = "Bearer 1234-secret";
        RequestTerms terms = new RequestTerms(Map.of("Authorization", secret), Set.of());
        FetchRequest request =
                new FetchRequest(
                        URI.create("http://localhost/"),
                        target(),
                        1,
                        FetchRequest.Kind.ANSWER,
                        null,
                        Fetchers.TEST,
                        terms);
        assertFalse((terms + " " + request).contains("secret"));
        try (ScriptedServer server =
                new ScriptedServer((asked, out) -> ScriptedServer.send(out, "500 Oh", BODY))) {
            Fetched failed = ask(server.uri("/"), terms);
            assertEquals(secret, server.asked().getFirst().header("Authorization"));
            assertFalse(failed.toString().contains("secret"));
        }
    }

    @Test
    void halfAnAnswerIsNeverGoneOnFrom() throws Exception {
        AtomicInteger asks = new AtomicInteger();
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            String etag = "ETag: \"a\"";
                            if (asks.getAndIncrement() == 0) {
                                ScriptedServer.head(out, "200 OK", "Content-Length: 9", etag);
                                out.write(BODY);
                            } else {
                                ScriptedServer.send(out, "200 OK", BODY, etag);
                            }
                        })) {
            Fetched.Failed cut =
                    assertInstanceOf(
                            Fetched.Failed.class, ask(server.uri("/a"), RequestTerms.USUAL));
            assertEquals(ProblemKind.CUT_OFF, cut.problem().kind());
            assertInstanceOf(Fetched.Done.class, ask(server.uri("/b"), RequestTerms.USUAL));
            assertEquals("", server.asked().getLast().header("Range"));
            assertEquals("body", Files.readString(target()));
        }
    }
}
