package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code note}: what a person writes about a paper. */
class NoteCommandTest {

    private static final String PAPER = "2410.00001";
    private static final String LONG = "# 메모\n\n- 하나\n- **둘**\n\n`x < y` & \"z\"\t끝";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First", "2410.00002", "Second");
    }

    private String note() {
        return rig.json("note", PAPER).object().get("note").getAsString();
    }

    @Test
    void whatIsWrittenIsReadAgainLetterByLetter() {
        assertEquals("", note());
        rig.done("note", PAPER, "--text", LONG);
        assertEquals(LONG, note());
        assertEquals(LONG + "\n", rig.done("note", PAPER).out());
        assertEquals(LONG, rig.json("show", PAPER).object().get("note").getAsString());
        assertEquals("", rig.json("note", "2410.00002").object().get("note").getAsString());
    }

    @Test
    void itComesFromAFileOrFromStandardInput() throws Exception {
        Path file = Files.writeString(folder.resolve("note.md"), LONG);
        rig.done("note", PAPER, "--file", file.toString());
        assertEquals(LONG, note());
        rig.input("들어온 것").done("note", PAPER, "--file", "-");
        assertEquals("들어온 것", note());
    }

    @Test
    void moreIsAppendedBehindABlankLine() {
        rig.done("note", PAPER, "--append", "처음");
        assertEquals("처음", note());
        rig.done("note", PAPER, "--append", "다음");
        assertEquals("처음\n\n다음", note());
    }

    @Test
    void anEmptyTextEmptiesIt() {
        rig.done("note", PAPER, "--text", "있던 것");
        rig.done("note", PAPER, "--text", "");
        assertEquals("", note());
    }

    /** A script that read a note before another wrote it does not write over that. */
    @Test
    void aRevisionGuardsWhatAnotherWrote() {
        JsonObject first = rig.json("note", PAPER, "--text", "하나").object();
        assertEquals(Set.of("id", "arxivId", "note", "revision"), first.keySet());
        assertEquals(PAPER, first.get("arxivId").getAsString());
        String read = first.get("revision").getAsString();
        JsonObject second = rig.json("note", PAPER, "--text", "둘").object();
        assertTrue(second.get("revision").getAsLong() > first.get("revision").getAsLong());
        String said =
                rig.run("note", PAPER, "--text", "늦은 것", "--if-revision", read).ended(1).sentence();
        assertTrue(said.contains(PAPER), said);
        assertEquals("둘", note());
        String now = rig.json("note", PAPER).object().get("revision").getAsString();
        rig.done("note", PAPER, "--text", "셋", "--if-revision", now);
        assertEquals("셋", note());
    }

    @Test
    void onlyOneSourceIsTaken() {
        rig.done("note", PAPER, "--text", "있던 것");
        rig.run("note", PAPER, "--text", "a", "--append", "b").ended(2).sentence();
        rig.run("note", PAPER, "--text", "a", "--file", "b").ended(2).sentence();
        rig.run("note", PAPER, "--if-revision", "many", "--text", "a").ended(2).sentence();
        rig.misunderstands("PAPER", "note");
        assertEquals("있던 것", note());
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        rig.done("note", PAPER, "--text", "있던 것");
        String absent = folder.resolve("absent.md").toString();
        rig.refuses(
                1,
                Problem.of(ProblemKind.FILE_UNREADABLE, absent),
                "note",
                PAPER,
                "--file",
                absent);
        rig.run("note", PAPER, "--file", folder.toString()).ended(1).sentence();
        assertEquals("있던 것", note());
        rig.refuses(1, Problem.of(ProblemKind.PAPER_UNKNOWN, "#404"), "note", "#404");
        rig.refuses(
                1, Problem.of(ProblemKind.PAPER_UNKNOWN, "#404"), "note", "#404", "--text", "x");
    }
}
