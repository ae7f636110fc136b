package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gates to files a person names, for writing and for reading. */
class OutputFileTest {

    private static final byte[] NEW = "새 글".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Path library;

    @BeforeEach
    void aLibraryBeside() throws Exception {
        library = folder.resolve("library");
        Files.createDirectories(library.resolve("pdfs"));
        Files.createDirectories(library.resolve("thumbnails/ab"));
        Files.writeString(library.resolve("seojae.db"), "database");
        Files.writeString(library.resolve("pdfs/2410.00001.pdf"), "pdf");
    }

    private static ProblemKind refusal(Path file, Path... inputs) {
        SeojaeException check =
                assertThrows(SeojaeException.class, () -> OutputFile.check(file, inputs));
        if (inputs.length == 0) {
            SeojaeException write =
                    assertThrows(SeojaeException.class, () -> OutputFile.write(file, NEW));
            assertEquals(check.problem().kind(), write.problem().kind());
        }
        return check.problem().kind();
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNextExport() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path left = Files.createFile(out.resolve(".note.md.4194000-1-7.part"));
        Path other = Files.createFile(out.resolve("someone.part"));
        OutputFile.createFolder(out);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(other));
    }

    private List<String> partFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".part")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library/seojae.db",
                "library/SEOJAE.DB",
                "library/seojae.db-wal",
                "library/seojae.db.version-7",
                "library/pdfs/2410.00001.pdf",
                "library/pdfs/new.pdf",
                "library/thumbnails/ab/x.png",
                "library/../library/holders/a.holder"
            })
    void whatBelongsToALibraryIsNotWritten(String name) throws Exception {
        assertEquals(ProblemKind.FILE_OF_LIBRARY, refusal(folder.resolve(name)));
        assertEquals("database", Files.readString(library.resolve("seojae.db")));
        assertEquals("pdf", Files.readString(library.resolve("pdfs/2410.00001.pdf")));
        assertEquals(List.of(), partFiles());
    }

    @Test
    void besideALibraryThereIsRoom() throws Exception {
        OutputFile.write(library.resolve("export.md"), NEW);
        OutputFile.write(folder.resolve("pdfs/copy.pdf"), NEW);
        assertArrayEquals(NEW, Files.readAllBytes(library.resolve("export.md")));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("pdfs/copy.pdf")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreWrittenThroughAndLeadIntoNoLibrary() throws Exception {
        Path note = Files.writeString(folder.resolve("note.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), note);
        Path toNothing = Files.createSymbolicLink(folder.resolve("next.md"), Path.of("later.md"));
        Path toLibrary =
                Files.createSymbolicLink(folder.resolve("db"), library.resolve("seojae.db"));
        Path otherName = Files.createSymbolicLink(folder.resolve("other"), library);
        OutputFile.write(link, NEW);
        OutputFile.write(toNothing, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(toNothing));
        assertArrayEquals(NEW, Files.readAllBytes(note));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("later.md")));
        assertEquals(ProblemKind.FILE_OF_LIBRARY, refusal(toLibrary));
        assertEquals(ProblemKind.FILE_OF_LIBRARY, refusal(otherName.resolve("pdfs/x.pdf")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadInACircleAreAFailure() throws Exception {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertEquals(ProblemKind.FILE_UNWRITABLE, refusal(one));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void modesStayAndNewFilesHaveThatOfAnyOther() throws Exception {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path fresh = folder.resolve("fresh.md");
        OutputFile.write(fresh, NEW);
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(fresh));
        Path shared = Files.writeString(folder.resolve("shared.md"), "old");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrw-r--"));
        OutputFile.write(shared, NEW);
        assertEquals(
                PosixFilePermissions.fromString("rwxrw-r--"),
                Files.getPosixFilePermissions(shared));
        assertArrayEquals(NEW, Files.readAllBytes(shared));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFileStaysAsItIs() throws Exception {
        Path locked = Files.writeString(folder.resolve("locked.md"), "old");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(ProblemKind.FILE_READ_ONLY, refusal(locked));
        assertEquals("old", Files.readString(locked));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoRegularFileIsNeitherWrittenNorRead() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        for (Path one : List.of(pipe, folder, Path.of("/dev/zero"), Path.of("/dev/null"))) {
            assertEquals(ProblemKind.FILE_NOT_REGULAR, refusal(one));
            SeojaeException read =
                    assertThrows(SeojaeException.class, () -> InputFile.bytes(one, 1 << 20));
            assertEquals(ProblemKind.FILE_NOT_REGULAR, read.problem().kind());
        }
        assertTrue(Files.exists(pipe));
    }

    @Test
    void aFileIsNotWrittenOverWhatItIsMadeOf() throws Exception {
        Path paper = Files.writeString(folder.resolve("paper.pdf"), "pdf");
        assertEquals(ProblemKind.FILE_IS_INPUT, refusal(paper, paper));
        assertEquals(ProblemKind.FILE_IS_INPUT, refusal(folder.resolve("x/../paper.pdf"), paper));
        OutputFile.check(folder.resolve("paper.png"), paper);
    }

    @Test
    void nothingIsLeftOfWhatCouldNotBeFinished() throws Exception {
        Path note = Files.writeString(folder.resolve("note.md"), "old");
        SeojaeException failed =
                assertThrows(
                        SeojaeException.class,
                        () ->
                                OutputFile.write(
                                        note,
                                        out -> {
                                            out.write(NEW);
                                            throw new IOException("No space left on device");
                                        },
                                        finished -> true));
        assertEquals(ProblemKind.DISK_FULL, failed.problem().kind());
        assertEquals("old", Files.readString(note));
        assertEquals(List.of(), partFiles());
        assertFalse(
                OutputFile.write(note, out -> out.write(NEW), finished -> false), "a shut gate");
        assertEquals("old", Files.readString(note));
    }

    @Test
    void sizesAreBoundedWhileReading() throws Exception {
        Path large = Files.write(folder.resolve("large"), new byte[3 << 20]);
        assertEquals(3 << 20, InputFile.bytes(large, 3 << 20).length);
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> InputFile.bytes(large, 2 << 20));
        assertEquals(ProblemKind.TOO_LARGE, refused.problem().kind());
        SeojaeException absent =
                assertThrows(
                        SeojaeException.class, () -> InputFile.bytes(folder.resolve("absent"), 1));
        assertEquals(ProblemKind.FILE_UNREADABLE, absent.problem().kind());
        Path notText = Files.write(folder.resolve("not-text"), new byte[] {(byte) 0xff, 1});
        assertThrows(SeojaeException.class, () -> InputFile.text(notText, 10));
    }
}
