package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.work.Lanes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    void whatIsForgottenIsGoneAndWhatNobodyKnowsStays() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "keys.list.next=W\nkeys.of.tomorrow=Quux\ntheme=dark\n");
        SettingsFile memory = open();
        memory.forget("keys.list.next");
        memory.forget("zoom");
        assertEquals(Optional.empty(), memory.stored("keys.list.next"));
        SettingsFile next = open();
        assertEquals(Optional.empty(), next.stored("keys.list.next"));
        assertEquals(Optional.of("Quux"), next.stored("keys.of.tomorrow"));
        assertEquals(Optional.of("dark"), next.stored("theme"));
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

    @Test
    void everyWordComesBackAsItWas() {
        SettingsFile memory = open();
        String odd = "한국어 = # ! : \\\t\n끝\u200B😀 ";
        memory.store("key with = and :", odd);
        memory.store("비어 있는 것", "");
        SettingsFile next = open();
        assertEquals(Optional.of(odd), next.stored("key with = and :"));
        assertEquals(Optional.of(""), next.stored("비어 있는 것"));
        assertEquals(Optional.empty(), next.stored("never chosen"));
    }

    /** A drag puts a width at every pixel: what waits to be written is written once. */
    @Test
    void manyChoicesAreWrittenOnceAndTheSameOneNever() {
        List<Runnable> waiting = new ArrayList<>();
        SettingsFile memory = new SettingsFile(file, waiting::add);
        for (int width = 500; width < 900; width++) {
            memory.store("width", Integer.toString(width));
        }
        assertEquals(1, waiting.size());
        assertTrue(Files.notExists(file), "nobody waited for the disk");
        waiting.removeFirst().run();
        assertEquals(Optional.of("899"), open().stored("width"));
        memory.store("width", "899");
        assertEquals(List.of(), waiting);
        memory.store("width", "900");
        assertEquals(1, waiting.size());
    }

    @Test
    void theLaterChoiceOfTwoWindowsStands() {
        SettingsFile one = open();
        SettingsFile other = open();
        one.store("theme", "dark");
        other.store("theme", "light");
        assertEquals(Optional.of("light"), open().stored("theme"));
        assertEquals(Optional.of("dark"), one.stored("theme"), "a window keeps its own looks");
        one.store("zoom", "120");
        assertEquals(Optional.of("light"), open().stored("theme"), "and does not force them on");
    }

    /** The window is closed while a choice is still being written: both write, one by one. */
    @Test
    void whoSavesWhileAnotherThreadDoesWaitsForItsTurn() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService writer = Lanes.crew();
                ExecutorService threads = Lanes.crew()) {
            SettingsFile memory = new SettingsFile(file, task -> all.add(writer.submit(task)));
            for (int i = 0; i < 100; i++) {
                memory.store("key." + i, "value");
                all.add(threads.submit(memory::save));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        SettingsFile next = open();
        for (int i = 0; i < 100; i++) {
            assertEquals(Optional.of("value"), next.stored("key." + i));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theFileIsThePersonsAlone() throws Exception {
        open().store("theme", "dark");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileTooLargeIsPutAsideToo() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theme=dark\n#" + "x".repeat(2 << 20));
        SettingsFile memory = open();
        assertEquals(Optional.empty(), memory.stored("theme"));
        memory.store("theme", "light");
        assertEquals(Optional.of("light"), open().stored("theme"));
        assertTrue(Files.size(file.resolveSibling("settings.properties.unreadable")) > 2 << 20);
    }
}
