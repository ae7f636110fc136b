package app.seojae.library.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.cli.paper.PaperJson;
import app.seojae.l10n.Language;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.EarlierUpvotes;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.paper.Paper;
import com.google.gson.stream.JsonWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that are a file, a day's list or a folder. */
class OtherFeedsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String NAME = "2024-01-02.md";

    @TempDir Path folder;
    private FeedRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new FeedRig(folder);
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    private static ProblemKind kind(FeedReport report) {
        Problem problem = report.problem();
        assertNotNull(problem);
        return problem.kind();
    }

    private static String list(String id, String title, int upvotes) {
        return """
        [{"paper":{"id":"%s","title":"%s","summary":"It helps.","upvotes":%d},"title":"%s"}]
        """
                .formatted(id, title, upvotes, title);
    }

    @Test
    void aFileThatDidNotChangeCostsOneRequest() throws Exception {
        rig.github().file(NAME, FeedRig.page(0, "First"));
        long feed = rig.add(rig.github().raw(NAME).toString());
        FeedReport first = rig.check(feed);
        assertEquals(List.of(1, 1, 1), List.of(first.requests(), first.fresh(), first.newPapers()));
        FeedReport again = rig.check(feed);
        assertEquals(List.of(1, 0, 0), List.of(again.requests(), again.fresh(), again.changed()));
        String etag = rig.github().requests().getLast().header("If-None-Match");
        assertTrue(etag.matches("\"[0-9a-f]{40}\""), etag);
        rig.github().file(NAME, FeedRig.page(0, "Second"));
        assertEquals(1, rig.check(feed).changed());
        assertEquals(List.of("Second"), rig.titles());
    }

    @Test
    void aFileThatIsAwayIsToldAndItsPapersStay() throws Exception {
        rig.github().file(NAME, FeedRig.page(0, "First"));
        long feed = rig.add(rig.github().raw(NAME).toString());
        rig.check(feed);
        rig.github().remove(NAME);
        assertEquals(ProblemKind.NOT_FOUND, kind(rig.check(feed)));
        assertNotNull(rig.feeds().find(feed).problem());
        assertEquals(1, rig.papers());
    }

    @Test
    void aDayWithoutPapersIsNoDigestAndNoError() throws Exception {
        rig.github().day(TODAY, list("2401.00001", "Today", 3));
        long feed = rig.add("hf:daily");
        FeedReport report = rig.check(feed);
        assertNull(report.problem());
        assertEquals(
                List.of(2, 1, 1), List.of(report.requests(), report.fresh(), report.newPapers()));
        assertEquals(List.of("Today"), rig.titles());
    }

    @Test
    void aDayOfItsOwnIsAskedForAlone() throws Exception {
        LocalDate day = LocalDate.of(2025, 1, 6);
        rig.github().day(day, list("2501.00001", "Then", 3));
        long feed = rig.add("hf:daily");
        FeedReport report = rig.check(feed, day);
        assertEquals(1, report.newPapers());
        assertEquals(1, rig.github().count());
        assertTrue(rig.github().asked().getFirst().contains("date=" + day));
    }

    /** A day's papers gather votes: what the list told of before stays beside what it tells now. */
    @Test
    void upvotesOfLaterLooksAreKeptAsHistory() throws Exception {
        LocalDate day = LocalDate.of(2025, 1, 6);
        long feed = rig.add("hf:daily");
        for (int upvotes : new int[] {12, 12, 30, 48}) {
            rig.github().day(day, list("2501.00001", "Then", upvotes));
            assertNull(rig.check(feed, day).problem());
        }
        Paper paper = rig.whole().getFirst();
        assertEquals(48, paper.row().upvotes());
        assertEquals(
                List.of(12, 30),
                paper.earlierUpvotes().stream().map(EarlierUpvotes::upvotes).toList());
        assertEquals(1, paper.readings().size(), "it is one appearance still");
        StringWriter json = new StringWriter();
        try (JsonWriter out = new JsonWriter(json)) {
            out.beginObject();
            new PaperJson(Language.KOREAN).write(out, paper);
            out.endObject();
        }
        assertTrue(json.toString().contains("\"upvotes\":48},{"), json.toString());
    }

    @Test
    void theErrorOfOneDayLeavesTheOthersAndThatDayIsAskedForAgain() throws Exception {
        LocalDate yesterday = TODAY.minusDays(1);
        rig.github().day(yesterday, list("2401.00001", "Yesterday", 3));
        rig.github().day(TODAY, list("2401.00002", "Today", 3));
        rig.github().fail(yesterday, true);
        long feed = rig.add("hf:daily");
        FeedReport report = rig.check(feed);
        assertEquals(ProblemKind.SERVER_ERROR, kind(report));
        assertEquals(List.of("Today"), rig.titles());
        assertNull(rig.feeds().find(feed).checked());
        rig.github().fail(yesterday, false);
        assertNull(rig.check(feed).problem());
        assertEquals(Set.of("Today", "Yesterday"), Set.copyOf(rig.titles()));
    }

    @Test
    void aPageInsteadOfADaysListIsTold() throws Exception {
        rig.github().day(TODAY, "<html>Log in</html>");
        long feed = rig.add("hf:daily");
        FeedReport report = rig.check(feed);
        assertEquals(ProblemKind.FEED_ANSWER, kind(report));
        assertEquals(0, report.files());
    }

    private Path write(String path, String text) throws Exception {
        return Files.writeString(
                Files.createDirectories(folder.resolve("digests").resolve(path).getParent())
                        .resolve(Path.of(path).getFileName()),
                text);
    }

    @Test
    void aFolderGivesWhatIsNewAndTakesNothingAway() throws Exception {
        Path first = write(NAME, FeedRig.page(0, "First"));
        write("deep/2024-01-03.md", FeedRig.page(1, "Second"));
        long feed = rig.add(folder.resolve("digests").toString());
        FeedReport report = rig.check(feed);
        assertEquals(
                List.of(0, 2, 2), List.of(report.requests(), report.fresh(), report.newPapers()));
        Files.delete(first);
        write("2024-01-04.md", FeedRig.page(2, "Third"));
        FeedReport next = rig.check(feed);
        assertEquals(List.of(1, 0, 1), List.of(next.fresh(), next.changed(), next.gone()));
        assertEquals(3, rig.papers());
    }

    @Test
    void filesOfOneNameInSeveralFoldersDoNotReplaceEachOther() throws Exception {
        for (String place : List.of("a", "b", "c")) {
            write(place + "/digest.md", new DigestPage().paper("2401.00001", "Of " + place).text());
        }
        long feed = rig.add(folder.resolve("digests").toString());
        rig.check(feed);
        assertEquals(Set.of("Of a", "Of b", "Of c"), rig.told());
        write("b/digest.md", new DigestPage().paper("2401.00001", "Of b, later").text());
        rig.check(feed);
        assertEquals(Set.of("Of a", "Of b, later", "Of c"), rig.told());
    }

    @Test
    void aFolderThatIsAwayComesBackWithoutAnythingLost() throws Exception {
        write(NAME, FeedRig.page(0, "First"));
        Path digests = folder.resolve("digests");
        long feed = rig.add(digests.toString());
        rig.check(feed);
        Files.move(digests, folder.resolve("away"));
        FeedReport away = rig.check(feed);
        assertEquals(ProblemKind.FEED_FOLDER_GONE, kind(away));
        assertEquals(0, away.gone());
        Files.move(folder.resolve("away"), digests);
        assertEquals(0, rig.check(feed).fresh());
        assertEquals(1, rig.papers());
    }
}
