package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of several windows in one file. */
class SettingsFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("inner/settings.properties");
    }

    private SettingsFile open() {
        return new SettingsFile(file, Runnable::run);
    }

    @Test
    void whatTwoWindowsChooseIsKeptBoth() {
        SettingsFile one = open();
        SettingsFile other = open();
        one.store("theme", "dark");
        other.store("language", "en");
        one.store("zoom", "120");
        SettingsFile next = open();
        assertEquals(Optional.of("dark"), next.stored("theme"));
        assertEquals(Optional.of("en"), next.stored("language"));
        assertEquals(Optional.of("120"), next.stored("zoom"));
    }

    @Test
    void nothingChosenWritesNothing() {
        SettingsFile memory = open();
        memory.save();
        assertTrue(Files.notExists(file));
    }

    @Test
    void aFileNobodyCanReadIsPutAside() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theme=dark\nbroken=\\uZZZZ\n");
        open().store("zoom", "90");
        assertEquals(Optional.of("90"), open().stored("zoom"));
        assertTrue(
                Files.readString(file.resolveSibling("settings.properties.unreadable"))
                        .startsWith("theme=dark"));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() throws Exception {
        Path blocked = Files.createDirectories(folder.resolve("blocked"));
        file = blocked.resolve("settings/settings.properties");
        Files.writeString(blocked.resolve("settings"), "in the way");
        SettingsFile memory = open();
        memory.store("theme", "dark");
        Files.delete(blocked.resolve("settings"));
        memory.save();
        assertEquals(Optional.of("dark"), open().stored("theme"));
    }
}
