package app.seojae.cli.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pdf check}: whether every page can be drawn. */
class PdfCheckCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void prepare() {
        rig = new CommandLineRig(folder);
    }

    @Test
    void everyPageOfEveryFileIsDrawn() {
        Path one = TestPdfs.pages(folder.resolve("one.pdf"), 3);
        Path two = TestPdfs.pages(folder.resolve("two.pdf"), 1);
        Answer answer = rig.json("pdf", "check", one.toString(), two.toString());
        assertEquals(List.of("3", "1"), answer.each("rendered"));
        JsonObject first = answer.objects().getFirst();
        assertEquals(
                Set.of("file", "pages", "rendered", "failed", "firstMs", "ms", "error"),
                first.keySet());
        assertEquals(0, first.getAsJsonArray("failed").size());
        assertTrue(first.get("error").isJsonNull());
        assertTrue(first.get("firstMs").getAsDouble() <= first.get("ms").getAsDouble());
        assertEquals("    3/3  " + one + "\n", rig.done("pdf", "check", one.toString()).out());
    }

    @Test
    void passesAreRepeatedAndResolutionsChosen() {
        String one = TestPdfs.pages(folder.resolve("one.pdf"), 2).toString();
        JsonObject said = rig.json("pdf", "check", one, "--repeat", "3", "--dpi", "30").object();
        assertEquals(2, said.get("rendered").getAsInt(), "a page counts once");
    }

    /** A page too large to unpack fails with its number; the pages around it are drawn. */
    @Test
    void thePageThatCannotBeDrawnIsNamed() throws Exception {
        Path file = TestPdfs.operators(folder.resolve("endless.pdf"), 6_000_000);
        Answer answer = rig.run("--json", "pdf", "check", file.toString()).ended(1);
        JsonObject said = answer.object();
        assertEquals(1, said.get("pages").getAsInt());
        assertEquals(0, said.get("rendered").getAsInt());
        JsonObject failed = said.getAsJsonArray("failed").get(0).getAsJsonObject();
        assertEquals(Set.of("page", "error"), failed.keySet());
        assertEquals(1, failed.get("page").getAsInt());
        assertTrue(failed.get("error").getAsString().startsWith("1쪽"), failed.toString());
        String line = rig.run("pdf", "check", file.toString()).ended(1).sentence();
        assertTrue(line.contains(file.toString()), line);
    }

    @Test
    void aFileThatIsNoPdfFailsAlone() throws Exception {
        Path text = TestPdfs.text(folder.resolve("text.pdf"), "Just words.");
        Path absent = folder.resolve("absent.pdf");
        Path sound = TestPdfs.pages(folder.resolve("sound.pdf"), 1);
        Answer answer =
                rig.run(
                                "--json",
                                "pdf",
                                "check",
                                text.toString(),
                                absent.toString(),
                                sound.toString())
                        .ended(1);
        assertEquals(List.of("0", "0", "1"), answer.each("pages"));
        assertEquals(2, answer.err().lines().count());
        assertTrue(answer.objects().getFirst().get("error").getAsString().contains("PDF"));
        assertEquals("Just words.", Files.readString(text));
    }

    @Test
    void aLockedFileIsDrawnWithItsPassword() {
        String locked = TestPdfs.locked(folder.resolve("locked.pdf"), "key").toString();
        assertTrue(rig.run("pdf", "check", locked).ended(1).sentence().contains("암호"));
        assertEquals(
                1,
                rig.json("pdf", "check", locked, "--password", "key")
                        .object()
                        .get("rendered")
                        .getAsInt());
    }

    @Test
    void whatItDoesNotKnowIsNamed() {
        String one = TestPdfs.pages(folder.resolve("one.pdf"), 1).toString();
        rig.misunderstands("FILE", "pdf", "check");
        rig.misunderstands("--dpi 0.0", "pdf", "check", one, "--dpi", "0");
        rig.misunderstands("--repeat often", "pdf", "check", one, "--repeat", "often");
    }
}
