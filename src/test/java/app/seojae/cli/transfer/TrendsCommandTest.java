package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.cli.DigestPage;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code trends}: tables and pictures in a folder. */
class TrendsCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path out;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder);
        digest("2024-10-14", 3, "자연어 처리, 학습", 4);
        digest("2024-10-21", 3, "자연어 처리(NLP)", 9);
        digest("2024-10-22", 2, "로봇", 2);
        rig.done("bookmark", "2410.00001");
        rig.done("status", "2410.00002", "read");
        out = folder.resolve("trends");
    }

    private void digest(String day, int papers, String fields, int upvotes) {
        DigestPage page = new DigestPage();
        for (int i = 1; i <= papers; i++) {
            // The first paper of a day is that of the day before.
            String id = i == 1 ? "2410.00001" : "24%s.0000%d".formatted(day.substring(8), i);
            page.paper(
                    i == 2 && papers == 2 ? "2410.00002" : id,
                    "Paper " + id,
                    "글",
                    "말",
                    fields,
                    upvotes);
        }
        rig.done("import", page.write(folder.resolve(day + "-09-00-00.md")).toString());
    }

    private List<String> lines(String name) throws Exception {
        return Files.readString(out.resolve(name)).lines().toList();
    }

    @Test
    void everyChartHasATableAndAPicture() throws Exception {
        JsonObject answer = rig.json("trends", "--out", out.toString()).object();
        assertEquals(10, answer.get("files").getAsJsonArray().size());
        assertEquals(10, answer.get("changed").getAsInt());
        assertEquals("FIELDS light", Files.readString(out.resolve("fields-by-week.png")));
        assertEquals("week,field,papers,of,share,low,high", lines("fields-by-week.csv").getFirst());
        assertTrue(
                lines("fields-by-week.csv").contains("2024-10-21,로봇,2,4,0.5000,0.1500,0.8500"),
                () -> lines().toString());
        assertEquals(
                List.of(
                        "day,paper,title,upvotes",
                        "2024-10-14,#1,Paper 2410.00001,4",
                        "2024-10-21,#1,Paper 2410.00001,9",
                        "2024-10-22,#1,Paper 2410.00001,2"),
                lines("upvotes.csv"));
        assertEquals(2, lines("reading.csv").size());
        assertTrue(lines("reading.csv").getLast().endsWith(",1,1,0"));
        assertEquals(2, lines("calendar.csv").size());
        assertEquals(1, lines("rising.csv").size(), "so few papers speak for no change");
        JsonObject again = rig.json("trends", "--out", out.toString()).object();
        assertEquals(0, again.get("changed").getAsInt());
    }

    private List<String> lines() {
        try {
            return lines("fields-by-week.csv");
        } catch (Exception e) {
            return List.of(e.toString());
        }
    }

    @Test
    void aFieldIsNamedByAnyOfItsSpellings() throws Exception {
        rig.done("trends", "--out", out.toString(), "--field", "NLP", "--theme", "dark");
        assertTrue(
                lines("fields-by-week.csv").stream()
                        .skip(1)
                        .allMatch(line -> line.contains("자연어 처리")));
        assertEquals("RISING dark", Files.readString(out.resolve("rising.png")));
        rig.refuses(
                1,
                Problem.of(ProblemKind.FIELD_UNKNOWN, "물리"),
                "trends",
                "--out",
                out.resolve("other").toString(),
                "--field",
                "물리");
        assertFalse(Files.exists(out.resolve("other")));
    }

    @Test
    void theWeeksAreCountedBackFromTheNewestPaper() throws Exception {
        rig.done("trends", "--out", out.toString(), "--weeks", "2");
        assertTrue(lines("fields-by-week.csv").get(1).startsWith("2024-10-14,"));
        rig.misunderstands("--weeks 1", "trends", "--out", out.toString(), "--weeks", "1");
        rig.misunderstands("--theme red", "trends", "--out", out.toString(), "--theme", "red");
    }

    @Test
    void aFileThatThisLibraryDidNotWriteStays() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("rising.csv"), "my own");
        Answer answer = rig.run("trends", "--out", out.toString()).ended(1);
        assertTrue(answer.sentence().contains("rising.csv"), answer.err());
        assertEquals("my own", Files.readString(out.resolve("rising.csv")));
        assertTrue(Files.exists(out.resolve("rising.png")), "all others are written");
        assertTrue(answer.out().contains("9개 가운데 9개"), answer.out());
    }

    @Test
    void anEmptyLibraryHasTablesWithoutRows() throws Exception {
        CommandLineRig empty = new CommandLineRig(folder.resolve("empty"));
        empty.done("trends", "--out", out.toString());
        assertEquals(1, lines("upvotes.csv").size());
        assertEquals(1, lines("fields-by-week.csv").size());
    }
}
