package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.library.CitingPages;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cites}: whom a paper cites, who cites it, and what is cited and not there. */
class CitesCommandTest {

    private static final String DIGEST =
            """
            # 1. [Old Roots of Attentive Reading Machines](https://arxiv.org/abs/2001.00001)
            ## 요약
            옛것.
            # 2. [New Leaves on the Trees of Sparse Thought](https://arxiv.org/abs/2410.00003)
            ## 요약
            새것.
            """;

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws IOException {
        rig = new CommandLineRig(folder);
        Path digest = folder.resolve("2024-10-24.md");
        Files.writeString(digest, DIGEST);
        rig.done("import", digest.toString());
        Path file =
                CitingPages.save(
                        folder.resolve("new.pdf"),
                        List.of(
                                "I. Jung. Old roots of attentive reading machines. In ICML, 2021.",
                                "K. Lim. A Work That Nobody Here Has. arXiv:1905.00001, 2019."));
        rig.done("pdf", "add", "2410.00003", file.toString());
        rig.done("index");
    }

    @Test
    void relationsComeFirstThenTheirSum() {
        List<JsonObject> cited = rig.json("cites", "2410.00003").objects();
        assertEquals("2001.00001", cited.get(0).get("arxivId").getAsString());
        assertEquals("cites", cited.get(0).get("relation").getAsString());
        assertEquals("listed", cited.get(1).get("state").getAsString());
        assertEquals(2, cited.get(1).get("references").getAsInt());
        assertEquals(1, cited.get(1).get("cites").getAsInt());
        List<JsonObject> citing = rig.json("cites", "2001.00001").objects();
        assertEquals("citedBy", citing.get(0).get("relation").getAsString());
        assertEquals("no-pdf", citing.get(1).get("state").getAsString());
        String plain = rig.done("cites", "2410.00003").out();
        assertTrue(plain.contains("참고문헌 2개 가운데 1개가 서재에 있습니다."), plain);
    }

    @Test
    void theNeighbourhoodIsReadFromOldToNew() {
        Answer answer = rig.json("cites", "2001.00001", "--reading-order");
        assertEquals(List.of("2001.00001", "2410.00003"), answer.each("arxivId"));
    }

    @Test
    void whatIsMissingHasItsCount() {
        Answer answer = rig.json("cites", "--missing", "--limit", "5");
        JsonObject first = answer.objects().getFirst();
        assertEquals("A Work That Nobody Here Has", first.get("title").getAsString());
        assertEquals("1905.00001", first.get("arxivId").getAsString());
        assertEquals(1, first.get("count").getAsInt());
        assertEquals(1, first.getAsJsonArray("citedBy").size());
    }
}
