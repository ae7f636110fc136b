package app.seojae.cli.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code move}: taking the library to another folder. */
class MoveCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers("2410.00001", "First");
    }

    @Test
    void theLibraryIsInTheNewFolderAndTheProgramIsTold() throws Exception {
        Path to = folder.resolve("new");
        JsonObject answer = rig.json("move", to.toString()).object();
        assertEquals(Set.of("from", "to"), answer.keySet());
        assertEquals(to.toAbsolutePath().toString(), answer.get("to").getAsString());
        assertTrue(Files.exists(to.resolve("seojae.db")));
        assertTrue(Files.exists(rig.libraryFolder().resolve("seojae.db")));
        assertTrue(
                Files.readString(rig.libraryFolder().resolve("seojae-moved.txt"))
                        .contains(to.toAbsolutePath().toString()));
        assertEquals(
                List.of(List.of(rig.libraryFolder().toAbsolutePath(), to.toAbsolutePath())),
                rig.moves);
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedInOneSentence() throws Exception {
        Path to = Files.createDirectory(folder.resolve("full"));
        Files.writeString(to.resolve("theirs"), "theirs");
        String sentence = rig.run("move", to.toString()).ended(1).sentence();
        assertTrue(sentence.startsWith("폴더가 비어 있지 않아"), sentence);
        assertEquals(List.of(), rig.moves);
    }
}
