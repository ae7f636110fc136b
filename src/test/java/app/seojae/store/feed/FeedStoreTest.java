package app.seojae.store.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedStoreTest {

    private static final String DAY = "2024-10-24";

    @TempDir Path folder;
    private StoreRig rig;
    private final FeedStore store = new FeedStore();
    private long feed;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        feed = add("https://example.org/a", FeedRhythm.NEVER);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private long add(String url, FeedRhythm rhythm) throws SeojaeException {
        return rig.write(sql -> store.add(sql, url, "file", rhythm, 7));
    }

    private Feed feed() throws SeojaeException {
        return rig.read(sql -> store.find(sql, feed)).orElseThrow();
    }

    private Map<String, FeedStore.File> files() throws SeojaeException {
        return rig.read(sql -> store.files(sql, feed));
    }

    private void file(String path, String version, String key) throws SeojaeException {
        rig.change(sql -> store.file(sql, feed, path, version, key, null));
    }

    @Test
    void oneAddressIsOneFeed() throws Exception {
        rig.change(sql -> store.pause(sql, feed, true));
        assertEquals(feed, add("https://example.org/a", FeedRhythm.START));
        assertEquals(FeedRhythm.START, feed().rhythm());
        assertFalse(feed().paused(), "who adds it again wants it");
        long other = add("https://example.org/b", FeedRhythm.NEVER);
        assertNotEquals(feed, other);
        assertEquals(
                List.of(feed, other), rig.read(store::all).stream().map(Feed::number).toList());
    }

    @Test
    void filesAndPapersAreThoseOfItsDigests() throws Exception {
        rig.file(DigestDraft.of(DAY, EntryDraft.of("2410.00001"), EntryDraft.of("2410.00002")));
        rig.file(DigestDraft.of("2024-10-25", EntryDraft.of("2410.00002").title("again")));
        file("a.md", "1", DAY);
        file("b.md", "1", "2024-10-25");
        file("README.md", "1", null);
        assertEquals(2, feed().files());
        assertEquals(2, feed().papers(), "a paper told of twice is one");
    }

    @Test
    void aFileThatIsNoDigestAnyMoreKeepsWhatItToldAndOneThatIsBackIsThere() throws Exception {
        file("a.md", "1", DAY);
        rig.change(sql -> store.gone(sql, feed, List.of("a.md")));
        assertEquals(Map.of("a.md", new FeedStore.File("1", DAY, true)), files());
        file("a.md", "2", null);
        assertEquals(Map.of("a.md", new FeedStore.File("2", DAY, false)), files());
    }

    @Test
    void aCheckThatFailsIsNotTheLastOneMade() throws Exception {
        rig.change(sql -> store.checked(sql, feed, 100L, "\"e\"", null, null));
        Problem problem = Problem.of(ProblemKind.FEED_ANSWER);
        Instant until = Instant.ofEpochSecond(900);
        rig.change(sql -> store.checked(sql, feed, null, "\"e\"", until, problem));
        assertEquals(Instant.ofEpochSecond(100), feed().checked());
        assertEquals(until, feed().waitUntil());
        assertEquals(problem, feed().problem());
        rig.change(sql -> store.checked(sql, feed, 300L, null, null, null));
        assertEquals(Instant.ofEpochSecond(300), feed().checked());
        assertNull(feed().waitUntil());
        assertNull(feed().problem());
        assertEquals(Optional.empty(), rig.read(sql -> store.etag(sql, feed)));
    }

    @Test
    void whatIsRemovedIsForgottenWithItsFiles() throws Exception {
        rig.file(DigestDraft.of(DAY, EntryDraft.of("2410.00001")));
        file("a.md", "1", DAY);
        assertTrue(rig.did(sql -> store.remove(sql, feed)));
        assertFalse(rig.did(sql -> store.remove(sql, feed)));
        assertEquals(0, rig.count("feed_files"));
        assertEquals(1, rig.count("papers"));
        file("b.md", "1", DAY);
        assertEquals(0, rig.count("feed_files"), "nothing is kept of a feed that is not there");
    }

    @Test
    void aKeyIsTakenByOtherBytesAndSharedByOtherFeeds() throws Exception {
        DigestDraft draft = DigestDraft.of(DAY, EntryDraft.of("2410.00001"));
        rig.file(draft);
        byte[] same = draft.incoming().hash();
        assertFalse(rig.holds(sql -> store.isTaken(sql, DAY, same)));
        assertTrue(rig.holds(sql -> store.isTaken(sql, DAY, new byte[32])));
        assertEquals(DAY, rig.<String>read(sql -> store.keyOf(sql, "a copy", same)));
        file("a.md", "1", DAY);
        assertFalse(rig.holds(sql -> store.isShared(sql, feed, DAY)));
        long other = add("https://example.org/b", FeedRhythm.NEVER);
        assertTrue(rig.holds(sql -> store.isShared(sql, other, DAY)));
    }

    @Test
    void aDigestThatGetsABetterNameStaysTheFeeds() throws Exception {
        rig.file(DigestDraft.undated("some-long-name", EntryDraft.of("2410.00001")).bytes("x"));
        file("a.md", "1", "some-long-name");
        rig.file(DigestDraft.of(DAY, EntryDraft.of("2410.00001")).bytes("x"));
        assertEquals(DAY, files().get("a.md").digestKey());
        assertEquals(1, feed().papers());
    }
}
