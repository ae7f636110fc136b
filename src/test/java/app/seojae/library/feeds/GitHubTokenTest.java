package app.seojae.library.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.feed.GitHubToken;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.fetch.ScriptedServer;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A token for GitHub goes to its API and to nobody else. */
class GitHubTokenTest {

    private static final String SECRET = "ghp_notARealToken0123456789";

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private record Kept(String read) implements GitHubToken {
        @Override
        public boolean isKept() {
            return true;
        }

        @Override
        public void keep(String token) {
            throw new AssertionError(token);
        }
    }

    private FeedReport check(URI server, String token) throws Exception {
        Feeds feeds =
                library.arrivals()
                        .feeds(
                                TestLibraries.web(server, folder.resolve("state"))
                                        .with(new Kept(token)));
        long feed = feeds.add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER).number();
        return feeds.refresh(feed, null, Progress.NONE, CancelFlag.never());
    }

    @Test
    void theApiIsAskedWithItAndTheRawFilesWithout() throws Exception {
        try (LoopbackGitHub github = new LoopbackGitHub()) {
            github.file("2024-01-02.md", FeedRig.page(1, "A study"));
            assertEquals(1, check(github.base(), SECRET).newPapers());
            List<ScriptedServer.Asked> asked = github.requests();
            assertEquals(2, asked.size());
            for (ScriptedServer.Asked one : asked) {
                boolean api = one.path().startsWith("/repos/");
                assertEquals(
                        api ? "Bearer " + SECRET : "", one.header("Authorization"), one.path());
            }
        }
    }

    /** A redirect elsewhere is not followed, or the token would go along. */
    @Test
    void noRedirectTakesItElsewhere() throws Exception {
        List<String> elsewhere = new CopyOnWriteArrayList<>();
        try (ScriptedServer other =
                        new ScriptedServer(
                                (request, out) -> {
                                    elsewhere.add(request.header("Authorization"));
                                    ScriptedServer.send(
                                            out, "200 OK", "[]".getBytes(StandardCharsets.UTF_8));
                                });
                ScriptedServer github =
                        new ScriptedServer(
                                (request, out) ->
                                        ScriptedServer.send(
                                                out,
                                                "302 Found\r\nLocation: " + other.uri("/x"),
                                                new byte[0]))) {
            assertTrue(check(github.uri("/"), SECRET).problem() != null);
            assertEquals(List.of(), elsewhere);
        }
    }

    /** What is no token, as after a slip of the hand, is not sent at all. */
    @Test
    void aTokenThatIsNoneIsNotSent() throws Exception {
        try (LoopbackGitHub github = new LoopbackGitHub()) {
            github.file("2024-01-02.md", FeedRig.page(1, "A study"));
            assertEquals(1, check(github.base(), "토큰\r\nHost: x").newPapers());
            assertFalse(
                    github.requests().stream()
                            .anyMatch(one -> !one.header("Authorization").isEmpty()));
        }
    }
}
