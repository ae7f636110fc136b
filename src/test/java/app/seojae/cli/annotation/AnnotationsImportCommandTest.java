package app.seojae.cli.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotations import}: marks taken over from a PDF, and from files of marks. */
class AnnotationsImportCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First", "2410.00002", "Second");
    }

    /** A page with a note that another reader left there. */
    private Path withANote(String words) {
        return TestPdfs.save(
                folder.resolve("noted.pdf"),
                document -> {
                    PDPage page = new PDPage(PDRectangle.LETTER);
                    document.addPage(page);
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(100, 500, 20, 20));
                    note.setContents(words);
                    try {
                        page.getAnnotations().add(note);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private CommandLineRig another(String name) {
        return new CommandLineRig(folder.resolve(name)).papers(PAPER, "First");
    }

    @Test
    void whatStandsInThePdfBecomesThePersonsOwnOnce() {
        rig.done("pdf", "add", PAPER, withANote("남이 쓴 말").toString());
        assertEquals("", rig.done("annotations", PAPER).out());
        JsonObject taken = rig.json("annotations", "import", PAPER).object();
        assertEquals("note", taken.get("kind").getAsString());
        assertEquals("남이 쓴 말", taken.get("comment").getAsString());
        assertEquals(1, taken.get("page").getAsInt());
        assertEquals("", rig.json("annotations", "import", PAPER).out(), "once is enough");
        assertEquals(taken, rig.json("annotations", PAPER).object());
    }

    /** A copy with marks, given to a library that has the paper without them. */
    @Test
    void aMarkedCopyBringsItsMarksToAnotherLibrary() throws Exception {
        Path plain =
                new TypedPages()
                        .page()
                        .body(700, "Some words stand here.")
                        .save(folder.resolve("plain.pdf"));
        rig.done("pdf", "add", PAPER, plain.toString());
        String id =
                rig.json("annotate", PAPER, "--page", "1", "--quote", "words", "--comment", "내 말")
                        .object()
                        .get("id")
                        .getAsString();
        Path copy = folder.resolve("copy.pdf");
        rig.done("export", PAPER, "--format", "pdf", "--out", copy.toString());
        CommandLineRig other = another("other");
        other.done("pdf", "add", PAPER, copy.toString());
        JsonObject taken = other.json("annotations", "import", PAPER).object();
        assertEquals(id, taken.get("id").getAsString());
        assertEquals("내 말", taken.get("comment").getAsString());
        assertEquals("words", taken.get("text").getAsString());
        assertEquals("highlight", taken.get("kind").getAsString());
    }

    @Test
    void thePaperWithoutAPdfFailsAlone() {
        rig.done("pdf", "add", PAPER, withANote("쪽지").toString());
        Answer answer = rig.run("--json", "annotations", "import", "2410.00002", PAPER).ended(1);
        assertEquals(List.of("쪽지"), answer.each("comment"));
        assertTrue(answer.sentence().startsWith("#"), answer.err());
    }

    @Test
    void aFileOfMarksGoesInWhereItsPapersAre() throws Exception {
        rig.done("annotate", PAPER, "--section", "summary", "--quote", "언어", "--comment", "하나");
        rig.done("annotate", "2410.00002", "--section", "easy", "--quote", "말을");
        Path marks = folder.resolve("marks.json");
        rig.done("export", "--all", "--format", "w3c-annotation", "--out", marks.toString());
        CommandLineRig other = another("other");
        String[] words = {"annotations", "import", "--file", marks.toString()};
        Answer first = other.run(CommandLineRig.with(words, "--json")).ended(1);
        assertEquals(
                Set.of("added", "changed", "unchanged", "unknown", "lost", "refused"),
                first.object().keySet());
        assertEquals(1, first.object().get("added").getAsInt());
        assertEquals(1, first.object().get("unknown").getAsInt());
        assertTrue(first.sentence().contains("1"), first.err());
        assertEquals("하나", other.json("annotations", PAPER).object().get("comment").getAsString());
        other.papers(PAPER, "First", "2410.00002", "Second");
        Answer second = other.done(words);
        assertEquals("주석 1개 추가, 0개 고침, 1개 그대로\n", second.out());
        assertEquals(
                "0 annotations added, 0 changed, 2 unchanged\n",
                other.done(CommandLineRig.with(words, "--lang", "en")).out());
    }

    @Test
    void aFileThatHoldsNoMarksChangesNothing() throws Exception {
        rig.done("annotate", PAPER, "--section", "summary", "--quote", "언어");
        String before = rig.json("annotations", PAPER).out();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"@context\": [");
        for (Path file : List.of(broken, folder.resolve("absent.json"), folder)) {
            Answer answer = rig.run("annotations", "import", "--file", file.toString()).ended(1);
            assertEquals("", answer.out());
            assertTrue(answer.sentence().contains(file.getFileName().toString()), answer.err());
        }
        assertEquals(before, rig.json("annotations", PAPER).out());
    }

    @Test
    void aPaperOrAFileIsNeeded() {
        rig.misunderstands("annotations import", "annotations", "import");
        rig.misunderstands("--file", "annotations", "import", "--file");
        assertTrue(rig.run("annotations", "import", "#404").ended(1).sentence().contains("#404"));
    }
}
