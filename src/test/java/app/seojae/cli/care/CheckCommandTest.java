package app.seojae.cli.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: whether the library and its files are whole. */
class CheckCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First");
    }

    private Path stored() {
        Path pdf = TestPdfs.pages(folder.resolve("paper.pdf"), 1);
        JsonObject paper = rig.json("pdf", "add", PAPER, pdf.toString()).object();
        return rig.libraryFolder().resolve(paper.getAsJsonObject("pdf").get("path").getAsString());
    }

    @Test
    void aWholeLibraryIsSaidToBeWhole() {
        stored();
        Answer korean = rig.done("check");
        assertEquals("서재가 온전합니다.\n", korean.out());
        assertEquals("", korean.err());
        assertEquals("The library is sound.\n", rig.done("--lang", "en", "check").out());
        JsonObject json = rig.json("check").object();
        assertEquals(Set.of("ok", "problems", "notices", "unindexed", "mendable"), json.keySet());
        assertTrue(json.get("ok").getAsBoolean());
        assertEquals(0, json.getAsJsonArray("problems").size());
    }

    @Test
    void aFileThatIsGoneIsNamed() throws Exception {
        Path pdf = stored();
        Files.delete(pdf);
        Answer answer = rig.run("check").ended(1);
        assertEquals("", answer.out());
        assertTrue(answer.sentence().contains(pdf.getFileName().toString()), answer.err());
        JsonObject json = rig.run("--json", "check").ended(1).object();
        assertFalse(json.get("ok").getAsBoolean());
        assertEquals(1, json.getAsJsonArray("problems").size());
    }

    @Test
    void aFileThatWasCutIsNamed() throws Exception {
        Path pdf = stored();
        Files.write(pdf, java.util.Arrays.copyOf(Files.readAllBytes(pdf), 100));
        assertTrue(rig.run("check").ended(1).sentence().contains(pdf.getFileName().toString()));
    }

    @Test
    void aDatabaseThatIsNoneEndsWithThreeAndIsLeftAsItIs() throws Exception {
        Path database = rig.libraryFolder().resolve("seojae.db");
        String nonsense = "nonsense ".repeat(2_000);
        Files.writeString(database, nonsense);
        Answer answer = rig.run("check").ended(3);
        assertEquals("", answer.out());
        assertTrue(answer.sentence().contains("seojae.db"), answer.err());
        assertEquals(nonsense, Files.readString(database));
    }

    @Test
    void itTakesNoWords() {
        rig.misunderstands("everything", "check", "everything");
    }
}
