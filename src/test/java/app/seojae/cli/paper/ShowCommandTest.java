package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.DigestPage;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show}: everything known of a paper. */
class ShowCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder);
        rig.done(
                "import",
                new DigestPage()
                        .paper(PAPER, "First", "첫날의 *요약*.", "첫날의 설명.", "번역, 추론", 3)
                        .write(folder.resolve("d/2024-10-24-15-00-14.md"))
                        .toString(),
                new DigestPage()
                        .paper(PAPER, "First", "다음 날의 요약.", "다음 날의 설명.", "번역", 12)
                        .write(folder.resolve("d/2024-10-25-15-00-14.md"))
                        .toString());
    }

    @Test
    void aScriptReadsThePaperByTheNamesOfTheContract() {
        JsonObject paper = rig.json("show", PAPER).object();
        assertTrue(
                paper.keySet()
                        .containsAll(
                                Set.of(
                                        "id",
                                        "fields",
                                        "digests",
                                        "bookmarked",
                                        "status",
                                        "tags",
                                        "collections",
                                        "note",
                                        "annotations",
                                        "pdf")));
        assertEquals(PAPER, paper.get("arxivId").getAsString());
        assertEquals("First", paper.get("title").getAsString());
        assertEquals("다음 날의 요약.", paper.get("summary").getAsString(), "the newest is shown");
        assertEquals("다음 날의 설명.", paper.get("easyExplanation").getAsString());
        assertEquals(12, paper.get("upvotes").getAsInt());
        assertEquals("https://arxiv.org/pdf/" + PAPER, paper.get("pdfUrl").getAsString());
        assertTrue(paper.get("thumbnailUrl").getAsString().endsWith(PAPER + ".png"));
        assertEquals(0, paper.get("annotations").getAsInt());
        JsonObject pdf = paper.getAsJsonObject("pdf");
        assertEquals(Set.of("state", "bytes", "pages", "path", "error"), pdf.keySet());
        assertEquals("absent", pdf.get("state").getAsString());
        assertTrue(pdf.get("path").isJsonNull() && pdf.get("error").isJsonNull());
    }

    @Test
    void everyDayItWasToldOfIsKept() {
        JsonObject paper = rig.json("show", PAPER).object();
        JsonArray digests = paper.getAsJsonArray("digests");
        assertEquals(2, digests.size());
        JsonObject newest = digests.get(0).getAsJsonObject();
        assertEquals(Set.of("name", "date", "upvotes"), newest.keySet());
        assertEquals("2024-10-25", newest.get("date").getAsString());
        assertEquals(12, newest.get("upvotes").getAsInt());
        JsonObject oldest = paper.getAsJsonArray("readings").get(1).getAsJsonObject();
        assertEquals("2024-10-24-15-00-14.md", oldest.get("name").getAsString());
        assertEquals("첫날의 *요약*.", oldest.get("summary").getAsString());
        assertEquals(3, oldest.get("upvotes").getAsInt());
        assertEquals("[\"번역\",\"추론\"]", oldest.get("fields").toString());
    }

    @Test
    void aPersonReadsItUnderHeadingsInHerLanguage() {
        rig.done("note", PAPER, "--text", "내 메모");
        rig.done("tag", PAPER, "--add", "읽자");
        rig.done("collection", "add", "발표", PAPER);
        String korean = rig.done("show", PAPER).out();
        for (String part :
                List.of(
                        "First\n",
                        "관련분야: 번역",
                        "태그: 읽자",
                        "모음: 발표",
                        "주소: https://arxiv.org/pdf/" + PAPER,
                        "[요약]\n다음 날의 요약.",
                        "[쉬운설명]\n다음 날의 설명.",
                        "[메모]\n내 메모")) {
            assertTrue(korean.contains(part), part + " in " + korean);
        }
        String english = rig.done("--lang", "en", "show", PAPER).out();
        for (String part :
                List.of("Fields: 번역", "Tags: 읽자", "[Summary]", "[In plain words]", "[Note]")) {
            assertTrue(english.contains(part), part + " in " + english);
        }
    }

    @Test
    void whatIsNotKnownHasNoHeading() {
        String said = rig.done("show", PAPER).out();
        assertFalse(said.contains("태그") || said.contains("[메모]") || said.contains("모음"), said);
    }

    /** JSON is the same in all languages: a script breaks on none. */
    @Test
    void jsonKnowsNoLanguage() {
        assertEquals(rig.json("show", PAPER).out(), rig.json("--lang", "en", "show", PAPER).out());
    }

    @Test
    void ofSeveralTheOneThatIsNotThereIsNamed() {
        var answer = rig.run("--json", "show", "#404", PAPER).ended(1);
        assertEquals(PAPER, answer.object().get("arxivId").getAsString());
        assertTrue(answer.sentence().contains("#404"));
        rig.refuses(1, Problem.of(ProblemKind.PAPER_UNKNOWN, "1999.12345"), "show", "1999.12345");
        rig.misunderstands("PAPER", "show");
    }
}
