package app.seojae.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.ui.kit.TestMemory;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovedLibrariesTest {

    private static final Path A = Path.of("/a").toAbsolutePath();
    private static final Path B = Path.of("/한글 폴더").toAbsolutePath();
    private static final Path C = Path.of("/c").toAbsolutePath();

    private final TestMemory memory = new TestMemory();
    private final MovedLibraries moved = new MovedLibraries(memory);

    @Test
    void aLibraryIsFoundWhereItWasTakenLast() {
        assertEquals(A, moved.now(A));
        moved.moved(A, B);
        moved.moved(B, C);
        assertEquals(C, moved.now(A));
        assertEquals(C, moved.now(B));
        assertEquals(Optional.of(B), moved.former(C));
        assertEquals(Path.of("/other"), moved.now(Path.of("/other")));
    }

    @Test
    void whoGoesBackIsBack() {
        moved.moved(A, B);
        moved.moved(B, A);
        assertEquals(A, moved.now(A));
        assertEquals(Optional.of(B), moved.former(A));
        moved.letGo(A);
        assertEquals(Optional.empty(), moved.former(A));
    }

    @Test
    void aRingOrALineThatNamesNothingLeadsNowhere() {
        memory.store("library.moved." + A, B.toString());
        memory.store("library.moved." + B, A.toString());
        assertEquals(A, moved.now(A));
        memory.store("library.moved." + C, "\0");
        assertEquals(C, moved.now(C));
    }
}
