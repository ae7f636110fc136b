package app.seojae.release;

import app.seojae.fetch.ArxivAddress;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.Fetchers;
import app.seojae.fetch.NetworkSwitch;
import app.seojae.fetch.PoliteGate;
import app.seojae.fetch.ScriptedServer;
import app.seojae.fetch.Timing;
import app.seojae.fetch.record.SentRequest;
import app.seojae.model.ProgramVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A place on the loopback that tells of versions, and a program that asks it. */
public final class ReleaseServer implements AutoCloseable {

    public static final String OWN = "0.9.1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration HURRY = Duration.ofMillis(700);

    public final NetworkSwitch network = new NetworkSwitch(true);
    private final ScriptedServer server;
    private final Fetcher fetcher;
    private final Path state;

    public ReleaseServer(Path state, ScriptedServer.Script script) throws IOException {
        this.state = state;
        server = new ScriptedServer(script);
        fetcher =
                Fetchers.of(
                        network,
                        new PoliteGate(state, Duration.ZERO),
                        ArxivAddress.DEFAULT,
                        Timing.DEFAULT);
    }

    /** One that always answers the same. */
    public static ReleaseServer saying(Path state, String body) throws IOException {
        return new ReleaseServer(
                state,
                (asked, out) ->
                        ScriptedServer.send(out, "200 OK", body.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer in the form of GitHub. */
    public static String json(String tag, String page, String published) {
        return """
                {"tag_name": "%s", "html_url": "%s", "published_at": "%s", "draft": false,
                 "body": "## 바뀐 것", "assets": [{"name": "seojae.deb"}]}
                """
                .formatted(tag, page, published);
    }

    /** The question of a program of a version. */
    public ReleaseCheck check() {
        return check(PATIENCE);
    }

    /** The same, which waits for less than a second. */
    ReleaseCheck hurriedCheck() {
        return check(HURRY);
    }

    private ReleaseCheck check(Duration patience) {
        return new ReleaseCheck(
                new ProgramBuild(
                        ProgramVersion.of(OWN).orElseThrow(),
                        LocalDate.of(2026, 11, 23),
                        server.uri("/repos/o/r/releases/latest")),
                fetcher,
                state,
                patience);
    }

    /** That of a program that was told of no place. */
    public ReleaseCheck nowhere() {
        return new ReleaseCheck(new ProgramBuild(null, null, null), fetcher, state);
    }

    /** What came. */
    public List<ScriptedServer.Asked> asked() {
        return server.asked();
    }

    /** What the book of requests says, newest first. */
    public List<SentRequest> book() {
        return fetcher.log().page().newest();
    }

    @Override
    public void close() {
        fetcher.close();
        server.close();
    }
}
