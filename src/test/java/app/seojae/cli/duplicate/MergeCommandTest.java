package app.seojae.cli.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merge}, {@code unmerge} and {@code duplicates}. */
class MergeCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws Exception {
        rig = new CommandLineRig(folder);
        rig.done("import", digest("2024-10-24.md", "2410.00001").toString());
        rig.done("import", digest("2024-10-25.md", "2410.00002").toString());
        rig.done("import", digest("2024-10-26.md", "2410.00003").toString());
    }

    private Path digest(String name, String id) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                """
                ### %s Reading Papers Twice

                **요약**: %s의 요약입니다.

                **쉬운설명**: 쉬운 말입니다.

                **PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/%s)
                """
                        .formatted(id.endsWith("3") ? "Another on" : "On", id, id));
    }

    @Test
    void theOldNumberLeadsToTheOneUntilItIsTakenBack() {
        List<JsonObject> pairs = rig.json("duplicates").objects();
        assertEquals(2, pairs.size());
        assertEquals(1, pairs.getFirst().get("group").getAsInt());
        assertEquals("[\"title\"]", pairs.getFirst().get("reasons").toString());
        JsonObject kept = rig.json("merge", "2410.00001", "2410.00002").object();
        assertEquals("2410.00001", kept.get("arxivId").getAsString());
        assertEquals(2, kept.getAsJsonArray("digests").size());
        assertEquals(kept.get("id"), rig.json("show", "2410.00002v3").object().get("id"));
        assertEquals(2, rig.json("list").objects().size());
        assertEquals(0, rig.json("duplicates").objects().size());
        List<JsonObject> both = rig.json("unmerge", "2410.00002").objects();
        assertEquals(2, both.size());
        assertEquals(3, rig.json("list").objects().size());
    }

    @Test
    void whatIsNotHereIsSaidAndTheRestIsDone() {
        Answer answer = rig.run("--json", "merge", "2410.00001", "2410.00002", "2410.99999");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("2410.99999"), answer::toString);
        assertEquals(2, rig.json("list").objects().size());
        assertEquals(1, rig.run("unmerge", "2410.00003").code());
        assertEquals(1, rig.run("merge", "2410.99999", "2410.00003").code());
        assertEquals(2, rig.json("list").objects().size());
        assertEquals(2, rig.run("merge", "2410.00001").code());
    }
}
