package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Victims;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class DriverLibraryTest {

    @TempDir Path cache;

    private Path file() {
        Path folder = DriverLibrary.kept(cache).orElseThrow();
        return folder.resolve(LibraryLoaderUtil.getNativeLibName());
    }

    @Test
    void keepsWhatTheDriverBrings() throws IOException {
        String packed =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        try (InputStream in =
                Objects.requireNonNull(
                        LibraryLoaderUtil.class.getResourceAsStream(packed), packed)) {
            assertArrayEquals(in.readAllBytes(), Files.readAllBytes(file()));
        }
    }

    @Test
    void unpacksItOnce() throws IOException {
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file(), before);
        assertEquals(before, Files.getLastModifiedTime(file()));
    }

    @Test
    void doesWithoutWhereNothingCanBeKept() throws IOException {
        Path taken = Files.createFile(cache.resolve("file"));
        assertEquals(Optional.empty(), DriverLibrary.kept(taken));
    }

    @Test
    void isTakenByTheDriver() throws IOException, InterruptedException {
        DriverLibrary.kept(cache).orElseThrow();
        assertEquals(List.of(), unpackedByTheDriver());
    }

    @Test
    void isPassedOverWhereItDoesNotLoad() throws IOException, InterruptedException {
        Files.writeString(file(), "no library");
        assertTrue(
                unpackedByTheDriver().stream().anyMatch(name -> name.startsWith("sqlite-")),
                "the driver helps itself");
    }

    /** Opens a database in a process of its own; what the driver left in the folder for files. */
    private List<String> unpackedByTheDriver() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(cache.resolve("tmp"));
        Process child =
                new ProcessBuilder(
                                Victims.command(
                                        List.of("-Djava.io.tmpdir=" + temporary),
                                        DriverLibraryChild.class,
                                        cache.toString()))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(new File(cache.toFile(), "said.txt"))
                        .start();
        assertEquals(0, child.waitFor(), () -> said());
        try (Stream<Path> left = Files.list(temporary)) {
            return left.map(path -> path.getFileName().toString()).toList();
        }
    }

    private String said() {
        try {
            return Files.readString(cache.resolve("said.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
