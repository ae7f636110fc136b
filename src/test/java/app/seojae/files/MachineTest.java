package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which computer the program runs on, whoever the user is. */
class MachineTest {

    @TempDir Path folder;

    @Test
    void oneStateFolderIsOneMachineAndAnotherIsAnother() {
        Machine one = new Machine("a", "desk", "");
        assertTrue(one.isSameAs(new Machine("a", "desk", "r")));
        assertFalse(one.isSameAs(new Machine("b", "desk", "")));
        assertFalse(new Machine("a", "x", "r").isSameAs(new Machine("b", "x", "s")));
        assertTrue(new Machine("a", "x", "r").isSameAs(new Machine("b", "x", "r")));
    }

    /** Two users of one machine work on one library, since its locks hold between them. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void twoUsersOfOneMachineDoNotShutEachOtherOut() throws Exception {
        LibraryFolder library = new LibraryFolder(folder.resolve("library"));
        Machine one = Machine.in(folder.resolve("one"));
        Machine other = Machine.in(folder.resolve("other"));
        assertFalse(one.id().equals(other.id()));
        try (LibraryHolder first = LibraryHolder.take(library, one, InstantSource.system());
                LibraryHolder second = LibraryHolder.take(library, other, InstantSource.system());
                LibraryHolder third =
                        LibraryHolder.take(
                                library, new Machine("far", "far"), InstantSource.system())) {
            assertNull(first.heldBy());
            assertNull(second.heldBy());
            assertEquals(one.name(), third.heldBy());
        }
    }
}
