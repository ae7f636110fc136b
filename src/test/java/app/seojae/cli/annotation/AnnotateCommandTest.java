package app.seojae.cli.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code annotate}: words marked on a page or in the digest. */
class AnnotateCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() throws Exception {
        rig = new CommandLineRig(folder).papers(PAPER, "First", "2410.00002", "Second");
        Path pdf =
                new TypedPages()
                        .page()
                        .body(700, "Some words stand here once.")
                        .body(680, "An echo comes, and")
                        .body(660, "an echo goes.")
                        .page()
                        .body(500, "The second page has words.")
                        .save(folder.resolve("typed.pdf"));
        rig.done("pdf", "add", PAPER, pdf.toString());
    }

    private JsonObject onPage(String page, String quote, String... more) {
        return rig.json(
                        CommandLineRig.with(
                                new String[] {"annotate", PAPER, "--page", page, "--quote", quote},
                                more))
                .object();
    }

    private int kept() {
        return rig.json("annotations", PAPER).objects().size();
    }

    @Test
    void aQuoteOnAPageIsMarkedWhereItStands() {
        Instant before = Instant.now().minusSeconds(5);
        JsonObject mark = onPage("2", "second page", "--comment", "**여기**", "--tag", "중요");
        assertTrue(
                mark.keySet()
                        .containsAll(
                                Set.of(
                                        "id",
                                        "page",
                                        "kind",
                                        "color",
                                        "quads",
                                        "rect",
                                        "text",
                                        "comment",
                                        "tags",
                                        "created",
                                        "modified")));
        assertEquals(2, mark.get("page").getAsInt());
        assertEquals("highlight", mark.get("kind").getAsString());
        assertEquals("#ffd400", mark.get("color").getAsString());
        assertEquals("second page", mark.get("text").getAsString());
        assertEquals("**여기**", mark.get("comment").getAsString());
        assertEquals("[\"중요\"]", mark.get("tags").toString());
        assertTrue(Instant.parse(mark.get("created").getAsString()).isAfter(before));
        JsonArray quad = mark.getAsJsonArray("quads").get(0).getAsJsonArray();
        assertEquals(8, quad.size());
        JsonArray rect = mark.getAsJsonArray("rect");
        assertEquals(4, rect.size());
        assertTrue(
                rect.get(1).getAsDouble() < 503 && rect.get(3).getAsDouble() > 503,
                "points count from the lower edge: " + rect);
        assertTrue(rect.get(0).getAsDouble() > 72, "the first word is not marked: " + rect);
        assertEquals(mark, rig.json("annotations", PAPER).object(), "it is kept as it was told");
    }

    @Test
    void aQuoteMayGoOverLines() {
        JsonObject mark = onPage("1", "comes, and an echo");
        assertEquals(2, mark.getAsJsonArray("quads").size());
        assertEquals("comes, and an echo", mark.get("text").getAsString().replaceAll("\\s+", " "));
    }

    /** What stands there twice cannot be meant; what stands nowhere cannot either. */
    @Test
    void aQuoteMustStandThereOnce() {
        Answer twice = rig.run("annotate", PAPER, "--page", "1", "--quote", "echo").ended(1);
        assertTrue(twice.sentence().contains("2번"), twice.err());
        Answer nowhere =
                rig.run("annotate", PAPER, "--page", "2", "--quote", "stand here").ended(1);
        assertTrue(nowhere.sentence().contains("stand here"), nowhere.err());
        Answer english =
                rig.run("--lang", "en", "annotate", PAPER, "--page", "2", "--quote", "echo");
        assertTrue(!english.ended(1).sentence().matches(".*\\p{IsHangul}.*"), english.err());
        for (String page : List.of("0", "3")) {
            rig.run("annotate", PAPER, "--page", page, "--quote", "words").ended(1).sentence();
        }
        assertEquals(0, kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "easy"})
    void theTextsOfTheDigestAreMarkedToo(String section) {
        String quote = section.equals("easy") ? "말을" : "언어 모델";
        JsonObject mark =
                rig.json("annotate", PAPER, "--section", section, "--quote", quote).object();
        assertEquals(section, mark.get("section").getAsString());
        assertTrue(mark.get("page").isJsonNull());
        assertEquals(quote, mark.get("text").getAsString());
        assertEquals(1, rig.json("show", PAPER).object().get("annotations").getAsInt());
        rig.run("annotate", PAPER, "--section", section, "--quote", "없는 말").ended(1).sentence();
        assertEquals(1, kept());
    }

    @Test
    void aPersonReadsItAsALine() {
        String line = rig.done("annotate", PAPER, "--page", "1", "--quote", "Some words").out();
        for (String part : List.of("1쪽", "highlight", "#ffd400", "Some words")) {
            assertTrue(line.contains(part), part + " in " + line);
        }
        String english =
                rig.done("--lang", "en", "annotate", PAPER, "--page", "2", "--quote", "words")
                        .out();
        assertTrue(english.contains("p. 2"), english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"highlight", "underline", "strikeout", "note", "UNDERLINE"})
    void everyKindThatStandsOnWordsIsMade(String kind) {
        assertEquals(
                kind.toLowerCase(java.util.Locale.ROOT),
                onPage("1", "stand here", "--kind", kind).get("kind").getAsString());
    }

    @ParameterizedTest
    @EnumSource(AnnotationColour.class)
    void aColourGoesByItsWordInEitherLanguageAndByItsValue(AnnotationColour colour) {
        String hex = colour.rgb().hex();
        for (String name : List.of(colour.word(), Text.of(colour).in(Language.KOREAN), hex)) {
            assertEquals(
                    hex, onPage("1", "Some words", "--color", name).get("color").getAsString());
        }
    }

    @Test
    void withoutAPdfThereIsNoPage() {
        rig.refuses(
                1,
                Problem.of(ProblemKind.PDF_NOT_HERE),
                "annotate",
                "2410.00002",
                "--page",
                "1",
                "--quote",
                "x");
        rig.refuses(
                1,
                Problem.of(ProblemKind.PAPER_UNKNOWN, "#404"),
                "annotate",
                "#404",
                "--page",
                "1",
                "--quote",
                "x");
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        rig.misunderstands("--quote", "annotate", PAPER, "--page", "1");
        rig.misunderstands(
                "--color mud",
                "annotate",
                PAPER,
                "--page",
                "1",
                "--quote",
                "Some",
                "--color",
                "mud");
        rig.misunderstands("--page one", "annotate", PAPER, "--page", "one", "--quote", "x");
        rig.misunderstands(
                "--section attic", "annotate", PAPER, "--section", "attic", "--quote", "x");
        String neither = rig.run("annotate", PAPER, "--quote", "words").ended(2).sentence();
        assertTrue(neither.contains("--page") && neither.contains("--section"), neither);
        String both =
                rig.run("annotate", PAPER, "--page", "1", "--section", "easy", "--quote", "x")
                        .ended(2)
                        .sentence();
        assertTrue(both.contains("--page") && both.contains("--section"), both);
        assertEquals(0, kept());
    }
}
