package app.seojae.cli.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.ConstantModel;
import app.seojae.cli.CommandLineRig;
import app.seojae.cli.DigestPage;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {

    private static final String NAME = "2024-01-02.md";

    @TempDir Path folder;
    private CommandLineRig rig;
    private LoopbackGitHub github;

    @BeforeEach
    void start() throws Exception {
        github = new LoopbackGitHub();
        rig = new CommandLineRig(folder).fetchFrom(github.base());
    }

    @AfterEach
    void stop() {
        github.close();
    }

    private static String page(String id) {
        return new DigestPage().paper(id, "Study " + id).text();
    }

    private static List<Integer> numbers(JsonObject object, String... names) {
        return List.of(names).stream().map(name -> object.get(name).getAsInt()).toList();
    }

    @Test
    void aFeedIsAddedAndListedWithoutARequest() {
        JsonObject added = rig.json("feed", "add", LoopbackGitHub.FOLDER, "--every", "6h").object();
        JsonObject listed = rig.json("feed", "list").object();
        for (JsonObject one : List.of(added, listed)) {
            assertEquals(1, one.get("feed").getAsInt());
            assertEquals(LoopbackGitHub.FOLDER, one.get("url").getAsString());
            assertEquals("github", one.get("kind").getAsString());
            assertEquals("6h", one.get("every").getAsString());
            assertEquals(List.of(0, 0), numbers(one, "files", "papers"));
            assertTrue(one.get("lastChecked").isJsonNull());
            assertFalse(one.get("paused").getAsBoolean());
            assertTrue(one.get("error").isJsonNull());
        }
        assertEquals(0, github.count());
    }

    @Test
    void nothingIsCheckedByItselfUnlessTold() {
        JsonObject added = rig.json("feed", "add", LoopbackGitHub.FOLDER).object();
        assertEquals("never", added.get("every").getAsString());
        assertTrue(added.get("nextCheck").isJsonNull());
    }

    @Test
    void aCheckTellsWhatCame() {
        github.file(NAME, page("2401.00001")).file("2024-01-03.md", page("2401.00002"));
        rig.done("feed", "add", LoopbackGitHub.FOLDER);
        JsonObject first = rig.json("feed", "refresh").object();
        assertEquals(
                List.of(1, 3, 2, 2, 0, 0, 2, 0),
                numbers(
                        first,
                        "feed",
                        "requests",
                        "files",
                        "new",
                        "changed",
                        "gone",
                        "papersNew",
                        "papersUpdated"));
        assertTrue(first.get("waitUntil").isJsonNull());
        assertTrue(first.get("error").isJsonNull());
        github.file(NAME, page("2401.00003"));
        JsonObject second = rig.json("feed", "refresh", "1").object();
        assertEquals(
                List.of(2, 0, 1, 1), numbers(second, "requests", "new", "changed", "papersNew"));
        JsonObject listed = rig.json("feed", "list").object();
        assertFalse(Instant.parse(listed.get("lastChecked").getAsString()).isAfter(Instant.now()));
        assertEquals(List.of(2), numbers(listed, "files"));
    }

    @Test
    void aLimitIsASentenceAndNoRequestIsMadeBeforeItEnds() {
        rig.done("feed", "add", LoopbackGitHub.FOLDER);
        Instant until = Instant.now().plusSeconds(1_800);
        github.limit(until);
        CommandLineRig.Answer limited = rig.run("feed", "refresh", "--json").ended(1);
        assertFalse(limited.sentence().isEmpty());
        assertFalse(limited.object().get("error").getAsString().isBlank());
        Instant wait = Instant.parse(limited.object().get("waitUntil").getAsString());
        assertTrue(Math.abs(wait.getEpochSecond() - until.getEpochSecond()) < 60, wait::toString);
        github.limit(null);
        github.forget();
        JsonObject again = rig.run("feed", "refresh", "--json").ended(1).object();
        assertEquals(0, again.get("requests").getAsInt());
        assertEquals(0, github.count());
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() {
        github.file(NAME, page("2401.00001"));
        rig.done("feed", "add", github.raw("none.md").toString());
        rig.done("feed", "add", github.raw(NAME).toString());
        CommandLineRig.Answer answer = rig.run("feed", "refresh", "--json").ended(1);
        assertEquals(List.of("1", "2"), answer.each("feed"));
        assertFalse(answer.objects().getFirst().get("error").isJsonNull());
        assertTrue(answer.objects().getLast().get("error").isJsonNull());
        assertEquals(
                "file", rig.json("feed", "list").objects().getLast().get("kind").getAsString());
    }

    @Test
    void onePausedIsCheckedOnlyWhenNamed() {
        github.file(NAME, page("2401.00001"));
        rig.done("feed", "add", LoopbackGitHub.FOLDER);
        assertTrue(rig.json("feed", "pause", "1").object().get("paused").getAsBoolean());
        assertEquals("", rig.json("feed", "refresh").out());
        assertEquals(0, github.count());
        assertEquals(1, rig.json("feed", "refresh", "1").object().get("new").getAsInt());
        rig.done("feed", "pause", "1", "--off");
        assertEquals(1, rig.json("feed", "refresh").objects().size());
    }

    @Test
    void oneRemovedKeepsItsPapers() {
        github.file(NAME, page("2401.00001"));
        rig.done("feed", "add", LoopbackGitHub.FOLDER);
        rig.done("feed", "refresh");
        rig.done("feed", "remove", "1");
        assertEquals("", rig.json("feed", "list").out());
        assertEquals(List.of("2401.00001"), rig.json("list").each("arxivId"));
    }

    @Test
    void offlineNothingIsAsked() {
        rig.done("feed", "add", LoopbackGitHub.FOLDER);
        CommandLineRig.Answer answer = rig.run("--offline", "feed", "refresh", "--json").ended(1);
        assertEquals(0, answer.object().get("requests").getAsInt());
        assertEquals(0, github.count());
    }

    @Test
    void aDayOfTheDailyListCanBeNamed() {
        LocalDate day = LocalDate.of(2025, 1, 6);
        github.day(day, ConstantModel.papers(day, 3));
        rig.done("feed", "add", "hf:daily");
        JsonObject report = rig.json("feed", "refresh", "--date", day.toString()).object();
        assertEquals(List.of(1, 1, 3), numbers(report, "requests", "new", "papersNew"));
    }

    @Test
    void whatIsNoFeedIsToldInASentence() {
        rig.refuses(
                1,
                Problem.of(ProblemKind.FEED_ADDRESS, "ftp://example.org/a"),
                "feed",
                "add",
                "ftp://example.org/a");
        for (String what : List.of("refresh", "pause", "remove")) {
            rig.refuses(1, Problem.of(ProblemKind.FEED_UNKNOWN, "7"), "feed", what, "7");
        }
        rig.misunderstands("--every weekly", "feed", "add", "hf:daily", "--every", "weekly");
        rig.misunderstands("feed", "feed");
    }
}
