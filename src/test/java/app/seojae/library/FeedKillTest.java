package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.ChatAddress;
import app.seojae.chat.ChatModel;
import app.seojae.chat.ConstantModel;
import app.seojae.cli.DigestPage;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.fetch.ScriptedServer;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program at some moment while it checks a feed or lets a model write, and goes on: all is
 * there once, and nothing is asked for twice but what was in flight. {@code -Dseojae.kills=50}
 * kills more often, {@code -Dseojae.kills.seed} the same way again.
 */
class FeedKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 2);
    private static final int FILES = 80;
    private static final int PAPERS = 12;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    @TempDir Path folder;

    private static Random random(String test) {
        long seed = Long.getLong("seojae.kills.seed", System.nanoTime());
        System.out.println("FeedKillTest." + test + ": -Dseojae.kills.seed=" + seed);
        return new Random(seed);
    }

    @Test
    void aSyncThatIsKilledGoesOnWhereItStood() throws Exception {
        Random random = random("sync");
        try (LoopbackGitHub github = new LoopbackGitHub()) {
            for (int i = 0; i < FILES; i++) {
                String id = "2401.%05d".formatted(i + 1);
                github.file(DAY.plusDays(i) + ".md", new DigestPage().paper(id, "S" + i).text());
            }
            for (int i = 0; i < KILLS; i++) {
                github.forget();
                Path round = folder.resolve("sync" + i);
                killSync(github, round, 1 + random.nextInt(FILES));
            }
        }
    }

    private static void killSync(LoopbackGitHub github, Path round, int lines) throws Exception {
        Path place = round.resolve("library");
        try (Library library = TestLibraries.open(place)) {
            library.arrivals()
                    .feeds(TestLibraries.noWeb(round.resolve("state")))
                    .add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER);
        }
        List<String> said = kill(place, github.base().toString(), round, "sync", lines);
        assertEquals("ready", said.getFirst());
        try (Library library = TestLibraries.open(place)) {
            assertEquals(List.of(), library.health().problems());
            Feeds feeds =
                    library.arrivals()
                            .feeds(TestLibraries.web(github.base(), round.resolve("state")));
            long feed = feeds.all().getFirst().number();
            FeedReport report = feeds.refresh(feed, null, (done, all) -> {}, CancelFlag.never());
            assertNull(report.problem());
            assertEquals(FILES, report.files());
            assertEquals(FILES, library.browse().find(Query.ALL).ids().length);
            List<String> files =
                    github.asked().stream().filter(path -> path.endsWith(".md")).toList();
            assertEquals(FILES, new HashSet<>(files).size());
            assertTrue(files.size() <= FILES + 1, "asked again beyond the one in flight");
            assertTrue(github.count() - files.size() <= 2, "a listing a check");
        }
    }

    private static List<String> kill(Path place, String server, Path round, String what, int lines)
            throws Exception {
        String state = round.resolve("state").toString();
        return Victims.runAndKill(FeedVictim.class, lines, place.toString(), server, state, what);
    }

    @Test
    void whatAModelWroteBeforeAKillIsThereAndIsNotAskedForAgain() throws Exception {
        Random random = random("summarize");
        try (ConstantModel model = new ConstantModel()) {
            for (int i = 0; i < KILLS; i++) {
                model.asked().clear();
                Path round = folder.resolve("model" + i);
                killWriting(model, round, 1 + random.nextInt(PAPERS));
            }
        }
    }

    private static void killWriting(ConstantModel model, Path round, int lines) throws Exception {
        Path place = round.resolve("library");
        byte[] list = ConstantModel.papers(DAY, PAPERS).getBytes(StandardCharsets.UTF_8);
        try (Library library = TestLibraries.open(place)) {
            library.importer().importText(DAY + ".json", list);
            assertEquals(PAPERS, library.arrivals().summaries().missing().size());
        }
        List<String> said = kill(place, model.base().toString(), round, "write", lines);
        try (Library library = TestLibraries.open(place)) {
            assertEquals(List.of(), library.health().problems());
            for (String line : said) {
                if (line.startsWith("written ")) {
                    long paper = Long.parseLong(line.substring("written ".length()));
                    assertEquals(ConstantModel.SUMMARY, summary(library, paper), said::toString);
                }
            }
            WebAccess web = TestLibraries.web(model.base(), round.resolve("state"));
            ChatAddress address = ChatAddress.of(model.base().toString(), "m", null);
            ChatModel again = new ChatModel(address, web.fetcher());
            for (long paper : library.arrivals().summaries().missing()) {
                library.arrivals()
                        .summaries()
                        .write(paper, again, "Write Korean.", CancelFlag.never());
            }
            for (long paper : library.browse().find(Query.ALL).ids()) {
                assertEquals(ConstantModel.SUMMARY, summary(library, paper));
            }
            List<String> questions =
                    model.asked().stream().map(ScriptedServer.Asked::body).toList();
            assertEquals(PAPERS, new HashSet<>(questions).size());
            assertTrue(questions.size() <= PAPERS + 1, "asked again beyond the one in flight");
        }
    }

    private static String summary(Library library, long paper) throws Exception {
        PaperRow row = library.browse().rows(List.of(paper)).getFirst();
        return row.summary();
    }
}
