package app.seojae.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.fetch.record.RequestReason.Purpose;
import app.seojae.fetch.record.SentRequest;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.ProgramVersion;
import app.seojae.model.Release;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a place on the loopback which version is the newest, honest and not. */
class ReleaseCheckTest {

    private static final String PAGE = "https://example.org/o/r/releases/tag/v0.10.0";
    private static final String DAY = "2026-12-01T10:00:00Z";

    @TempDir Path folder;

    private static Release ask(ReleaseServer server) throws SeojaeException {
        return server.check().newest(CancelFlag.never());
    }

    private static Problem refusal(ReleaseServer server) {
        return assertThrows(SeojaeException.class, () -> ask(server)).problem();
    }

    private static Problem impatience(ReleaseServer server) {
        return assertThrows(
                        SeojaeException.class,
                        () -> server.hurriedCheck().newest(CancelFlag.never()))
                .problem();
    }

    private static void isUnbelievable(Problem problem) {
        assertEquals(Problem.of(ProblemKind.RELEASE_ANSWER, "127.0.0.1"), problem);
    }

    @Test
    void theNewestVersionIsToldWithItsPageAndDay() throws Exception {
        try (ReleaseServer server =
                ReleaseServer.saying(folder, ReleaseServer.json("v0.10.0", PAGE, DAY))) {
            Release release = ask(server);
            assertEquals("0.10.0", release.version().toString());
            assertEquals(URI.create(PAGE), release.page());
            assertEquals(Instant.parse(DAY), release.published());
        }
    }

    @Test
    void theQuestionSaysNothingButWhoAsks() throws Exception {
        try (ReleaseServer server =
                ReleaseServer.saying(folder, ReleaseServer.json("v0.10.0", PAGE, DAY))) {
            ask(server);
            ScriptedServer.Asked asked = server.asked().getFirst();
            assertEquals("/repos/o/r/releases/latest", asked.path());
            assertEquals("", asked.body());
            assertTrue(asked.header("User-Agent").startsWith("Seojae/"));
            assertEquals("", asked.header("Cookie"));
            SentRequest written = server.book().getFirst();
            assertEquals(Purpose.RELEASE, written.reason().purpose());
            assertEquals("/repos/o/r/releases/latest", written.target().place());
        }
    }

    @Test
    void nothingLeavesWhereTheNetworkIsForbidden() throws Exception {
        try (ReleaseServer server =
                ReleaseServer.saying(folder, ReleaseServer.json("v0.10.0", PAGE, DAY))) {
            server.network.allow(false);
            assertEquals(ProblemKind.OFFLINE, refusal(server).kind());
            assertEquals(List.of(), server.asked());
            server.network.allow(true);
            assertEquals("0.10.0", ask(server).version().toString());
        }
    }

    @Test
    void aDayThatIsNoneIsLeftOut() throws Exception {
        try (ReleaseServer server =
                ReleaseServer.saying(folder, ReleaseServer.json("v0.10.0", PAGE, "yesterday"))) {
            assertNull(ask(server).published());
        }
    }

    static Stream<String> oddAnswers() {
        String hidden = "https://example.org/\u202egpj.exe";
        return Stream.of(
                "",
                "null",
                "[]",
                "<html>404</html>",
                "{",
                "{\"tag_name\": 7, \"html_url\": []}",
                "[".repeat(200_000),
                "{\"a\":".repeat(50_000),
                "{\"html_url\": \"" + PAGE + "\"}",
                ReleaseServer.json("latest", PAGE, DAY),
                ReleaseServer.json("1.0.0 <b>", PAGE, DAY),
                ReleaseServer.json("v9".repeat(80), PAGE, DAY),
                ReleaseServer.json("v0.10.0", "http://example.org/r", DAY),
                ReleaseServer.json("v0.10.0", "javascript:alert(1)", DAY),
                ReleaseServer.json("v0.10.0", "file:///etc/passwd", DAY),
                ReleaseServer.json("v0.10.0", "https:///r", DAY),
                ReleaseServer.json("v0.10.0", "https://example.org@evil.example/r", DAY),
                ReleaseServer.json("v0.10.0", "https://exämple.org/r", DAY),
                ReleaseServer.json("v0.10.0", hidden, DAY),
                ReleaseServer.json("v0.10.0", PAGE + "x".repeat(3_000), DAY),
                ReleaseServer.json("v0.10.0", PAGE, "x".repeat(3_000)));
    }

