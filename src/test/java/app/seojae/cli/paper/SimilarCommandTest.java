package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.library.MeaningFiles;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code similar}: papers like one or several, in three orders. */
class SimilarCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws IOException {
        rig = new CommandLineRig(folder);
        rig.done("import", MeaningFiles.english(folder.resolve("d/2026-03-05.json")).toString());
    }

    @Test
    void theNearestStandFirstWithHowTheyDiffer() {
        Answer answer = rig.json("similar", MeaningFiles.id(0), "--limit", "5");
        List<JsonObject> found = answer.objects();
        assertEquals(5, found.size());
        double before = 1;
        for (JsonObject one : found) {
            double score = one.get("score").getAsDouble();
            assertTrue(score <= before && score > 0, answer::toString);
            before = score;
            JsonObject differs = one.getAsJsonObject("differs");
            assertTrue(differs.has("only") && differs.has("lacks"));
        }
        assertFalse(answer.each("arxivId").contains(MeaningFiles.id(0)));
    }

    @Test
    void otherOrdersAreOfTheSamePapers() {
        Answer like = rig.json("similar", MeaningFiles.id(0), "--limit", "6");
        Answer upvoted =
                rig.json("similar", MeaningFiles.id(0), "--limit", "6", "--sort", "upvotes");
        assertEquals(new HashSet<>(like.each("arxivId")), new HashSet<>(upvoted.each("arxivId")));
        List<Integer> upvotes =
                upvoted.objects().stream().map(one -> one.get("upvotes").getAsInt()).toList();
        assertEquals(upvotes.stream().sorted((a, b) -> b - a).toList(), upvotes);
    }

    @Test
    void severalTogetherAreOneQuestionWithoutDifferences() {
        Answer answer = rig.json("similar", MeaningFiles.id(0), MeaningFiles.id(1));
        assertEquals(10, answer.objects().size());
        assertFalse(answer.objects().getFirst().has("differs"));
    }

    @Test
    void aCollectionOrASavedSearchIsOneQuestion() {
        rig.done("collection", "add", "모음", MeaningFiles.id(0), MeaningFiles.id(1));
        Answer typed = rig.json("similar", MeaningFiles.id(0), MeaningFiles.id(1));
        Answer collected = rig.json("similar", "--collection", "모음");
        assertEquals(typed.each("arxivId"), collected.each("arxivId"));
        rig.done("search", "collection:모음", "--save", "모아 둔 것");
        Answer saved = rig.json("similar", "--saved", "모아 둔 것");
        assertEquals(typed.each("arxivId"), saved.each("arxivId"));
        assertEquals(List.of(), rig.json("similar", "--collection", "없는 모음").objects());
        rig.refuses(1, Problem.of(ProblemKind.NO_SAVED_SEARCH, "없다"), "similar", "--saved", "없다");
        rig.refuses(2, Problem.of(ProblemKind.WRONG_USAGE, "PAPER"), "similar");
    }

    @Test
    void aPaperThatIsNotThereIsSaid() {
        rig.refuses(
                1, Problem.of(ProblemKind.PAPER_UNKNOWN, "2601.99999"), "similar", "2601.99999");
    }
}
