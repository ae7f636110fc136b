package app.seojae.cli.care;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.library.Library;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup}, {@code restore}: the way there and back. */
class BackupCommandsTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path database;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First");
        rig.done("note", PAPER, "--text", "메모 **하나**");
        database = rig.libraryFolder().resolve("seojae.db");
    }

    private String note() {
        return rig.json("show", PAPER).object().get("note").getAsString();
    }

    private List<String> aside() throws Exception {
        try (Stream<Path> files = Files.list(rig.libraryFolder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("seojae\\.db\\.(damaged|replaced)-.*"))
                    .toList();
        }
    }

    @Test
    void aBackupIsListedAndRestored() throws Exception {
        JsonObject made = rig.json("backup").object();
        assertTrue(made.get("good").getAsBoolean());
        assertEquals(1, made.get("papers").getAsInt());
        assertEquals(1, made.get("notes").getAsInt());
        JsonObject listed = rig.json("backup", "list").object();
        assertEquals(made, listed);
        assertTrue(rig.done("backup", "list").out().contains(".db"));
        rig.done("note", PAPER, "--text", "later");
        JsonObject restored = rig.json("restore", "--newest").object();
        assertEquals("메모 **하나**", note());
        assertTrue(restored.get("aside").getAsString().contains("replaced-"));
        assertEquals(1, aside().size());
        rig.json("restore", restored.get("aside").getAsString());
        assertEquals("later", note());
    }

    @Test
    void anArchiveMakesANewLibrary() throws Exception {
        Path file = folder.resolve("서재.seojae");
        rig.done("backup", file.toString());
        CommandLineRig other = new CommandLineRig(Files.createDirectory(folder.resolve("new")));
        other.done("restore", file.toString());
        assertEquals("메모 **하나**", other.json("show", PAPER).object().get("note").getAsString());
        byte[] before = Files.readAllBytes(database);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(rig.run("restore", file.toString()).ended(1).sentence().contains("서재.seojae"));
        Files.writeString(file, "no backup at all");
        rig.run("restore", file.toString()).ended(1);
        assertArrayEquals(before, Files.readAllBytes(database));
        assertEquals(List.of(), aside());
        Path inside = rig.libraryFolder().resolve("backups/x.seojae");
        rig.run("backup", inside.toString()).ended(1);
        assertFalse(Files.exists(inside));
    }

    @Test
    void aLargeArchiveTellsHowFarItIs() throws Exception {
        byte[] pdf = new byte[12 << 20];
        new Random(1).nextBytes(pdf);
        Files.createDirectories(rig.libraryFolder().resolve("pdfs"));
        Files.write(rig.libraryFolder().resolve("pdfs/large.pdf"), pdf);
        Path file = folder.resolve("large.seojae");
        List<String> said =
                rig.run("backup", "--pdfs", file.toString()).ended(0).err().lines().toList();
        assertEquals("0 % 마침", said.getFirst());
        assertEquals("100 % 마침", said.getLast());
        assertEquals(11, said.size());
        Files.delete(rig.libraryFolder().resolve("pdfs/large.pdf"));
        said = rig.run("restore", file.toString()).ended(0).err().lines().toList();
        assertEquals("100 % 마침", said.getLast());
        assertTrue(Files.exists(rig.libraryFolder().resolve("pdfs/large.pdf")));
    }

    @Test
    void whatIsUnreadableNamesTheWayBack() throws Exception {
        rig.done("backup");
        Files.writeString(database, "nonsense ".repeat(2_000));
        for (String command : List.of("list", "check", "tag")) {
            String said =
                    (command.equals("tag") ? rig.run("tag", PAPER) : rig.run(command))
                            .ended(3)
                            .sentence();
            assertTrue(said.contains("restore --newest"), said);
        }
        rig.run("backup").ended(3);
        rig.done("restore", "--newest");
        assertEquals("메모 **하나**", note());
        assertTrue(aside().getFirst().contains("damaged"), aside().toString());
    }

    @Test
    void anOpenLibraryIsLeftAlone() throws Exception {
        rig.done("backup");
        try (Library library = rig.open()) {
            assertFalse(library.readOnly());
            assertTrue(rig.run("restore", "--newest").ended(3).sentence().contains("library"));
        }
        rig.done("restore", "--newest");
    }

    @Test
    void wrongWordsAreRefused() {
        rig.run("restore").ended(2);
        rig.run("restore", "x", "--newest").ended(2);
        assertTrue(rig.run("restore", "--newest").ended(1).sentence().contains("backup list"));
        assertEquals("백업이 아직 없습니다.\n", rig.done("backup", "list").out());
    }

    @Test
    void repairAsksFirst() throws Exception {
        Path left =
                Files.writeString(
                        rig.libraryFolder().resolve("pdfs").resolveSibling(".x.1-1-1.part"), "x");
        rig.input("n\n").run("check", "--repair").ended(1);
        assertTrue(Files.exists(left));
        rig.input("예\n").run("check", "--repair").ended(0);
        assertFalse(Files.exists(left));
    }
}
