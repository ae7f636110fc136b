package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.exchange.AnnotationImportReport;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAnnotationsTest {

    @TempDir Path folder;
    private Library library;
    private Library other;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("one"));
        other = Digests.open(folder.resolve("other"));
        library.importer()
                .importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1", "|B|s|e|x|"));
        other.importer() // other numbers for the same papers
                .importText(
                        "2024-10-24.md",
                        Digests.lines(
                                "2410.00007|Z|s|e|x|1", "|B|s|e|x|", "2410.00001|A'|s|e|x|1"));
        file = folder.resolve("marks.json");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        other.close();
    }

    private static List<Long> papers(Library of) throws Exception {
        return java.util.Arrays.stream(of.browse().ids(Query.ALL)).boxed().toList();
    }

    private static List<Annotation> all(Library of) throws Exception {
        List<Annotation> all = new ArrayList<>();
        for (long paper : papers(of)) {
            of.annotations().ofPaper(paper, TextVersion.unread()).stream()
                    .map(PlacedAnnotation::annotation)
                    .map(one -> one.withPaper(0))
                    .forEach(all::add);
        }
        all.sort(java.util.Comparator.comparing(Annotation::id));
        return all;
    }

    private AnnotationImportReport take(Library into) throws Exception {
        return into.annotationImport().webAnnotations(file, CancelFlag.never());
    }

    @Test
    void everyMarkComesBackAsItWasInAnotherLibrary() throws Exception {
        RandomMarks random = new RandomMarks(new Random(11));
        for (long paper : papers(library)) {
            List<Annotation> made = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                made.add(random.next(paper));
            }
            library.annotations().put(paper, made);
        }
        assertEquals(1, Exported.annotations(library, papers(library), file).written());
        assertEquals(0, Exported.annotations(library, papers(library), file).written());
        assertEquals(new AnnotationImportReport(800, 0, 0, 0, 0, 0), take(other));
        assertEquals(all(library), all(other));
        assertEquals(new AnnotationImportReport(0, 0, 800, 0, 0, 0), take(other));
        assertEquals(new AnnotationImportReport(0, 0, 800, 0, 0, 0), take(library));
    }

    @Test
    void theModelsOwnTermsSayWhatTheyCan() throws Exception {
        long paper = library.browse().resolve("2410.00001").getAsLong();
        library.annotations()
                .put(
                        paper,
                        List.of(
                                Made.of(paper, AnnotationKind.HIGHLIGHT, 3, "말\n씀")
                                        .withComment("**댓글**")
                                        .withTags(List.of("태그"))));
        Exported.annotations(library, List.of(paper), file);
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertEquals(
                "http://www.w3.org/ns/anno.jsonld",
                json.getAsJsonArray("@context").get(0).getAsString());
        assertEquals("AnnotationCollection", json.get("type").getAsString());
        JsonObject page = json.getAsJsonObject("first");
        assertEquals("AnnotationPage", page.get("type").getAsString());
        JsonObject one = page.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals("Annotation", one.get("type").getAsString());
        JsonObject target = one.getAsJsonObject("target");
        assertEquals(
                "https://arxiv.org/pdf/2410.00001",
                target.getAsJsonObject("source").get("id").getAsString());
        JsonObject selector = target.getAsJsonArray("selector").get(0).getAsJsonObject();
        assertEquals("page=3", selector.get("value").getAsString());
        assertEquals("말\n씀", selector.getAsJsonObject("refinedBy").get("exact").getAsString());
        JsonObject comment = one.getAsJsonArray("body").get(0).getAsJsonObject();
        assertEquals("commenting", comment.get("purpose").getAsString());
        assertEquals("text/markdown", comment.get("format").getAsString());
        assertEquals(
                "tagging",
                one.getAsJsonArray("body").get(1).getAsJsonObject().get("purpose").getAsString());
    }

    @Test
    void theNewerOneStaysAndAStepIsUndone() throws Exception {
        long paper = library.browse().resolve("2410.00001").getAsLong();
        Annotation one = Made.of(paper, AnnotationKind.HIGHLIGHT, 3, "words");
        library.annotations().put(paper, List.of(one));
        Exported.annotations(library, List.of(paper), file);
        assertEquals(1, take(other).added());
        long there = other.browse().resolve("2410.00001").getAsLong();
        other.annotations().put(there, List.of(one.withPaper(there).withComment("나중 글")));
        Annotation later = other.annotations().find(one.id()).orElseThrow();
        assertEquals(
                later.modified().isAfter(one.modified()) ? 1 : 0,
                later.comment().equals("나중 글") ? 1 : 0);
        assertEquals(1, take(other).unchanged());
        assertEquals("나중 글", other.annotations().find(one.id()).orElseThrow().comment());
        Exported.annotations(other, List.of(there), file);
        assertEquals(1, take(library).changed());
        assertEquals(later.withPaper(paper), library.annotations().find(one.id()).orElseThrow());
        assertTrue(library.annotations().undo(paper));
        assertEquals(one, library.annotations().find(one.id()).orElseThrow());
    }

    @Test
    void anAreasPictureGoesAlong() throws Exception {
        long paper = library.browse().resolve("2410.00001").getAsLong();
        Annotation area = Made.of(paper, AnnotationKind.AREA, 2, "");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2};
        library.annotations().put(area.paper(), List.of(area));
        library.annotations().keepPicture(area, png);
        Exported.annotations(library, List.of(paper), file);
        take(other);
        assertArrayEquals(png, other.annotations().picture(area.id()).orElseThrow());
    }

    @Test
    void anotherProgramsWordsAreFoundInThePdf() throws Exception {
        long paper = library.browse().resolve("2410.00001").getAsLong();
        Path pdf =
                new TypedPages()
                        .page()
                        .body(700, "Here stand other words.")
                        .page()
                        .body(700, "The model answers questions about tables.")
                        .save(folder.resolve("p.pdf"));
        TestLibraries.offline(library, folder.resolve("state")).pdfs().add(paper, pdf);
        Files.writeString(
                file,
                """
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/anno5",
                 "type":"Annotation","body":"plain words",
                 "target":{"source":"https://arxiv.org/pdf/2410.00001v2.pdf","selector":
                  {"type":"TextQuoteSelector","exact":"answers questions","prefix":"model "}}}
                """);
        assertEquals(new AnnotationImportReport(1, 0, 0, 0, 0, 0), take(library));
        Annotation one = all(library).getFirst();
        assertEquals("answers questions", one.text());
        assertEquals("plain words", one.comment());
        assertEquals(2, ((Anchor.Pages) one.anchor()).page().number());
        assertEquals(1, take(library).unchanged());
        assertEquals(1, take(other).lost());
        Files.writeString(file, Files.readString(file).replace("2410.00001v2", "2410.99999"));
        assertEquals(1, take(library).unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "null",
                "7",
                "\"x\"",
                "{}",
                "{\"type\":\"Annotation\"",
                "# Markdown",
                "{\"type\":{\"type\":\"Annotation\"}}"
            })
    void whatIsNoAnnotationIsOneSentenceAndChangesNothing(String text) throws Exception {
        Files.writeString(file, text);
        SeojaeException e = assertThrows(SeojaeException.class, () -> take(library));
        assertEquals(ProblemKind.MARKS_UNREADABLE, e.problem().kind());
    }

    @Test
    void whatNobodyCouldHoldIsRefused() throws Exception {
        for (String text :
                List.of(
                        "[".repeat(200_000),
                        "{\"a\":".repeat(200_000),
                        "[" + "1,".repeat(300_000) + "1]",
                        "{\"type\":\"AnnotationCollection\",\"first\":"
                                + "{\"items\":[]},".repeat(3)
                                + "}")) {
            Files.writeString(file, text);
            SeojaeException e = assertThrows(SeojaeException.class, () -> take(library));
            assertEquals(ProblemKind.MARKS_UNREADABLE, e.problem().kind());
        }
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xC3, 0x28});
        assertThrows(SeojaeException.class, () -> take(library));
    }

    /** Any part of a good file replaced by anything: the others come in, nothing is thrown. */
    @Test
    void wrongTypesAnywhereLoseNoOtherMark() throws Exception {
        long paper = library.browse().resolve("2410.00001").getAsLong();
        Random random = new Random(4);
        RandomMarks marks = new RandomMarks(random);
        library.annotations().put(paper, List.of(marks.next(paper), marks.next(paper)));
        Exported.annotations(library, List.of(paper), file);
        String good = Files.readString(file);
        int from = good.indexOf("\"items\"");
        String[] others = {
            "null", "-1", "1e999", "[]", "{}", "\"\"", "[[[[]]]]", "true", "1e400", "\"x\"", "NaN"
        };
        String[] lines = good.substring(from).split("\n", -1);
        for (int i = 0; i < 400; i++) {
            String[] changed = lines.clone();
            int at = 1 + random.nextInt(lines.length - 2);
            String line = changed[at];
            String value = others[random.nextInt(others.length)];
            if (line.matches(".*([{\\[]|[\\]}],?)")) {
                continue;
            }
            int colon = line.indexOf("\": ");
            String tail = line.endsWith(",") ? "," : "";
            changed[at] = (colon < 0 ? "" : line.substring(0, colon + 3)) + value + tail;
            Files.write(
                    file,
                    (good.substring(0, from) + String.join("\n", changed))
                            .getBytes(StandardCharsets.UTF_8));
            AnnotationImportReport report = take(other);
            int sum =
                    report.added()
                            + report.changed()
                            + report.unchanged()
                            + report.unknown()
                            + report.lost()
                            + report.refused();
            assertEquals(2, sum);
        }
    }
}
