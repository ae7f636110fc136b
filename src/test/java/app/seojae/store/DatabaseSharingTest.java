package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database.Access;
import app.seojae.store.paper.PreferenceStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several connections, threads and programs on one file. */
class DatabaseSharingTest {

    private static final PreferenceStore STORE = new PreferenceStore();

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("seojae.db");
    }

    private Database open() throws SeojaeException {
        return Database.open(file, Access.MAKE);
    }

    private static void put(Database database, String value) throws SeojaeException {
        database.write(
                sql -> {
                    STORE.put(sql, "k", value);
                    return true;
                });
    }

    private static Optional<String> get(Database database) throws SeojaeException {
        return database.read(sql -> STORE.get(sql, "k"));
    }

    private static ProblemKind kind(org.junit.jupiter.api.function.Executable failing) {
        return assertThrows(SeojaeException.class, failing).problem().kind();
    }

    @Test
    void aReaderSeesOneStateThroughout() throws Exception {
        try (Database database = open()) {
            put(database, "before");
            database.read(
                    sql -> {
                        assertEquals(Optional.of("before"), STORE.get(sql, "k"));
                        put(database, "after");
                        assertEquals(Optional.of("before"), STORE.get(sql, "k"));
                        return true;
                    });
            assertEquals(Optional.of("after"), get(database));
        }
    }

    @Test
    void whatIsNotFinishedIsSeenByNobody() throws Exception {
        try (Database database = open()) {
            database.write(
                    sql -> {
                        STORE.put(sql, "k", "half");
                        assertEquals(Optional.of("half"), STORE.get(sql, "k"));
                        assertEquals(Optional.empty(), get(database));
                        return true;
                    });
            assertEquals(Optional.of("half"), get(database));
        }
    }

    @Test
    void aSecondWriterWaitsForTheFirst() throws Exception {
        try (Database first = open();
                Database second = open()) {
            CountDownLatch isWriting = new CountDownLatch(1);
            CountDownLatch mayEnd = new CountDownLatch(1);
            FutureTask<Boolean> writing =
                    new FutureTask<>(
                            () ->
                                    first.write(
                                            sql -> {
                                                STORE.put(sql, "k", "first");
                                                isWriting.countDown();
                                                return await(mayEnd);
                                            }));
            FutureTask<Optional<String>> waiting =
                    new FutureTask<>(
                            () ->
                                    second.write(
                                            sql -> {
                                                Optional<String> seen = STORE.get(sql, "k");
                                                STORE.put(sql, "k", "second");
                                                return seen;
                                            }));
            Thread.ofPlatform().start(writing);
            assertTrue(isWriting.await(20, TimeUnit.SECONDS));
            Thread.ofPlatform().start(waiting);
            assertFalse(waiting.isDone());
            mayEnd.countDown();
            assertTrue(writing.get(20, TimeUnit.SECONDS));
            assertEquals(Optional.of("first"), waiting.get(20, TimeUnit.SECONDS));
            assertEquals(Optional.of("second"), get(first));
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        int writers = 4;
        int each = 25;
        try (Database one = open();
                Database other = open()) {
            put(one, "0");
            List<FutureTask<Boolean>> tasks =
                    IntStream.range(0, writers)
                            .mapToObj(i -> i % 2 == 0 ? one : other)
                            .map(database -> new FutureTask<>(() -> countUp(database, each)))
                            .toList();
            tasks.forEach(task -> Thread.ofPlatform().start(task));
            for (FutureTask<Boolean> task : tasks) {
                assertTrue(task.get(60, TimeUnit.SECONDS));
            }
            assertEquals(Optional.of(String.valueOf(writers * each)), get(one));
        }
    }

    private static boolean countUp(Database database, int times) throws SeojaeException {
        for (int i = 0; i < times; i++) {
            database.write(
                    sql -> {
                        int count = Integer.parseInt(STORE.get(sql, "k").orElseThrow());
                        STORE.put(sql, "k", String.valueOf(count + 1));
                        return true;
                    });
        }
        return true;
    }

    @Test
    void onlyOtherProgramsChangesChangeTheStamp() throws Exception {
        try (Database mine = open();
                Database other = open()) {
            long before = mine.otherProgramsStamp();
            put(mine, "a");
            assertEquals(before, mine.otherProgramsStamp());
            put(other, "b");
            long after = mine.otherProgramsStamp();
            assertNotEquals(before, after);
            assertEquals(after, mine.otherProgramsStamp());
        }
    }

    @Test
    void whoOnlyReadsIsToldOfEveryChange() throws Exception {
        try (Database writer = open();
                Database reader = Database.open(file, Access.READ)) {
            long before = reader.otherProgramsStamp();
            put(writer, "a");
            assertNotEquals(before, reader.otherProgramsStamp());
            assertEquals(Optional.of("a"), get(reader));
        }
    }

    /** A change of our own that is still going on is no reason to wait. */
    @Test
    void theStampIsToldWhileAChangeIsGoingOn() throws Exception {
        try (Database database = open()) {
            long before = database.otherProgramsStamp();
            FutureTask<Long> asking = new FutureTask<>(database::otherProgramsStamp);
            database.write(
                    sql -> {
                        Thread.ofPlatform().start(asking);
                        try {
                            assertEquals(before, asking.get(20, TimeUnit.SECONDS));
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                        return true;
                    });
        }
    }
}
