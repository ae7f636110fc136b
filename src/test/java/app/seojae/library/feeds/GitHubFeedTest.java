package app.seojae.library.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.feed.LoopbackGitHub;
import app.seojae.fetch.ScriptedServer;
import app.seojae.model.ProblemKind;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubFeedTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    @TempDir Path folder;
    private FeedRig rig;
    private long feed;

    @BeforeEach
    void start() throws Exception {
        rig = new FeedRig(folder);
        feed = rig.add(LoopbackGitHub.FOLDER);
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    private static String name(int number) {
        return DAY.plusDays(number) + ".md";
    }

    private void publish(int from, int to) {
        for (int i = from; i < to; i++) {
            rig.github().file(name(i), FeedRig.page(i, "Study " + i));
        }
    }

    @Test
    void allThatIsPublishedComesOnce() throws Exception {
        publish(0, 70);
        FeedReport report = rig.check(feed);
        assertNull(report.problem());
        assertEquals(71, rig.github().count());
        assertEquals(
                List.of(71, 70, 70, 0, 70),
                List.of(
                        report.requests(),
                        report.files(),
                        report.fresh(),
                        report.changed(),
                        report.newPapers()));
        assertEquals(70, rig.papers());
        assertEquals(1, rig.github().mostAtOnce());
        assertEquals(List.of(), rig.answersOfFiles(feed));
        assertTrue(rig.github().asked().get(1).contains(name(69)), "the newest first");
    }

    @Test
    void whatDidNotChangeCostsOneRequest() throws Exception {
        publish(0, 3);
        rig.check(feed);
        rig.github().forget();
        FeedReport again = rig.check(feed);
        assertEquals(1, again.requests());
        assertEquals(1, rig.github().count());
        assertEquals(0, again.fresh() + again.changed() + again.gone());
        assertEquals(3, again.files());
        rig.reopen();
        rig.github().forget();
        assertEquals(1, rig.check(feed).requests());
        assertEquals(1, rig.github().count());
    }

    @Test
    void onlyWhatIsNewOrChangedIsFetched() throws Exception {
        publish(0, 5);
        rig.check(feed);
        rig.github().file(name(1), FeedRig.page(1, "Changed"));
        rig.github().remove(name(2));
        publish(5, 6);
        rig.github().forget();
        FeedReport report = rig.check(feed);
        assertEquals(3, rig.github().count());
        assertEquals(
                List.of(1, 1, 1, 1, 1),
                List.of(
                        report.fresh(),
                        report.changed(),
                        report.gone(),
                        report.newPapers(),
                        report.updatedPapers()));
        assertEquals(6, rig.papers(), "what is gone takes no paper with it");
        assertTrue(rig.titles().contains("Changed"));
        rig.github().file(name(2), FeedRig.page(2, "Study 2"));
        rig.check(feed);
        assertEquals(6, rig.papers());
    }

    @Test
    void anOlderContentIsAskedForAgain() throws Exception {
        rig.github().file(name(0), FeedRig.page(0, "Newer")).lag(name(0), FeedRig.page(0, "Older"));
        assertNull(rig.check(feed).problem());
        assertEquals(List.of("Older"), rig.titles());
        rig.github().keepUp();
        rig.github().forget();
        assertEquals(1, rig.check(feed).changed());
        assertEquals(2, rig.github().count());
        assertEquals(List.of("Newer"), rig.titles());
        rig.github().forget();
        rig.check(feed);
        assertEquals(1, rig.github().count());
    }

    @Test
    void whoeverStopsGoesOnWhereItStood() throws Exception {
        publish(0, 50);
        rig.github().holdAfter(21);
        CancelFlag cancel = new CancelFlag();
        CompletableFuture<FeedReport> running = rig.start(feed, cancel);
        rig.github().awaitHeld();
        cancel.raise();
        FeedReport stopped = running.get();
        rig.github().letGo();
        assertNotNull(stopped.problem());
        assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
        assertEquals(20, rig.papers(), "what came is there");
        assertNull(rig.feeds().find(feed).problem());
        rig.check(feed);
        assertEquals(50, rig.papers());
        assertEquals(53, rig.github().count(), "two listings, and the one that was in flight");
    }

    @Test
    void aLimitIsKeptOverARestart() throws Exception {
        publish(0, 2);
        Instant until = rig.now().plusSeconds(1_800);
        rig.github().limit(until);
        FeedReport limited = rig.check(feed);
        assertNotNull(limited.problem());
        assertEquals(ProblemKind.FEED_WAITS, limited.problem().kind());
        assertEquals(1, rig.github().count());
        rig.github().limit(null);
        rig.reopen();
        Feed waits = rig.feeds().find(feed);
        assertNotNull(waits.waitUntil());
        assertTrue(Math.abs(waits.waitUntil().getEpochSecond() - until.getEpochSecond()) < 60);
        FeedReport still = rig.check(feed);
        assertEquals(0, still.requests());
        assertEquals(1, rig.github().count());
        assertEquals(waits.waitUntil(), still.waitUntil());
        assertEquals(List.of(), rig.due(), "nothing is due before");
    }

    @Test
    void nobodyElseIsAskedWhateverTheListingSays() throws Exception {
        try (ScriptedServer stranger =
                new ScriptedServer(
                        (asked, out) -> ScriptedServer.send(out, "200 OK", new byte[0]))) {
            publish(0, 3);
            rig.github().lie(stranger.uri("/"));
            assertNull(rig.check(feed).problem());
            assertEquals(List.of(), stranger.asked());
            assertEquals(3, rig.papers());
        }
    }

    @Test
    void aFolderThatIsTooLongForItsListingIsListedWhole() throws Exception {
        publish(0, 1_001);
        FeedReport report = rig.check(feed);
        assertEquals(1_001, report.fresh());
        assertEquals(1_003, rig.github().count());
        assertEquals(1_001, rig.papers());
        rig.github().forget();
        rig.check(feed);
        assertEquals(1, rig.github().count());
    }

    @Test
    void aListingThatIsCutIsTold() throws Exception {
        publish(0, 1_000);
        rig.check(feed);
        rig.github().remove(name(5));
        publish(1_000, 1_001);
        rig.github().truncate();
        FeedReport report = rig.check(feed);
        assertEquals(
                List.of(ProblemKind.FEED_TRUNCATED),
                report.troubles().stream().map(one -> one.kind()).toList());
        assertEquals(0, report.gone(), "what is not listed may be there");
    }

    @Test
    void oneFileThatIsAwayDoesNotStopTheOthers() throws Exception {
        publish(0, 3);
        rig.github().lose(name(1));
        FeedReport report = rig.check(feed);
        assertNull(report.problem());
        assertEquals(
                List.of(ProblemKind.NOT_FOUND),
                report.troubles().stream().map(one -> one.kind()).toList());
        assertEquals(2, rig.papers());
        rig.github().findAgain();
        assertTrue(rig.check(feed).isWhole());
        assertEquals(3, rig.papers());
    }

    @Test
    void brokenBytesAreNoDigestAndAreNotAskedForAgain() throws Exception {
        publish(0, 1);
        rig.github().file(name(1), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x80});
        rig.check(feed);
        assertEquals(1, rig.papers());
        rig.github().forget();
        rig.check(feed);
        assertEquals(0, rig.github().asked().stream().filter(one -> one.contains(name(1))).count());
    }

    @Test
    void aPageInsteadOfAListingIsToldAndLosesNothing() throws Exception {
        publish(0, 2);
        rig.check(feed);
        rig.github().babble(true);
        publish(2, 3);
        FeedReport report = rig.check(feed);
        assertNotNull(report.problem());
        assertEquals(ProblemKind.FEED_ANSWER, report.problem().kind());
        assertEquals(2, rig.papers());
        rig.github().babble(false);
        assertNull(rig.check(feed).problem());
        assertEquals(3, rig.papers());
    }

    @Test
    void oneChecksAtATime() throws Exception {
        publish(0, 2);
        rig.github().holdAfter(0);
        CompletableFuture<FeedReport> running = rig.start(feed, CancelFlag.never());
        rig.github().awaitHeld();
        FeedReport second = rig.check(feed);
        assertNotNull(second.problem());
        assertEquals(ProblemKind.FEED_BUSY, second.problem().kind());
        rig.github().letGo();
        assertNull(running.get().problem());
        assertEquals(3, rig.github().count());
        assertNull(rig.check(feed).problem());
    }

    @Test
    void offlineNothingIsAsked() throws Exception {
        publish(0, 2);
        rig.offline();
        FeedReport report = rig.check(feed);
        assertNotNull(report.problem());
        assertEquals(ProblemKind.OFFLINE, report.problem().kind());
        assertEquals(0, report.requests());
        assertEquals(0, rig.github().count());
    }

    @Test
    void aFileOfTheSameNameTakesNothingFromAnImportedOne() throws Exception {
        rig.importText(name(0), FeedRig.page(0, "By hand"));
        rig.github().file(name(0), FeedRig.page(0, "Of the feed"));
        rig.check(feed);
        assertEquals(new HashSet<>(List.of("By hand", "Of the feed")), rig.told());
        rig.github().file(name(0), FeedRig.page(0, "Of the feed, later"));
        rig.check(feed);
        assertEquals(new HashSet<>(List.of("By hand", "Of the feed, later")), rig.told());
    }

    @Test
    void twoFeedsOfOneFileGoTheirOwnWays() throws Exception {
        publish(0, 1);
        rig.check(feed);
        long second = rig.add(rig.github().raw(name(0)).toString());
        rig.check(second);
        assertEquals(1, rig.feeds().find(second).papers());
        rig.github().file(name(0), FeedRig.page(0, "Later"));
        rig.check(second);
        assertEquals(new HashSet<>(List.of("Study 0", "Later")), rig.told());
    }

    @Test
    void aFeedThatIsRemovedKeepsItsPapers() throws Exception {
        publish(0, 2);
        rig.check(feed);
        rig.feeds().remove(feed);
        assertEquals(2, rig.papers());
        assertEquals(List.of(), rig.feeds().all());
        long again = rig.feeds().add(LoopbackGitHub.FOLDER, FeedRhythm.NEVER).number();
        assertEquals(0, rig.check(again).newPapers());
        assertEquals(2, rig.papers());
    }
}
