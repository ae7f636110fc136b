package app.seojae.cli.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annotations}: what a person marked in a paper. */
class AnnotationsCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First", "2410.00002", "Second");
    }

    private Path typed(String... lines) throws Exception {
        TypedPages pages = new TypedPages();
        for (String line : lines) {
            pages.page().body(700, line);
        }
        return pages.save(Files.createTempFile(folder, "typed", ".pdf"));
    }

    @Test
    void theyComeInTheOrderOfTheText() throws Exception {
        rig.done("pdf", "add", PAPER, typed("One two three.", "Four five six.").toString());
        rig.done("annotate", PAPER, "--page", "2", "--quote", "five");
        rig.done("annotate", PAPER, "--page", "1", "--quote", "three");
        rig.done("annotate", PAPER, "--page", "1", "--quote", "One");
        Answer answer = rig.json("annotations", PAPER);
        assertEquals(List.of("One", "three", "five"), answer.each("text"));
        assertEquals(List.of("1", "1", "2"), answer.each("page"));
        assertEquals(List.of("exact", "exact", "exact"), answer.each("state"));
        List<String> lines = rig.done("annotations", PAPER).out().lines().toList();
        assertEquals(3, lines.size());
        for (int i = 0; i < 3; i++) {
            assertTrue(lines.get(i).startsWith(answer.each("id").get(i)), lines.get(i));
        }
        assertEquals("", rig.done("annotations", "2410.00002").out());
    }

    /** Every kind there is goes out by its word, with the points it stands on. */
    @Test
    void whatTheWindowMadeIsListedToo() throws Exception {
        try (Library library = rig.open()) {
            long paper = library.browse().resolve(PAPER).orElseThrow();
            for (AnnotationKind kind : AnnotationKind.values()) {
                library.annotations().put(paper, List.of(Made.of(paper, kind, 3, "some words")));
            }
        }
        List<JsonObject> all = rig.json("annotations", PAPER).objects();
        assertEquals(AnnotationKind.values().length, all.size());
        for (JsonObject one : all) {
            boolean ink = one.get("kind").getAsString().equals("ink");
            assertEquals(3, one.get("page").getAsInt());
            assertEquals(4, one.getAsJsonArray("rect").size());
            assertEquals(ink, one.has("strokes"), one.toString());
            assertEquals(ink, one.getAsJsonArray("quads").isEmpty(), one.toString());
        }
    }

    /** Another text under the same paper: a mark is found again, or told to be lost, never gone. */
    @Test
    void anotherVersionOfThePdfMovesMarksAndLosesNone() throws Exception {
        rig.done("pdf", "add", PAPER, typed("A sentence that stays as it is.", "Gone.").toString());
        rig.done("annotate", PAPER, "--page", "1", "--quote", "that stays");
        rig.done("annotate", PAPER, "--page", "2", "--quote", "Gone", "--comment", "내 말");
        Path newer = typed("Something new before all.", "A sentence that stays as it is.");
        rig.done("pdf", "add", PAPER, newer.toString());
        List<JsonObject> all = rig.json("annotations", PAPER).objects();
        assertEquals(2, all.size());
        JsonObject stays = named(all, "that stays");
        assertEquals(2, stays.get("page").getAsInt());
        JsonObject gone = named(all, "Gone");
        assertEquals("lost", gone.get("state").getAsString());
        assertEquals("내 말", gone.get("comment").getAsString());
    }

    private static JsonObject named(List<JsonObject> all, String text) {
        return all.stream()
                .filter(one -> one.get("text").getAsString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void longWordsAreCutInALineAndWholeInJson() {
        String comment = "말 ".repeat(100).strip();
        rig.done("annotate", PAPER, "--section", "summary", "--quote", "언어", "--comment", comment);
        assertEquals(comment, rig.json("annotations", PAPER).object().get("comment").getAsString());
        assertEquals(1, rig.done("annotations", PAPER).out().lines().count());
    }

    @Test
    void aPaperIsNeeded() {
        rig.misunderstands("annotations", "annotations");
        rig.refuses(1, Problem.of(ProblemKind.PAPER_UNKNOWN, "#404"), "annotations", "#404");
    }
}
