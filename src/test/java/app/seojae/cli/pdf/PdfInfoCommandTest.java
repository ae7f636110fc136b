package app.seojae.cli.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pdf info}: what stands in a PDF. */
class PdfInfoCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void prepare() {
        rig = new CommandLineRig(folder);
    }

    private JsonObject info(Path file) {
        return rig.json("pdf", "info", file.toString()).object();
    }

    @Test
    void aScriptReadsPagesTitleLinksAndWhetherItIsLocked() {
        Path file =
                TestPdfs.save(
                        folder.resolve("titled.pdf"),
                        document -> {
                            document.addPage(new PDPage());
                            document.getDocumentInformation().setTitle("제목과 title");
                        });
        JsonObject info = info(file);
        assertEquals(
                Set.of(
                        "file",
                        "pages",
                        "encrypted",
                        "title",
                        "outline",
                        "links",
                        "annotations",
                        "error"),
                info.keySet());
        assertEquals(file.toString(), info.get("file").getAsString());
        assertEquals(1, info.get("pages").getAsInt());
        assertFalse(info.get("encrypted").getAsBoolean());
        assertEquals("제목과 title", info.get("title").getAsString());
        assertEquals(0, info.getAsJsonArray("outline").size());
        assertTrue(info.get("error").isJsonNull());
    }

    @Test
    void theOutlineTellsOfPagesAndLevels() {
        JsonObject info = info(TestPdfs.headings(folder.resolve("headed.pdf"), 3));
        assertEquals(3, info.get("pages").getAsInt());
        JsonObject last = info.getAsJsonArray("outline").get(2).getAsJsonObject();
        assertEquals(Set.of("title", "page", "level"), last.keySet());
        assertEquals("Heading 3", last.get("title").getAsString());
        assertEquals(3, last.get("page").getAsInt());
        assertEquals(1, last.get("level").getAsInt());
        String line = rig.done("pdf", "info", folder.resolve("headed.pdf").toString()).out();
        assertEquals(4, line.lines().count());
        assertTrue(line.lines().toList().get(1).contains("Heading 1"));
    }

    @Test
    void linksAreCounted() throws Exception {
        Path file =
                new TypedPages()
                        .page()
                        .body(700, "Words")
                        .link(10, 10, 50, 20, 1, 0, 700)
                        .web(60, 10, 90, 20, "https://example.org")
                        .save(folder.resolve("linked.pdf"));
        assertEquals(2, info(file).get("links").getAsInt());
        assertEquals(0, info(file).get("annotations").getAsInt(), "a link is no mark");
    }

    @Test
    void aLockedFileOpensByItsPassword() {
        Path file = TestPdfs.locked(folder.resolve("locked.pdf"), "열쇠");
        Answer closed = rig.run("--json", "pdf", "info", file.toString()).ended(1);
        assertEquals(0, closed.object().get("pages").getAsInt());
        assertTrue(closed.object().get("error").getAsString().contains("암호"));
        assertTrue(closed.sentence().contains(file.toString()), closed.err());
        JsonObject open = rig.json("pdf", "info", file.toString(), "--password", "열쇠").object();
        assertEquals(1, open.get("pages").getAsInt());
        assertTrue(open.get("encrypted").getAsBoolean());
    }

    /** What cannot be opened has no pages and a sentence; the others are told of all the same. */
    @Test
    void theFileThatCannotBeOpenedFailsAlone() throws Exception {
        Path sound = TestPdfs.pages(folder.resolve("sound.pdf"), 2);
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path page = TestPdfs.text(folder.resolve("page.pdf"), "<html><body>no</body></html>");
        Path absent = folder.resolve("absent.pdf");
        Answer answer =
                rig.run(
                                "--json",
                                "pdf",
                                "info",
                                empty.toString(),
                                page.toString(),
                                absent.toString(),
                                sound.toString())
                        .ended(1);
        assertEquals(List.of("0", "0", "0", "2"), answer.each("pages"));
        assertEquals(3, answer.err().lines().count());
        for (JsonObject one : answer.objects().subList(0, 3)) {
            assertTrue(one.get("error").getAsString().matches(".*\\p{IsHangul}.*"));
        }
        Answer english = rig.run("--lang", "en", "pdf", "info", empty.toString()).ended(1);
        assertEquals("", english.out());
        assertFalse(english.sentence().matches(".*\\p{IsHangul}.*"), english.err());
    }

    @Test
    void aFileIsNeeded() {
        rig.misunderstands("FILE", "pdf", "info");
        rig.misunderstands("pdf", "pdf");
        rig.misunderstands("weigh", "pdf", "weigh");
        assertFalse(Files.exists(rig.libraryFolder()), "no library is made for it");
    }
}
