package app.seojae.cli.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.TestPdfs;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pdf add}: a PDF from disk becomes a paper's. */
class PdfAddCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path file;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First");
        file = TestPdfs.pages(folder.resolve("from elsewhere.pdf"), 2);
    }

    private JsonObject pdf() {
        return rig.json("show", PAPER).object().getAsJsonObject("pdf");
    }

    @Test
    void theLibraryKeepsACopyAndTheFileStaysWhereItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        JsonObject answer = rig.json("pdf", "add", PAPER, file.toString()).object();
        assertEquals("stored", answer.getAsJsonObject("pdf").get("state").getAsString());
        assertEquals(before.length, pdf().get("bytes").getAsLong());
        Path kept = rig.libraryFolder().resolve(pdf().get("path").getAsString());
        assertArrayEquals(before, Files.readAllBytes(kept));
        Files.delete(file);
        assertArrayEquals(before, Files.readAllBytes(kept));
        rig.done("check");
        assertEquals(
                kept.toString(),
                rig.libraryFolder()
                        .resolve(
                                rig.json("list", "--query", "First")
                                        .object()
                                        .getAsJsonObject("pdf")
                                        .get("path")
                                        .getAsString())
                        .toString());
    }

    @Test
    void anotherTakesThePlaceOfTheFirst() throws Exception {
        rig.done("pdf", "add", PAPER, file.toString());
        Path better = TestPdfs.pages(folder.resolve("better.pdf"), 5);
        String line = rig.done("pdf", "add", PAPER, better.toString()).out();
        assertTrue(line.contains("First"), line);
        assertEquals(Files.size(better), pdf().get("bytes").getAsLong());
        rig.done("check");
    }

    /** What is no PDF leaves the one that is there. */
    @Test
    void whatIsNoPdfChangesNothing() throws Exception {
        rig.done("pdf", "add", PAPER, file.toString());
        JsonObject before = pdf();
        Path page = TestPdfs.text(folder.resolve("page.pdf"), "<html>Please log in</html>");
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        for (Path wrong : new Path[] {page, empty, folder, folder.resolve("absent.pdf")}) {
            Answer answer = rig.run("pdf", "add", PAPER, wrong.toString()).ended(1);
            assertEquals("", answer.out());
            answer.sentence();
            assertEquals(before, pdf(), wrong.toString());
        }
        rig.done("check");
    }

    /** What opens when it is named also opens when it lies in the library. */
    @Test
    void onlyItsFirstLineIsMissing() throws Exception {
        String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(whole.startsWith("%PDF-"), "a header to lose");
        Path headless = folder.resolve("headless.pdf");
        Files.writeString(
                headless, whole.substring(whole.indexOf('\n') + 1), StandardCharsets.ISO_8859_1);
        rig.done("pdf", "info", headless.toString());
        rig.done("pdf", "add", PAPER, headless.toString());
        assertEquals(2, pdf().get("pages").getAsInt());
        rig.done("check");
    }

    @Test
    void thePaperMustBeThere() {
        rig.refuses(
                1,
                Problem.of(ProblemKind.PAPER_UNKNOWN, "2410.99999"),
                "pdf",
                "add",
                "2410.99999",
                file.toString());
        rig.misunderstands("PAPER", "pdf", "add");
        rig.misunderstands("FILE", "pdf", "add", PAPER);
        assertEquals("absent", pdf().get("state").getAsString());
    }
}
