package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.SyntheticDigests;
import app.seojae.feed.LoopbackGitHub;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.work.HandSchedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds checked by themselves, by a clock that is moved by hand. */
class FeedRoundsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir Path folder;
    private final HandSchedule hand = new HandSchedule();
    private final Instant begin = Instant.now();
    private final Instant handBegin = hand.instant();
    private final InstantSource clock =
            () -> begin.plus(Duration.between(handBegin, hand.instant()));
    private Library library;
    private LoopbackGitHub server;
    private WebAccess web;
    private Feeds feeds;
    private FeedRounds rounds;
    private final List<Integer> brought = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        server = new LoopbackGitHub();
        SyntheticDigests.of(4, 8, 3).forEach(file -> server.file(file.name(), file.text()));
        web = TestLibraries.web(server.base(), folder.resolve("state"));
        feeds = library.arrivals().feeds(web);
    }

    @AfterEach
    void close() throws Exception {
        if (rounds != null) {
            rounds.close();
        }
        server.close();
        library.close();
    }

    private void start() {
        rounds = new FeedRounds(library, new FeedChecks(feeds), hand, clock);
        rounds.start(waiting -> {}, brought::add);
        hand.pass(MINUTE);
    }

    private Feed add(String word) throws Exception {
        return feeds.add(LoopbackGitHub.FOLDER, FeedRhythm.ofWord(word).orElseThrow());
    }

    /** A digest of one paper more. */
    private static void writeAnother(Path place) throws Exception {
        Files.writeString(
                place.resolve("2026-02-03.md"),
                """
                ### One paper more

                **요약**: 한 편 더 있습니다.
                **쉬운설명**: 하나 더.
                **관련분야**: 비전
                **추천수**: 3
                **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2602.00001)
                """);
    }

    private int papers() throws Exception {
        return library.browse().find(Query.ALL).size();
    }

    @Test
    void aFeedOfStartsIsCheckedAtTheStartAndNeverAgain() throws Exception {
        Feed feed = add("start");
        start();
        assertEquals(5, server.count(), "the listing and four files");
        assertEquals(8, papers());
        assertNotNull(feeds.find(feed.number()).checked());
        hand.pass(Duration.ofDays(3));
        assertEquals(5, server.count());
        assertEquals(List.of(8), brought, "told once, and only of what came");
    }

    @Test
    void aFeedWithoutTimesIsNeverCheckedByItself() throws Exception {
        add("never");
        start();
        hand.pass(Duration.ofDays(3));
        assertEquals(0, server.count());
    }

    @Test
    void anHourlyFeedCostsOneRequestAnHourAndNothingInBetween() throws Exception {
        add("1h");
        start();
        assertEquals(5, server.count());
        hand.pass(Duration.ofMinutes(5));
        Database.Tally before = TestLibraries.tally(library);
        hand.pass(Duration.ofMinutes(50));
        assertEquals(before, TestLibraries.tally(library), "nobody asks while nothing is due");
        assertEquals(5, server.count());
        hand.pass(Duration.ofMinutes(10));
        assertEquals(6, server.count());
        hand.pass(Duration.ofHours(4));
        assertEquals(10, server.count());
    }

    @Test
    void withTheNetworkSwitchedOffNothingIsAskedUntilItIsOnAgain() throws Exception {
        web.network().allow(false);
        add("1h");
        start();
        hand.pass(Duration.ofDays(1));
        assertEquals(0, server.count());
        web.network().allow(true);
        rounds.ring();
        hand.pass(MINUTE);
        assertEquals(5, server.count());
    }

    @Test
    void aFeedThatFailsIsAskedAfterLongerAndLongerPauses() throws Exception {
        server.babble(true);
        add("start");
        start();
        assertEquals(1, server.count());
        hand.pass(Duration.ofMinutes(16));
        assertEquals(2, server.count());
        hand.pass(Duration.ofMinutes(16));
        assertEquals(2, server.count());
        hand.pass(Duration.ofDays(1));
        assertTrue(server.count() < 10, server.count() + " requests");
        server.babble(false);
        hand.pass(Duration.ofHours(9));
        assertEquals(8, papers());
    }

    @Test
    void aPausedFeedRestsAndGoesOnWhenItIsLet() throws Exception {
        Feed feed = add("1h");
        feeds.pause(feed.number(), true);
        start();
        hand.pass(Duration.ofHours(5));
        assertEquals(0, server.count());
        feeds.pause(feed.number(), false);
        hand.pass(MINUTE);
        assertEquals(5, server.count());
    }

    @Test
    void aFolderNeedsNoNetworkAndIsLookedThroughNowAndThen() throws Exception {
        web.network().allow(false);
        Path place = TestLibraries.digests(folder.resolve("digests"), 6);
        feeds.add(place.toString(), FeedRhythm.NEVER);
        start();
        assertEquals(6, papers());
        writeAnother(place);
        hand.pass(Duration.ofMinutes(6));
        assertEquals(7, papers(), "though the system told nothing");
    }

    @Test
    void aPersonWhoComesBackFindsWhatTheSystemMissed() throws Exception {
        Path place = TestLibraries.digests(folder.resolve("digests"), 6);
        feeds.add(place.toString(), FeedRhythm.NEVER);
        start();
        writeAnother(place);
        rounds.look();
        hand.pass(Duration.ofSeconds(2));
        assertEquals(7, papers());
    }

    @Test
    void whereThereAreNoFeedsNobodyAsks() throws Exception {
        start();
        Database.Tally before = TestLibraries.tally(library);
        hand.pass(Duration.ofDays(2));
        assertEquals(before, TestLibraries.tally(library));
    }
}
