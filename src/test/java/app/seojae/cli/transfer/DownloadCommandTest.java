package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.fetch.ScriptedServer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code download}: PDFs and pictures come into the library, from a server on the loopback. */
class DownloadCommandTest {

    private static final String FIRST = "2410.00001";
    private static final String SECOND = "2410.00002";
    private static final byte[] PDF =
            ("%PDF-1.4 page page " + "x".repeat(50_000)).getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(FIRST, "First", SECOND, "Second");
    }

    /** A server that has these papers; the rest of what is asked for is not there. */
    private static ScriptedServer having(String... papers) throws Exception {
        return new ScriptedServer(
                (asked, out) -> {
                    boolean here =
                            List.of(papers).stream().anyMatch(one -> asked.path().endsWith(one));
                    if (here) {
                        ScriptedServer.send(out, "200 OK", PDF);
                    } else {
                        ScriptedServer.send(out, "404 Not Found", new byte[0]);
                    }
                });
    }

    private JsonObject pdf(String paper) {
        return rig.json("show", paper).object().getAsJsonObject("pdf");
    }

    private String state(String paper) {
        return pdf(paper).get("state").getAsString();
    }

    private static long pdfsAsked(ScriptedServer server) {
        return server.asked().stream().filter(one -> one.path().contains("/pdf/")).count();
    }

    @Test
    void whatIsNamedLiesInTheLibraryAfterIt() throws Exception {
        try (ScriptedServer server = having(FIRST, SECOND)) {
            Answer answer = rig.fetchFrom(server.uri("")).json("download", FIRST);
            JsonObject pdf = answer.object().getAsJsonObject("pdf");
            assertEquals("stored", pdf.get("state").getAsString());
            assertEquals(PDF.length, pdf.get("bytes").getAsLong());
            assertArrayEquals(
                    PDF,
                    Files.readAllBytes(rig.libraryFolder().resolve(pdf.get("path").getAsString())));
            assertEquals("absent", state(SECOND));
            assertTrue(answer.err().contains("stored"), "progress goes beside it: " + answer.err());
        }
        rig.done("check");
    }

    @Test
    void whatIsHereIsNotFetchedAgain() throws Exception {
        try (ScriptedServer server = having(FIRST, SECOND)) {
            rig.fetchFrom(server.uri("")).done("download", FIRST);
            assertEquals(1, pdfsAsked(server));
            assertEquals("", rig.json("download", FIRST).out(), "nothing new to tell of");
            assertEquals(1, pdfsAsked(server));
            assertEquals(List.of(SECOND), rig.json("download", "--missing").each("arxivId"));
            assertEquals(2, pdfsAsked(server));
        }
    }

    @Test
    void bookmarksAreFetchedAndOthersAreNot() throws Exception {
        rig.done("bookmark", SECOND);
        try (ScriptedServer server = having(FIRST, SECOND)) {
            rig.fetchFrom(server.uri("")).done("download", "--bookmarked");
            assertEquals("absent", state(FIRST));
            assertEquals("stored", state(SECOND));
            rig.done("download", "--all");
            assertEquals("stored", state(FIRST));
        }
    }

    @Test
    void thePaperThatIsNotThereFailsAloneWithASentence() throws Exception {
        try (ScriptedServer server = having(SECOND)) {
            Answer answer = rig.fetchFrom(server.uri("")).run("download", "--all").ended(1);
            assertEquals("stored", state(SECOND));
            JsonObject failed = pdf(FIRST);
            assertEquals("failed", failed.get("state").getAsString());
            assertTrue(failed.get("error").getAsString().contains("404"), failed.toString());
            assertTrue(
                    answer.err().lines().anyMatch(l -> l.contains("First") && l.contains("404")),
                    answer.err());
        }
    }

    @Test
    void aWebPageInPlaceOfAPdfIsNotKept() throws Exception {
        byte[] page = "<html><body>Log in</body></html>".getBytes(StandardCharsets.US_ASCII);
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) ->
                                ScriptedServer.send(
                                        out, "200 OK", page, "Content-Type: text/html"))) {
            rig.fetchFrom(server.uri("")).run("download", FIRST).ended(1);
        }
        assertFalse(state(FIRST).equals("stored"));
        assertTrue(pdf(FIRST).get("path").isJsonNull());
        rig.done("check");
    }

    /** A connection that breaks is gone on with where it broke, and the file is whole. */
    @Test
    void whatBreaksOffIsResumed() throws Exception {
        AtomicBoolean broke = new AtomicBoolean();
        int half = PDF.length / 2;
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> {
                            if (!asked.path().contains("/pdf/")) {
                                ScriptedServer.send(out, "404 No", new byte[0]);
                            } else if (asked.header("Range").isEmpty()) {
                                broke.set(true);
                                ScriptedServer.head(
                                        out,
                                        "200 OK",
                                        "ETag: \"one\"",
                                        "Accept-Ranges: bytes",
                                        "Content-Length: " + PDF.length);
                                out.write(PDF, 0, half);
                            } else {
                                int from =
                                        Integer.parseInt(
                                                asked.header("Range").replaceAll("\\D", ""));
                                ScriptedServer.send(
                                        out,
                                        "206 Partial Content",
                                        java.util.Arrays.copyOfRange(PDF, from, PDF.length),
                                        "ETag: \"one\"",
                                        "Content-Range: bytes %d-%d/%d"
                                                .formatted(from, PDF.length - 1, PDF.length));
                            }
                        })) {
            JsonObject pdf =
                    rig.fetchFrom(server.uri(""))
                            .json("download", FIRST)
                            .object()
                            .getAsJsonObject("pdf");
            assertTrue(broke.get());
            assertArrayEquals(
                    PDF,
                    Files.readAllBytes(rig.libraryFolder().resolve(pdf.get("path").getAsString())));
            assertEquals(
                    1,
                    server.asked().stream()
                            .filter(one -> one.path().contains("/pdf/"))
                            .filter(one -> one.header("Range").isEmpty())
                            .count());
        }
    }

    @Test
    void aRefusalIsToldAndTheOthersStayInTheQueue() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "403 Forbidden", new byte[0]))) {
            Answer answer = rig.fetchFrom(server.uri("")).run("download", "--all").ended(1);
            assertTrue(answer.err().contains("403"), answer.err());
            assertEquals(1, pdfsAsked(server), "a refused program does not go on asking");
            assertEquals(2, List.of(state(FIRST), state(SECOND)).size());
            assertTrue(List.of(state(FIRST), state(SECOND)).contains("queued"));
        }
    }

    @Test
    void withoutANetworkNothingIsQueuedAndThatIsSaid() {
        for (String which : List.of("--all", "--missing", FIRST)) {
            rig.refuses(1, Problem.of(ProblemKind.OFFLINE), "--offline", "download", which);
        }
        assertEquals("absent", state(FIRST));
    }

    @Test
    void somethingIsToBeNamed() throws Exception {
        rig.misunderstands("download", "download");
        rig.misunderstands("--everything", "download", "--everything");
        try (ScriptedServer server = having(FIRST)) {
            Answer answer = rig.fetchFrom(server.uri("")).run("download", "#404", FIRST).ended(1);
            assertTrue(answer.err().contains("#404"), answer.err());
            assertEquals("stored", state(FIRST));
        }
    }
}
