package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFilesTest {

    @TempDir Path folder;

    @BeforeEach
    void modesAreKnown() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void newFoldersAreTheOwnersAndOldOnesAreLeft() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnerOnlyFiles.folder(mine.resolve("a").resolve("b"));
        OwnerOnlyFiles.folder(mine);
        assertEquals("rwx------", mode(mine.resolve("a")));
        assertEquals("rwx------", mode(mine.resolve("a/b")));
        assertEquals("rwxr-xr-x", mode(mine));
        Path file = Files.writeString(mine.resolve("file"), "x");
        assertThrows(IOException.class, () -> OwnerOnlyFiles.folder(file));
        assertThrows(IOException.class, () -> OwnerOnlyFiles.folder(file.resolve("below")));
    }

    @Test
    void newFilesAreTheOwners() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        OwnerOnlyFiles.file(file);
        assertEquals("rw-------", mode(file));
        OwnerOnlyFiles.file(folder.resolve("none"));
    }

    @Test
    void aLibraryMadeNewIsTheOwners() throws Exception {
        LibraryFolder library = LibraryFolder.at(folder.resolve("x/library"));
        Files.writeString(library.database(), "");
        library.closeNewDatabase();
        assertEquals("rwx------", mode(library.root()));
        assertEquals("rwx------", mode(library.madePdfs()));
        assertEquals("rw-------", mode(library.database()));
    }

    @Test
    void whatIsWrittenWhollyOrNotAtAllIsItsOwnersAlone() throws Exception {
        Path file = folder.resolve("words.txt");
        AtomicFile.write(
                file,
                out -> {
                    try (Stream<Path> beside = Files.list(folder)) {
                        Path half = beside.toList().getFirst();
                        assertTrue(half.getFileName().toString().matches("\\.\\d+\\.part"));
                        assertEquals("rw-------", mode(half));
                    }
                    out.write("낱말".getBytes(StandardCharsets.UTF_8));
                });
        assertEquals("낱말", Files.readString(file));
        assertEquals("rw-------", mode(file));
        assertThrows(FileAlreadyExistsException.class, () -> OwnerOnlyFiles.made(file));
    }
}
