package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.ProblemKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProblemTest {

    @TempDir Path folder;

    /** As the system says it in its own language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "Disk quota exceeded",
                "장치에 남은 공간이 없음",
                "디스크 할당량이 초과됨",
                "디스크 공간이 부족합니다."
            })
    void aFullDiskIsTold(String reason) {
        Path file = folder.resolve("a");
        for (IOException e :
                List.of(
                        new IOException(reason),
                        new FileSystemException(file.toString(), null, reason))) {
            assertEquals(
                    ProblemKind.DISK_FULL, FileProblem.writing(file, e).problem().kind(), reason);
        }
    }

    @Test
    void aFileOfSomebodyElseIsToldWithItsPlace() {
        Path file = folder.resolve("a");
        IOException e = new AccessDeniedException(file.toString());
        assertEquals(List.of(file.toString()), FileProblem.reading(file, e).problem().args());
        assertEquals(ProblemKind.FILE_UNWRITABLE, FileProblem.writing(file, e).problem().kind());
    }
}
