package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFileTest {

    @TempDir Path folder;

    @Test
    void everyNameIsOneProgramsAlone() throws Exception {
        Path one = WorkFile.in(folder, "2401.00001");
        assertNotEquals(one, WorkFile.in(folder, "2401.00001"));
        Files.createFile(one);
        assertEquals(List.of(), WorkFile.abandoned(folder), "its program runs");
        assertEquals(List.of(), WorkFile.abandoned(folder.resolve("none")));
    }

    @Test
    void whatAProgramLeftThatIsNoMoreIsFound() throws Exception {
        Process child = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
        long pid = child.pid();
        child.getInputStream().readAllBytes();
        child.waitFor();
        Path left = Files.createFile(folder.resolve("2401.00001." + pid + "-17-1.part"));
        Path half = Files.createFile(folder.resolve("x." + pid + "-17-2.part.part"));
        Path version = Files.createFile(folder.resolve("x." + pid + "-17-2.part.part.version"));
        Path again =
                Files.createFile(
                        folder.resolve("y." + ProcessHandle.current().pid() + "-17-1.part"));
        Files.createFile(folder.resolve("2401.00001.new.part"));
        Files.createFile(folder.resolve("2401.00001.pdf"));
        List<Path> found = WorkFile.abandoned(folder);
        assertEquals(4, found.size(), found.toString());
        assertTrue(found.containsAll(List.of(left, half, version, again)));
        assertFalse(WorkFile.isAbandoned(WorkFile.in(folder, "z")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
