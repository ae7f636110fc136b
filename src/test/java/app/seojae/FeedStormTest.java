package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.SyntheticDigests;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.feeds.Feeds;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that is watched while much goes on in it: every paper comes, once. {@code
 * -Dseojae.storm.files=2000} copies more in at once.
 */
class FeedStormTest {

    private static final int FILES = Integer.getInteger("seojae.storm.files", 600);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();
    private static final long RESTING = Duration.ofSeconds(2).toNanos();

    @TempDir Path folder;
    private final Lanes lanes = new Lanes();
    private Library library;
    private Feeds feeds;
    private FeedChecks checks;
    private FeedRounds rounds;
    private Path place;
    private long number;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        feeds = library.arrivals().feeds(TestLibraries.noWeb(folder.resolve("state")));
        place = Files.createDirectory(folder.resolve("digests"));
        number = feeds.add(place.toString(), FeedRhythm.NEVER).number();
        checks = new FeedChecks(feeds);
        rounds = new FeedRounds(library, checks, lanes, InstantSource.system());
        rounds.start(waiting -> lanes.run(Lane.NET, waiting), papers -> {});
        await("the first look", () -> feeds.find(number).checked() != null);
    }

    @AfterEach
    void close() throws Exception {
        rounds.close();
        checks.close();
        lanes.close();
        library.close();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "not in time: " + what);
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private int papers() throws Exception {
        return library.browse().find(Query.ALL).size();
    }

    private int files() throws Exception {
        return feeds.find(number).files();
    }

    /** Waits until nothing has been asked for a while: what was told has been looked after. */
    private void awaitRest() throws Exception {
        await(
                "rest",
                () -> {
                    Database.Tally before = TestLibraries.tally(library);
                    long until = System.nanoTime() + RESTING;
                    while (System.nanoTime() < until) {
                        LockSupport.parkNanos(BETWEEN_LOOKS);
                    }
                    return before.equals(TestLibraries.tally(library));
                });
    }

    @Test
    void manyFilesCopiedInAtOnceAreTakenInOnceEach() throws Exception {
        List<SyntheticDigests.File> digests = SyntheticDigests.of(FILES, FILES, 11);
        SyntheticDigests.write(place, digests);
        await("all papers", () -> papers() == FILES && files() == FILES);
        awaitRest();
        assertEquals(FILES, papers());
        assertEquals(List.of(), feeds.troubles(number, 10));
    }

    @Test
    void aHalfWrittenFileIsReadAgainWhenItIsWhole() throws Exception {
        String text = SyntheticDigests.of(1, 12, 5).getFirst().text();
        Path file = place.resolve("2026-03-04.md");
        Files.writeString(file, text.substring(0, text.length() / 2));
        await("the half of it", () -> papers() > 0);
        Files.writeString(file, text);
        await("all of it", () -> papers() == 12);
        assertEquals(1, files());
    }

    @Test
    void whatIsRenamedDeletedOrPutIntoNewFoldersStaysOncePresent() throws Exception {
        List<SyntheticDigests.File> digests = SyntheticDigests.of(20, 40, 6);
        SyntheticDigests.write(place, digests.subList(0, 10));
        await("the first ten", () -> files() == 10);
        int first = papers();
        Path inner = Files.createDirectories(place.resolve("later/still"));
        SyntheticDigests.write(inner, digests.subList(10, 20));
        await("all", () -> papers() == 40);
        Files.move(
                place.resolve(digests.getFirst().name()), inner.resolve("renamed-2026-01-01.md"));
        Files.delete(place.resolve(digests.get(1).name()));
        awaitRest();
        assertTrue(first < 40);
        assertEquals(40, papers(), "nothing is lost, nothing comes twice");
    }

    @Test
    void aFolderThatVanishesIsWaitedFor() throws Exception {
        List<SyntheticDigests.File> digests = SyntheticDigests.of(8, 16, 8);
        SyntheticDigests.write(place, digests.subList(0, 4));
        await("the first four", () -> files() == 4);
        int before = papers();
        Path away = folder.resolve("away");
        Files.move(place, away);
        await("the sentence", () -> feeds.find(number).problem() != null);
        assertEquals(before, papers());
        SyntheticDigests.write(away, digests.subList(4, 8));
        Files.move(away, place);
        await("all", () -> papers() == 16);
        await("no problem", () -> feeds.find(number).problem() == null);
        awaitRest();
    }
}
