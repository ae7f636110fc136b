package app.seojae.cli.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pdf text}: the words of a PDF as the viewer selects them. */
class PdfTextCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;
    private String file;

    @BeforeEach
    void write() throws Exception {
        rig = new CommandLineRig(folder);
        file =
                new TypedPages()
                        .page()
                        .body(700, "Words stand here in one line")
                        .body(688, "and go on in the next.")
                        .page()
                        .body(700, "The second page.")
                        .save(folder.resolve("typed.pdf"))
                        .toString();
    }

    @Test
    void everyPageComesInOrder() {
        Answer answer = rig.json("pdf", "text", file);
        assertEquals(List.of("1", "2"), answer.each("page"));
        assertEquals(List.of(file, file), answer.each("file"));
        assertEquals(Set.of("file", "page", "text"), answer.objects().getFirst().keySet());
        String people = rig.done("pdf", "text", file).out();
        assertTrue(people.indexOf("Words stand") < people.indexOf("second page"), people);
    }

    @Test
    void aPageKeepsItsLines() {
        String first =
                rig.json("pdf", "text", file, "--page", "1").object().get("text").getAsString();
        assertEquals(
                List.of("Words stand here in one line", "and go on in the next."),
                first.lines().toList());
    }

    @Test
    void onePageComesAlone() {
        assertEquals(
                "The second page.", rig.done("pdf", "text", file, "--page", "2").out().strip());
    }

    @Test
    void aPageThatIsNotThereIsSaid() {
        for (String page : List.of("0", "3", "-1", "99999", "2147483647")) {
            Answer answer = rig.run("pdf", "text", file, "--page", page);
            assertTrue(answer.code() == 1 || answer.code() == 2, answer.toString());
            assertEquals("", answer.out().strip());
            answer.sentence();
        }
        rig.misunderstands("--page two", "pdf", "text", file, "--page", "two");
        rig.misunderstands("FILE", "pdf", "text");
    }

    @Test
    void aLockedFileOpensByItsPassword() {
        String locked = TestPdfs.locked(folder.resolve("locked.pdf"), "key").toString();
        Answer closed = rig.run("pdf", "text", locked).ended(1);
        assertEquals("", closed.out());
        assertTrue(closed.sentence().contains("암호"), closed.err());
        assertTrue(rig.done("pdf", "text", locked, "--password", "key").out().contains("secret"));
    }

    @Test
    void aPaperOfTheLibraryGoesByItsNumber() {
        rig.papers("2410.00001", "First");
        Answer without = rig.run("pdf", "text", "2410.00001").ended(1);
        assertTrue(without.sentence().contains("2410.00001"));
        rig.done("pdf", "add", "2410.00001", file);
        assertEquals(
                "The second page.",
                rig.done("pdf", "text", "2410.00001", "--page", "2").out().strip());
        assertEquals(
                rig.done("pdf", "text", file).out(), rig.done("pdf", "text", "2410.00001").out());
        rig.run("pdf", "text", "2410.99999").ended(1).sentence();
        rig.run("pdf", "text", "no such file").ended(1).sentence();
    }
}
