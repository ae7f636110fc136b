package app.seojae.cli.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.ConstantModel;
import app.seojae.cli.CommandLineRig;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummarizeCommandTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
    private static final String FIRST = "2501.00001";

    @TempDir Path folder;
    private CommandLineRig rig;
    private ConstantModel model;

    @BeforeEach
    void start() throws Exception {
        model = new ConstantModel();
        rig = new CommandLineRig(folder);
        Path list = folder.resolve(DAY + ".json");
        Files.writeString(list, ConstantModel.papers(DAY, 3));
        rig.done("import", list.toString());
    }

    @AfterEach
    void stop() {
        model.close();
    }

    private String[] command(String... words) {
        String[] start = {"--model-base", model.base().toString(), "--model", "small"};
        return CommandLineRig.with(start, words);
    }

    @Test
    void aModelWritesOfThePaperNamed() {
        JsonObject answer = rig.json(command("summarize", FIRST)).object();
        assertTrue(answer.get("written").getAsBoolean());
        assertEquals("model:small", answer.get("origin").getAsString());
        JsonObject paper = rig.json("show", FIRST).object();
        assertEquals(ConstantModel.SUMMARY, paper.get("summary").getAsString());
        assertEquals("model:small", paper.get("origin").getAsString());
        assertEquals("/v1/chat/completions", model.asked().getFirst().path());
        assertTrue(model.asked().getFirst().body().contains("We measure number 1."));
    }

    @Test
    void onlyWhatIsMissingIsWritten() {
        rig.done(command("summarize", FIRST));
        assertEquals(2, rig.json(command("summarize", "--missing")).objects().size());
        assertEquals(3, model.asked().size());
        JsonObject again = rig.json(command("summarize", FIRST)).object();
        assertFalse(again.get("written").getAsBoolean());
        assertEquals(3, model.asked().size());
        assertEquals("", rig.json(command("summarize", "--missing")).out());
    }

    @Test
    void whatIsOfNoUseIsToldAndThePaperStaysAsItWas() {
        model.say("Sure! Here is a summary.");
        CommandLineRig.Answer answer = rig.run(command("summarize", FIRST, "--json")).ended(1);
        assertEquals("", answer.out());
        assertFalse(answer.sentence().isEmpty());
        assertEquals("", rig.json("show", FIRST).object().get("summary").getAsString());
    }

    @Test
    void aModelThatRefusesIsNotAskedForEveryPaper() {
        model.fail("401 Who");
        rig.run(command("summarize", "--missing")).ended(1);
        assertEquals(1, model.asked().size());
    }

    @Test
    void oneThatFailsOnAPaperIsAskedForTheOthers() {
        model.fail("500 Oh");
        rig.run(command("summarize", "--missing")).ended(1);
        assertEquals(3, model.asked().size());
        assertEquals(List.of("", "", ""), rig.json("list").each("summary"), "nothing was written");
    }

    @Test
    void withoutAModelThereIsASentence() {
        rig.refuses(1, Problem.of(ProblemKind.MODEL_NOT_NAMED), "summarize", "--missing");
        rig.misunderstands("summarize", command("summarize"));
    }
}
