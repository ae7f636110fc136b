package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that come and go are told of by the system itself. */
class TreeWatchTest {

    private static final long PATIENCE = Duration.ofSeconds(60).toMillis();

    @TempDir Path folder;
    private final Semaphore told = new Semaphore(0);
    private Path tree;
    private Path ours;
    private TreeWatch watch;

    @BeforeEach
    void begin() throws Exception {
        tree = Files.createDirectories(folder.resolve("tree"));
        ours = Files.createDirectories(tree.resolve("library"));
        watch = TreeWatch.besides(ours).orElseThrow();
        watch.follow(List.of(tree));
        Thread.ofVirtual().start(() -> watch.watch(told::release));
    }

    @AfterEach
    void end() {
        watch.close();
    }

    private void assertTold() throws Exception {
        assertTrue(told.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS), "nobody told");
    }

    @Test
    void aFileInAFolderThatCameLaterIsToldOf() throws Exception {
        Path inner = Files.createDirectory(tree.resolve("2026"));
        assertTold();
        watch.follow(List.of(tree));
        told.drainPermits();
        Files.writeString(inner.resolve("a.md"), "a");
        assertTold();
    }

    @Test
    void aFolderThatGoesAndComesBackIsToldOfTwice() throws Exception {
        Path away = folder.resolve("away");
        Files.move(tree, away);
        assertTold();
        watch.follow(List.of(tree));
        told.drainPermits();
        Files.move(away, tree);
        assertTold();
        watch.follow(List.of(tree));
        told.drainPermits();
        Files.writeString(tree.resolve("b.md"), "b");
        assertTold();
    }

    @Test
    void whatTheListenerWritesItselfAndWhatLiesBesideIsNoConcern() {
        assertTrue(watch.concerns(tree.resolve("a.md")));
        assertTrue(watch.concerns(tree), "it may go");
        assertFalse(watch.concerns(ours.resolve("database")));
        assertFalse(watch.concerns(folder.resolve("beside.md")));
    }
}
