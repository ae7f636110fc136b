package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bookmark}: bookmarks put on papers and taken off. */
class BookmarkCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig =
                new CommandLineRig(folder)
                        .papers("2410.00001", "First", "2410.00002", "Second", "2410.00003", "3rd");
    }

    private List<String> bookmarked() {
        return rig.json("list", "--bookmarked", "--sort", "title").each("arxivId");
    }

    @Test
    void answersWithThePapersAsTheyStandAfterIt() {
        Answer on = rig.json("bookmark", "2410.00001", "2410.00003");
        assertEquals(List.of("true", "true"), on.each("bookmarked"));
        assertEquals(List.of("2410.00001", "2410.00003"), on.each("arxivId"));
        assertEquals(List.of("2410.00003", "2410.00001"), bookmarked());
        Answer off = rig.json("bookmark", "2410.00003", "--off");
        assertEquals("false", off.object().get("bookmarked").getAsString());
        assertEquals(List.of("2410.00001"), bookmarked());
    }

    @Test
    void twiceIsOnce() {
        rig.done("bookmark", "2410.00001");
        rig.done("bookmark", "2410.00001", "2410.00001");
        assertEquals(List.of("2410.00001"), bookmarked());
        rig.done("bookmark", "--off", "2410.00001");
        rig.done("bookmark", "--off", "2410.00001");
        assertEquals(List.of(), bookmarked());
    }

    @Test
    void aPersonReadsAStarInItsLine() {
        String line = rig.done("bookmark", "2410.00002").out();
        assertEquals(1, line.lines().count());
        assertTrue(line.contains("★") && line.contains("Second"), line);
        assertTrue(!rig.done("bookmark", "2410.00002", "--off").out().contains("★"));
    }

    /** A version behind the number, an address, the library's own number: all name the paper. */
    @Test
    void aPaperGoesByEveryNameItHas() {
        String number = "#" + rig.json("show", "2410.00002").object().get("id").getAsLong();
        for (String name :
                List.of(
                        "2410.00002v7",
                        "arXiv:2410.00002",
                        "https://arxiv.org/abs/2410.00002",
                        number)) {
            rig.done("bookmark", name);
            assertEquals(List.of("2410.00002"), bookmarked(), name);
            rig.done("bookmark", name, "--off");
            assertEquals(List.of(), bookmarked(), name);
        }
    }

    @Test
    void theOneThatIsNotThereIsNamedAndTheOthersAreDone() {
        Answer answer = rig.run("bookmark", "2410.99999", "2410.00001", "#404").ended(1);
        assertEquals(2, answer.err().lines().count());
        assertTrue(answer.err().contains("2410.99999") && answer.err().contains("#404"));
        assertEquals(List.of("2410.00001"), bookmarked());
        rig.refuses(1, Problem.of(ProblemKind.PAPER_UNKNOWN, "no-paper"), "bookmark", "no-paper");
    }

    @Test
    void withoutAPaperItIsNotUnderstood() {
        rig.misunderstands("PAPER", "bookmark");
        rig.misunderstands("--on", "bookmark", "2410.00001", "--on");
        assertEquals(List.of(), bookmarked());
    }
}
