package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.DigestPage;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search --save} and {@code --saved}: a question that is kept, and what is new to it. */
class KeptSearchesTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws Exception {
        rig = new CommandLineRig(folder);
        take("2024-10-24", "2410.00001", "로봇 팔", 30);
        take("2024-10-25", "2410.00002", "언어 모델", 30);
    }

    private void take(String day, String id, String title, int upvotes) throws Exception {
        rig.done(
                "import",
                new DigestPage()
                        .paper(id, title, "요약.", "쉬운 글.", "분야", upvotes)
                        .write(folder.resolve("d/" + day + ".md"))
                        .toString());
    }

    private JsonObject kept() {
        return rig.json("search", "--saved").object();
    }

    @Test
    void aKeptQuestionCountsWhatIsNewToIt() throws Exception {
        assertEquals(
                List.of("2410.00001"),
                rig.json("search", "로봇 ▲>20", "--save", "로봇").each("arxivId"));
        assertEquals("로봇 ▲>20", kept().get("query").getAsString());
        assertEquals(1, kept().get("papers").getAsInt());
        assertEquals(0, kept().get("new").getAsInt());
        take("2024-10-26", "2410.00003", "로봇 손", 50);
        take("2024-10-27", "2410.00004", "로봇 발", 5);
        assertEquals(2, kept().get("papers").getAsInt());
        assertEquals(1, kept().get("new").getAsInt());
        assertEquals(
                List.of("2410.00003", "2410.00001"),
                rig.json("search", "--saved", "로봇").each("arxivId"));
        assertTrue(rig.done("search", "--saved").out().contains("로봇"));
        rig.done("search", "--forget", "로봇");
        assertEquals(List.of(), rig.json("search", "--saved").objects());
    }

    @Test
    void aRuleMarksWhatArrivesAndNothingOlder() throws Exception {
        rig.done("search", "로봇", "--save", "a", "--rule", "tag:볼 것");
        rig.done("search", "로봇", "--save", "b", "--rule", "bookmark");
        rig.done("search", "로봇", "--save", "c", "--rule", "collection:팔");
        take("2024-10-26", "2410.00003", "로봇 손", 50);
        assertEquals(List.of("2410.00003"), rig.json("list", "--tag", "볼 것").each("arxivId"));
        assertEquals(List.of("2410.00003"), rig.json("list", "--bookmarked").each("arxivId"));
        assertEquals(List.of("2410.00003"), rig.json("list", "--collection", "팔").each("arxivId"));
        rig.done("bookmark", "2410.00003", "--off");
        take("2024-10-27", "2410.00004", "언어", 5);
        assertEquals(List.of(), rig.json("list", "--bookmarked").each("arxivId"));
        rig.done("search", "로봇", "--save", "b", "--rule", "none");
        take("2024-10-28", "2410.00005", "로봇 발", 5);
        assertEquals(List.of(), rig.json("list", "--bookmarked").each("arxivId"));
    }

    @Test
    void whatIsNotKeptIsSaid() {
        Problem none = Problem.of(ProblemKind.NO_SAVED_SEARCH, "없음");
        rig.refuses(1, none, "search", "--saved", "없음");
        rig.refuses(1, none, "search", "--forget", "없음");
        rig.misunderstands("tag:", "search", "x", "--save", "a", "--rule", "tag:");
        rig.misunderstands("hide", "search", "x", "--save", "a", "--rule", "hide");
    }
}
