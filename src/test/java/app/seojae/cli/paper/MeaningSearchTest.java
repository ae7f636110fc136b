package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.library.MeaningFiles;
import app.seojae.meaning.TwoTongues;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code search --in meaning}: English papers for Korean words, with the reason. */
class MeaningSearchTest {

    private static final int ASKED = 7;

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws IOException {
        rig = new CommandLineRig(folder);
        rig.done("import", MeaningFiles.english(folder.resolve("d/2026-03-05.json")).toString());
    }

    private void teach() {
        rig.done(
                "import", MeaningFiles.korean(folder.resolve("d/2026-03-06.md"), ASKED).toString());
    }

    @Test
    void theEnglishPaperStandsFirstWithReasons() {
        teach();
        Answer answer =
                rig.json(
                        "search", TwoTongues.title(ASKED, true), "--in", "meaning", "--limit", "3");
        assertEquals(3, answer.objects().size());
        JsonObject first = answer.objects().getFirst();
        assertEquals(MeaningFiles.id(ASKED), first.get("arxivId").getAsString());
        assertEquals("meaning", first.get("where").getAsString());
        JsonObject reason = first.getAsJsonArray("reasons").get(0).getAsJsonObject();
        assertTrue(TwoTongues.title(ASKED, true).contains(reason.get("korean").getAsString()));
        assertTrue(TwoTongues.title(ASKED, false).contains(reason.get("english").getAsString()));
        assertTrue(reason.get("papers").getAsInt() > 1);
        assertTrue(first.get("snippet").getAsString().contains("편에서 배움"));
    }

    @Test
    void questionsInLinesAreAnsweredInOneProcess() {
        teach();
        rig.input(TwoTongues.title(ASKED, true) + "\n뷁뷁\n");
        Answer answer = rig.json("search", "--stdin", "--in", "meaning", "--limit", "2");
        assertEquals(List.of(TwoTongues.title(ASKED, true), "뷁뷁"), answer.each("query"));
        JsonObject first = answer.objects().getFirst();
        assertEquals(2, first.getAsJsonArray("ids").size());
        assertTrue(first.get("total").getAsInt() >= 2);
        long id = first.getAsJsonArray("ids").get(0).getAsLong();
        assertEquals(
                MeaningFiles.id(ASKED),
                rig.json("show", "#" + id).object().get("arxivId").getAsString());
        assertEquals(0, answer.objects().get(1).get("total").getAsInt());
    }

    @Test
    void aSavedSearchIsAskedByMeaningToo() {
        teach();
        String title = TwoTongues.title(ASKED, true);
        rig.done("search", title, "--save", "읽어 둘 것");
        Answer typed = rig.json("search", title, "--in", "meaning", "--limit", "3");
        Answer saved = rig.json("search", "--saved", "읽어 둘 것", "--in", "meaning", "--limit", "3");
        assertEquals(typed.each("arxivId"), saved.each("arxivId"));
        assertEquals(3, saved.objects().size());
    }

    @Test
    void aLibraryWithoutKoreanSaysSoInOneSentence() {
        Answer answer = rig.run("search", "음성 인식", "--in", "meaning").ended(1);
        assertEquals("", answer.out());
        assertTrue(answer.sentence().contains("20편"), answer::toString);
    }
}
