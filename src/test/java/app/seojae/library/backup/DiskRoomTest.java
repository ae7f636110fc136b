package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskRoomTest {

    private static final Path FOLDER = Path.of("somewhere");
    private static final long MEGABYTE = 1 << 20;

    private static void check(DiskRoom.Left left, long needed) throws SeojaeException {
        new DiskRoom(left).check(FOLDER, needed, ProblemKind.DISK_FULL);
    }

    @Test
    void saysWhatIsNeededAndWhatIsLeft() {
        assertDoesNotThrow(() -> check(any -> 5 * MEGABYTE, 5 * MEGABYTE));
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> check(any -> 2 * MEGABYTE, 5 * MEGABYTE));
        assertEquals(Problem.of(ProblemKind.DISK_FULL, "6", "2"), refused.problem());
    }

    /** A root of its own, such as a container's, has no table that knows its disk. */
    @Test
    void whereNobodyKnowsWritingWillTell() {
        assertDoesNotThrow(
                () ->
                        check(
                                any -> {
                                    throw new IOException("Mount point not found");
                                },
                                5 * MEGABYTE));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThrows(
                SeojaeException.class,
                () ->
                        check(
                                folder -> {
                                    throw new NoSuchFileException(folder.toString());
                                },
                                1));
    }
}
