package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code week}: the week's page, written for a person. */
class WeekCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path page;

    @BeforeEach
    void fill() {
        rig =
                new CommandLineRig(folder)
                        .papers("2410.00001", "Kept", "2410.00002", "Done", "2410.00003", "Other");
        rig.done("bookmark", "2410.00001");
        rig.done("status", "2410.00002", "read");
        rig.done(
                "annotate",
                "2410.00002",
                "--section",
                "summary",
                "--quote",
                "언어",
                "--comment",
                "내 말");
        page = folder.resolve("week.md");
    }

    private Answer week(String... more) {
        return rig.done(
                CommandLineRig.with(
                        new String[] {"week", "--since", "2024-10-20", "--out", page.toString()},
                        more));
    }

    @Test
    void itTellsOfWhatWasKeptReadAndMarked() throws Exception {
        assertEquals("한 주를 썼습니다: " + page + "\n", week().out());
        String text = Files.readString(page);
        int kept = text.indexOf("## 읽을 것");
        int read = text.indexOf("## 읽은 것");
        assertTrue(kept >= 0 && kept < read, text);
        assertTrue(text.indexOf("Kept") > kept && text.indexOf("Kept") < read, text);
        assertTrue(text.indexOf("Done", read) > 0, text);
        assertTrue(text.contains("내 말") && text.contains("언어"), text);
        assertTrue(text.contains("2024-10-20") || text.contains("2024년"), text);
    }

    @Test
    void theSecondTimeNothingChanges() throws Exception {
        week();
        byte[] first = Files.readAllBytes(page);
        assertEquals("바뀐 것이 없습니다: " + page + "\n", week().out());
        JsonObject json = week("--json").object();
        assertEquals(Set.of("out", "changed"), json.keySet());
        assertFalse(json.get("changed").getAsBoolean());
        assertEquals(page.toString(), json.get("out").getAsString());
        rig.done("bookmark", "2410.00003");
        assertTrue(week("--json").object().get("changed").getAsBoolean());
        assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(page)));
    }

    @Test
    void itIsWrittenInTheLanguageAskedFor() throws Exception {
        Answer answer = week("--lang", "en");
        assertTrue(answer.out().startsWith("The week was written"), answer.out());
        String text = Files.readString(page);
        assertTrue(text.contains("## Kept") && text.contains("## Read"), text);
    }

    /** A page a person wrote on is hers: the week stands beside her words, week for week. */
    @Test
    void wordsOfAPersonStayOnThePage() throws Exception {
        Files.writeString(page, "# My own page\n");
        week();
        assertTrue(Files.readString(page).contains("# My own page\n"), Files.readString(page));
        Files.writeString(page, Files.readString(page) + "\n내가 덧붙인 줄\n");
        rig.done("bookmark", "2410.00003");
        week();
        String text = Files.readString(page);
        assertTrue(text.contains("# My own page\n") && text.contains("내가 덧붙인 줄"), text);
        assertTrue(text.contains("Other"), text);
    }

    @Test
    void aWeekWithoutAnythingIsAPageToo() throws Exception {
        rig.done("week", "--since", "2999-01-01", "--out", page.toString());
        String text = Files.readString(page);
        assertFalse(text.contains("Kept") || text.contains("Done"), text);
        assertTrue(text.contains("없습니다"), text);
    }

    @Test
    void whatItDoesNotKnowIsNamed() {
        rig.misunderstands("--out", "week");
        rig.misunderstands("--since someday", "week", "--since", "someday", "--out", "x");
        String folderItself = folder.toString();
        assertTrue(
                rig.run("week", "--out", folderItself).ended(1).sentence().contains(folderItself));
    }
}