    @ParameterizedTest
    @MethodSource("oddAnswers")
    void anAnswerThatCannotBeBelievedIsOneSentence(String body) throws Exception {
        try (ReleaseServer server = ReleaseServer.saying(folder, body)) {
            isUnbelievable(refusal(server));
        }
    }

    static Stream<ScriptedServer.Script> oddServers() {
        return Stream.of(
                (asked, out) -> ScriptedServer.send(out, "404 Not Found", bytes("{}")),
                (asked, out) ->
                        ScriptedServer.send(
                                out, "403 Forbidden", bytes("{}"), "x-ratelimit-remaining: 0"),
                (asked, out) -> ScriptedServer.send(out, "500 Oops", bytes("")),
                (asked, out) ->
                        ScriptedServer.send(
                                out, "302 Found", bytes(""), "Location: http://127.0.0.1:9/"),
                (asked, out) ->
                        ScriptedServer.send(out, "302 Found", bytes(""), "Location: file:///x"),
                (asked, out) -> ScriptedServer.head(out, "200 OK", "Content-Length: " + (3L << 30)),
                (asked, out) -> endless(out),
                (asked, out) -> {
                    ScriptedServer.head(out, "200 OK", "Content-Length: 500");
                    out.write(bytes("{\"tag_name\": \"v9"));
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void endless(OutputStream out) throws IOException {
        ScriptedServer.head(out, "200 OK");
        while (true) {
            out.write(new byte[1 << 16]);
        }
    }

    @ParameterizedTest
    @MethodSource("oddServers")
    void aServerThatDoesNotAnswerWellIsOneSentence(ScriptedServer.Script script) throws Exception {
        try (ReleaseServer server = new ReleaseServer(folder, script)) {
            isUnbelievable(refusal(server));
            try (Stream<Path> left = Files.list(folder)) {
                assertTrue(left.noneMatch(file -> file.toString().contains("release")));
            }
        }
    }

    @Test
    void aHeadThatDoesNotComeIsNotWaitedForLong() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ReleaseServer server = new ReleaseServer(folder, (asked, out) -> over.await())) {
            assertEquals(ProblemKind.HOST_AWAY, impatience(server).kind());
            over.countDown();
        }
    }

    @Test
    void aBodyThatStopsComingIsNotWaitedForLong() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ReleaseServer server =
                new ReleaseServer(
                        folder,
                        (asked, out) -> {
                            ScriptedServer.head(out, "200 OK", "Content-Length: 500");
                            over.await();
                        })) {
            isUnbelievable(impatience(server));
            over.countDown();
        }
    }

    @Test
    void theBuildNamesOnlyGuardedPlaces() {
        assertNull(build("").releases());
        assertNull(build("http://example.org/latest").releases());
        assertNull(build("${seojae.releases}").releases());
        assertNull(build("https:latest").releases());
        assertEquals(
                URI.create("https://example.org/latest"),
                build(" https://example.org/latest ").releases());
    }

    private static ProgramBuild build(String releases) {
        Properties told = new Properties();
        told.setProperty("version", "0.10.0");
        told.setProperty("built", "2026-11-23T00:00:00Z");
        told.setProperty("releases", releases);
        ProgramBuild build = ProgramBuild.of(told);
        assertEquals(ProgramVersion.of("0.10.0").orElseThrow(), build.version());
        assertEquals(LocalDate.of(2026, 11, 23), build.built());
        return build;
    }

    @Test
    void whatTheBuildLeftEmptyIsNotKnown() {
        assertEquals(new ProgramBuild(null, null, null), ProgramBuild.of(new Properties()));
    }
}
