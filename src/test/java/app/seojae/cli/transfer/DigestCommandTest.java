package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.DigestPage;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestCommandTest {

    private static final String DATE = "2024-10-24";
    private static final List<String> SAID =
            List.of("arxivId", "title", "summary", "easyExplanation", "upvotes", "pdfUrl");

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void start() {
        rig = new CommandLineRig(folder);
        DigestPage page =
                new DigestPage()
                        .paper("2410.00001", "First *steps* [of] one")
                        .paper(
                                "2410.00002",
                                "Second",
                                "**굵은** 글과 `코드`\n\n- 하나\n- 둘",
                                "쉽게",
                                "영상",
                                0);
        rig.done("import", page.write(folder.resolve(DigestPage.NAME)).toString());
    }

    private static List<JsonArray> said(CommandLineRig of) {
        return of.json("list", "--sort", "title").objects().stream()
                .map(
                        paper -> {
                            JsonArray one = new JsonArray();
                            SAID.forEach(name -> one.add(paper.get(name)));
                            one.add(paper.get("fields"));
                            return one;
                        })
                .toList();
    }

    @Test
    void aDayIsWrittenAndReadBackEqual() {
        Path out = folder.resolve(DATE + ".md");
        JsonObject answer = rig.json("digest", "--date", DATE, "--out", out.toString()).object();
        assertEquals(DATE, answer.get("date").getAsString());
        assertEquals(2, answer.get("papers").getAsInt());
        assertEquals(out.toString(), answer.get("out").getAsString());
        CommandLineRig other = new CommandLineRig(folder.resolve("other"));
        other.done("import", out.toString());
        assertEquals(said(rig), said(other));
    }

    @Test
    void whatIsWrittenIsWrittenTheSameAgain() throws Exception {
        Path first = folder.resolve(DATE + ".md");
        rig.done("digest", "--date", DATE, "--out", first.toString());
        CommandLineRig other = new CommandLineRig(folder.resolve("other"));
        other.done("import", first.toString());
        Path second = folder.resolve("second.md");
        other.done("digest", "--date", DATE, "--out", second.toString());
        assertEquals(Files.readString(first), Files.readString(second));
    }

    @Test
    void aDayWithoutPapersIsASentenceAndNoFile() {
        Path out = folder.resolve("none.md");
        CommandLineRig.Answer answer =
                rig.run("digest", "--date", "2020-01-01", "--out", out.toString()).ended(1);
        assertFalse(answer.sentence().isEmpty());
        assertFalse(Files.exists(out));
    }

    @Test
    void dayAndPlaceMustBeNamed() {
        assertTrue(rig.run("digest", "--date", DATE).ended(2).err().contains("--out"));
        assertTrue(rig.run("digest", "--out", "x.md").ended(2).err().contains("--date"));
    }
}
