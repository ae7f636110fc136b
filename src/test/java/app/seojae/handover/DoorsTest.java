package app.seojae.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorsTest {

    private static final int STARTS = 50;

    @TempDir Path folder;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
    private Path library;

    @BeforeEach
    void aLibrary() throws Exception {
        library = Files.createDirectories(folder.resolve("내 서재"));
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** As each start has its own. */
    private Doors doors() {
        return new Doors(folder.resolve("state"), threads);
    }

    /** Whether somebody took it; where nobody stands at the door nobody does afterwards. */
    private boolean handOver(Path to, List<Path> files) throws Exception {
        Optional<Door> free = doors().take(to, files);
        free.ifPresent(Door::close);
        return free.isEmpty();
    }

    private List<Path> next() throws Exception {
        List<Path> files = taken.poll(30, TimeUnit.SECONDS);
        return files == null ? List.of(Path.of("nothing came")) : files;
    }

    @Test
    void whatComesBeforeAnybodyListensWaits() throws Exception {
        Path digest = folder.resolve("오늘.md");
        try (Door door = doors().take(library, List.of()).orElseThrow()) {
            door.attend();
            assertTrue(handOver(library, List.of(digest)));
            assertTrue(handOver(library, List.of()));
            door.listen(taken::add);
            assertEquals(List.of(digest), next());
            assertEquals(List.of(), next());
            assertTrue(handOver(library, List.of(digest, library)));
            assertEquals(List.of(digest, library), next());
        }
        assertFalse(handOver(library, List.of(digest)));
        doors().take(library, List.of()).orElseThrow().close();
        try (Stream<Path> left = Files.list(folder.resolve("state/windows"))) {
            assertTrue(left.allMatch(file -> file.toString().endsWith(".lock")));
        }
    }

    @Test
    void whoComesBeforeTheDoorIsAttendedWaitsBeforeIt() throws Exception {
        try (Door door = doors().take(library, List.of()).orElseThrow()) {
            Future<Boolean> second = threads.submit(() -> handOver(library, List.of(library)));
            assertThrows(TimeoutException.class, () -> second.get(200, TimeUnit.MILLISECONDS));
            door.listen(taken::add);
            assertTrue(second.get());
            assertEquals(List.of(library), next());
        }
    }

    @Test
    void aDoorThatIsLeftIsNotAttendedAnyMore() throws Exception {
        Door door = doors().take(library, List.of()).orElseThrow();
        door.leave();
        door.listen(taken::add);
        door.close();
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        try (Stream<Path> left = Files.list(folder.resolve("state/windows"))) {
            assertTrue(left.allMatch(file -> file.toString().endsWith(".lock")));
        }
    }

    @Test
    void oneFolderHasOneDoorByWhateverNameAndAnotherHasItsOwn() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), library);
        try (Door door = doors().take(library, List.of()).orElseThrow();
                Door other = doors().take(folder.resolve("other"), List.of()).orElseThrow()) {
            door.listen(taken::add);
            other.listen(files -> taken.add(List.of(folder)));
            assertTrue(handOver(link.resolve("..").resolve("link"), List.of()));
            assertEquals(List.of(), next());
        }
    }

    @Test
    void ofManyStartsAtOnceOneStandsAtTheDoorAndTakesEverything() throws Exception {
        List<Callable<Optional<Door>>> starts = new ArrayList<>();
        TreeSet<Path> given = new TreeSet<>();
        for (int i = 0; i < STARTS; i++) {
            Path file = folder.resolve("digest" + i + ".md");
            given.add(file);
            starts.add(() -> doors().take(library, List.of(file)).map(this::listening));
        }
        List<Door> stand = new ArrayList<>();
        for (Future<Optional<Door>> start : threads.invokeAll(starts)) {
            start.get().ifPresent(stand::add);
        }
        assertEquals(1, stand.size());
        List<Path> came = new ArrayList<>();
        for (int i = 1; i < STARTS; i++) {
            came.addAll(next());
        }
        assertEquals(STARTS - 1, came.size());
        assertEquals(came.size(), new TreeSet<>(came).size());
        assertTrue(given.containsAll(came));
        stand.getFirst().close();
    }

    private Door listening(Door door) {
        door.listen(taken::add);
        return door;
    }

    @Test
    void aLongStateFolderHasItsSocketElsewhere() throws Exception {
        Path state = folder.resolve("x".repeat(80)).resolve("y".repeat(80));
        Doors deep = new Doors(state, threads);
        Path socket;
        try (Door door = deep.take(library, List.of()).orElseThrow()) {
            door.listen(taken::add);
            assertTrue(deep.take(library, List.of(library)).isEmpty());
            assertEquals(List.of(library), next());
            try (Stream<Path> files = Files.list(state.resolve("windows"))) {
                Path address =
                        files.filter(file -> file.toString().endsWith(".address"))
                                .findFirst()
                                .orElseThrow();
                socket = Path.of(Files.readString(address));
            }
            assertTrue(Files.exists(socket));
        }
        assertFalse(Files.exists(socket.getParent()), "no empty folder stays");
    }

    @Test
    void strangersLettersAreDroppedAndTheDoorStaysOpen() throws Exception {
        try (Door door = doors().take(library, List.of()).orElseThrow()) {
            door.listen(taken::add);
            assertTrue(handOver(library, List.of()), "the door is attended from now on");
            assertEquals(List.of(), next());
            say(ByteBuffer.wrap(new byte[] {1, 2}));
            say(ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).flip());
            say(ByteBuffer.allocate(4).putInt(-5).flip());
            say(ByteBuffer.allocate(12).putInt(8).put("\0etc/abc".getBytes()).flip());
            try (SocketChannel silent = connect()) {
                assertTrue(silent.isConnected());
                assertTrue(handOver(library, List.of(library)));
            }
            assertEquals(List.of(library), next());
            assertEquals(0, taken.size());
        }
    }

    private SocketChannel connect() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("state/windows"))) {
            Path socket =
                    files.filter(file -> file.toString().endsWith(".socket"))
                            .findFirst()
                            .orElseThrow();
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        }
    }

    private void say(ByteBuffer letter) throws Exception {
        try (SocketChannel channel = connect()) {
            channel.write(letter);
            channel.shutdownOutput();
            assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
        }
    }

    @Test
    void anotherLibraryThatHasAWindowIsNotOpened() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        try (Door theirs = doors().take(other, List.of()).orElseThrow();
                Doorway doorway =
                        new Doorway(doors(), doors().take(library, List.of()).orElseThrow())) {
            theirs.listen(taken::add);
            doorway.listen(files -> taken.add(List.of(folder)));
            SeojaeException refused =
                    assertThrows(
                            SeojaeException.class,
                            () -> doorway.move(other, () -> taken.add(List.of(other))));
            assertEquals(ProblemKind.LIBRARY_IN_ANOTHER_WINDOW, refused.problem().kind());
            assertEquals(List.of(), next());
            assertEquals(0, taken.size());
            Path third = folder.resolve("third");
            doorway.move(third, () -> Files.exists(third));
            assertTrue(handOver(third, List.of(third)));
            assertEquals(List.of(folder), next());
            assertFalse(handOver(library, List.of()));
        }
    }

    @Test
    void whatComesToAnotherDoorBeforeAnybodyListensWaitsToo() throws Exception {
        Path other = folder.resolve("other");
        try (Doorway doorway =
                new Doorway(doors(), doors().take(library, List.of()).orElseThrow())) {
            doorway.move(other, () -> Files.exists(other));
            assertTrue(handOver(other, List.of(library)));
            doorway.listen(taken::add);
            assertEquals(List.of(library), next());
        }
    }
}
