package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.cli.DigestPage;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search}: papers by words, the best first. */
class SearchCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder);
        rig.done(
                "import",
                new DigestPage()
                        .paper("2410.00001", "Plain title", "지식 증류로 작게 만듭니다.", "쉬운 글.", "번역", 9)
                        .paper("2410.00002", "Distillation (지식 증류)", "다른 글.", "쉬운 글.", "추론", 1)
                        .paper("2410.00003", "Third", "또 다른 글.", "쉬운 글.", "추론", 1)
                        .write(folder.resolve("d/2024-10-24.md"))
                        .toString());
    }

    @Test
    void theBestStandFirstEachWithItsSnippetAndScore() {
        Answer answer = rig.json("search", "지식 증류");
        assertEquals(List.of("2410.00002", "2410.00001"), answer.each("arxivId"));
        List<JsonObject> hits = answer.objects();
        assertTrue(hits.get(0).get("score").getAsDouble() > hits.get(1).get("score").getAsDouble());
        assertEquals(List.of("title", "summary"), answer.each("where"));
        for (JsonObject hit : hits) {
            String snippet = hit.get("snippet").getAsString();
            StringBuilder marked = new StringBuilder();
            for (var mark : hit.getAsJsonArray("marks")) {
                JsonArray ends = mark.getAsJsonArray();
                marked.append(snippet, ends.get(0).getAsInt(), ends.get(1).getAsInt());
            }
            assertEquals("지식증류", marked.toString().replace(" ", ""), snippet);
            assertEquals("absent", hit.getAsJsonObject("pdf").get("state").getAsString());
        }
    }

    @Test
    void aPersonReadsTheSnippetBelowItsPaper() {
        List<String> lines = rig.done("search", "작게").out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("Plain title"));
        assertTrue(lines.get(1).startsWith(" ") && lines.get(1).contains("작게 만듭니다"));
    }

    @Test
    void nothingFoundIsSaidAndIsNoFailure() {
        Answer answer = rig.done("search", "없는말");
        assertEquals("", answer.out());
        assertEquals("‘없는말’을 찾지 못했습니다.", answer.sentence());
        assertEquals(
                "Nothing found for “absent”.",
                rig.done("--lang", "en", "search", "absent").sentence());
        Answer json = rig.json("search", "없는말");
        assertEquals("", json.out() + json.err());
    }

    @Test
    void aScopeLeavesOtherTextsOut() {
        rig.done("note", "2410.00003", "--text", "증류와 견주어 볼 것");
        assertEquals(
                List.of("2410.00003"), rig.json("search", "증류", "--in", "notes").each("arxivId"));
        assertEquals(2, rig.json("search", "증류", "--in", "digest").objects().size());
        assertEquals(3, rig.json("search", "증류", "--in", "all").objects().size());
        assertEquals(3, rig.json("search", "증류").objects().size());
    }

    @Test
    void aLimitLeavesOutAndSaysHowMany() {
        Answer answer = rig.done("search", "글", "--limit", "1");
        assertEquals(2, answer.out().lines().count());
        assertEquals("2편이 더 있습니다.", answer.sentence());
        assertEquals(2, rig.json("search", "글", "--limit", "2").objects().size());
    }

    /** A line in, a line out, in order; an empty line is a question too. */
    @Test
    void aQueryALineIsAnsweredByALine() {
        rig.input("증류\n\n\"다른 글\"\n없는말\n");
        Answer answer = rig.done("search", "--stdin");
        assertEquals(List.of("증류", "", "\"다른 글\"", "없는말"), answer.each("query"));
        List<String> totals = answer.each("total");
        assertEquals(List.of("2", "2", "0"), List.of(totals.get(0), totals.get(2), totals.get(3)));
        for (JsonObject one : answer.objects()) {
            assertEquals(one.get("total").getAsInt(), one.getAsJsonArray("ids").size());
            assertTrue(one.get("ms").getAsDouble() >= 0);
        }
        long best = answer.objects().getFirst().getAsJsonArray("ids").get(0).getAsLong();
        assertEquals(best, rig.json("search", "증류").objects().getFirst().get("id").getAsLong());
    }

    @Test
    void aLimitCutsTheNumbersOfALineAndNotItsTotal() {
        rig.input("글");
        JsonObject one = rig.done("search", "--stdin", "--limit", "2").object();
        assertEquals(3, one.get("total").getAsInt());
        assertEquals(2, one.getAsJsonArray("ids").size());
        rig.input("증류");
        assertEquals(
                0, rig.done("search", "--stdin", "--in", "notes").object().get("total").getAsInt());
        rig.input("");
        assertEquals("", rig.done("search", "--stdin").out());
    }

    @Test
    void whatAPersonChangedIsFoundAtOnce() {
        rig.done("tag", "2410.00003", "--add", "세미나");
        assertEquals(List.of("2410.00003"), rig.json("search", "세미나").each("arxivId"));
        rig.done("tag", "2410.00003", "--remove", "세미나");
        assertEquals(List.of(), rig.json("search", "세미나").objects());
    }

    @Test
    void withoutAQueryItIsNotUnderstood() {
        rig.misunderstands("search", "search");
        rig.misunderstands("--in attic", "search", "q", "--in", "attic");
        rig.misunderstands("--limit few", "search", "q", "--limit", "few");
        rig.misunderstands("two", "search", "one", "two");
    }
}
