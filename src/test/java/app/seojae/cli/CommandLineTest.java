package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.Machine;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir Path folder;
    private Path digest;
    private CommandLineRig rig;
    private String out = "";
    private String err = "";

    @BeforeEach
    void write() {
        rig = new CommandLineRig(folder);
        digest =
                new DigestPage()
                        .paper("2410.00001", "First")
                        .paper("2410.00002", "Second")
                        .write(folder.resolve("digests").resolve(DigestPage.NAME));
    }

    private int run(String... words) {
        CommandLineRig.Answer answer = rig.run(words);
        out = answer.out();
        err = answer.err();
        return answer.code();
    }

    private List<JsonObject> objects() {
        return new CommandLineRig.Answer(0, out, err).objects();
    }

    @Test
    void importTellsEachFileAndTheSum() throws Exception {
        Files.writeString(digest.resolveSibling("x.md"), "오늘은 소식이 없습니다.");
        assertEquals(0, run("import", digest.getParent().toString(), "--json"));
        JsonObject first = objects().get(0);
        assertEquals(
                Set.of("file", "kind", "date", "papers", "new", "updated", "unchanged", "problems"),
                first.keySet());
        assertEquals("paper-digest", first.get("kind").getAsString());
        assertEquals("2024-10-24", first.get("date").getAsString());
        assertEquals(2, first.get("new").getAsInt());
        JsonObject second = objects().get(1);
        assertEquals("not-a-digest", second.get("kind").getAsString());
        assertEquals(1, second.getAsJsonArray("problems").size());
        JsonObject sum = objects().get(2);
        assertEquals(
                Set.of(
                        "summary",
                        "files",
                        "digests",
                        "skipped",
                        "failed",
                        "new",
                        "updated",
                        "unchanged",
                        "seconds"),
                sum.keySet());
        assertEquals(2, sum.get("new").getAsInt());
        run("import", digest.getParent().toString(), "--json");
        assertEquals(0, objects().get(2).get("new").getAsInt());
        assertEquals(2, objects().get(2).get("unchanged").getAsInt());
    }

    @Test
    void aFileThatIsNotThereFailsAloneWithASentence() {
        int code = run("import", folder.resolve("absent.md").toString(), digest.toString());
        assertEquals(1, code);
        assertTrue(err.contains("absent.md"), err);
        assertFalse(err.contains("\tat "), err);
        assertEquals(0, run("list", "--json"));
        assertEquals(2, objects().size());
    }

    @Test
    void standardInputIsADigestToo() throws Exception {
        rig.input(Files.readString(digest));
        assertEquals(0, run("import", "-", "--name", "2024-10-24.md", "--json"));
        assertEquals(2, objects().getFirst().get("new").getAsInt());
    }

    @Test
    void listGivesTheContractsKeys() {
        run("import", digest.toString());
        assertEquals(0, run("list", "--json", "--sort", "title", "--limit", "1"));
        JsonObject paper = objects().getFirst();
        assertTrue(
                paper.keySet()
                        .containsAll(
                                List.of(
                                        "id",
                                        "arxivId",
                                        "title",
                                        "summary",
                                        "easyExplanation",
                                        "fields",
                                        "upvotes",
                                        "pdfUrl",
                                        "thumbnailUrl",
                                        "digests",
                                        "bookmarked",
                                        "status",
                                        "tags",
                                        "collections",
                                        "note",
                                        "annotations",
                                        "pdf")));
        assertEquals("First", paper.get("title").getAsString());
        assertEquals("큰 언어 모델을 다룬 **글**입니다.", paper.get("summary").getAsString());
        assertEquals("absent", paper.getAsJsonObject("pdf").get("state").getAsString());
        assertEquals(
                "2024-10-24-15-00-14.md",
                paper.getAsJsonArray("digests").get(0).getAsJsonObject().get("name").getAsString());
        run("list", "--field", "학습", "--since", "2024-10-24", "--until", "2024-10-24", "--json");
        assertEquals(2, objects().size());
        run("list", "--since", "2024-10-25", "--json");
        assertEquals(0, objects().size());
    }

    /** What is no paper of the library leaves nothing there. */
    @Test
    void theTextOfAPaperIsKeptAndThatOfAnotherFileIsNot() throws Exception {
        run("import", digest.toString());
        run("list", "--json", "--sort", "title", "--limit", "1");
        String paper = objects().getFirst().get("arxivId").getAsString();
        Path file = TestPdfs.pages(folder.resolve("paper.pdf"), 2);
        Path texts = folder.resolve("library/texts");
        assertEquals(0, run("pdf", "text", file.toString()), err);
        assertEquals("Page 1Page 2", out.replaceAll("\\R", ""));
        assertFalse(Files.exists(texts));
        assertEquals(0, run("pdf", "add", paper, file.toString()), err);
        assertEquals(0, run("pdf", "text", paper, "--page", "2"), err);
        assertEquals("Page 2", out.strip());
        try (Stream<Path> kept = Files.list(texts)) {
            assertEquals(1, kept.count());
        }
    }

    @Test
    void searchAnswersWithSnippetsAndALineAQuery() {
        run("import", digest.toString());
        assertEquals(0, run("search", "언어 모델", "--json"));
        assertEquals(2, objects().size());
        assertTrue(objects().getFirst().get("snippet").getAsString().contains("언어 모델"));
        rig.input("델\n\"다룬 글\"\nSecond\n");
        assertEquals(0, run("search", "--stdin", "--limit", "1"));
        assertEquals(
                List.of(2, 2, 1), objects().stream().map(o -> o.get("total").getAsInt()).toList());
        assertEquals(1, objects().getFirst().getAsJsonArray("ids").size());
        assertEquals(Set.of("query", "total", "ms", "ids"), objects().getFirst().keySet());
    }

    @Test
    void marksAreMadeAndShown() {
        run("import", digest.toString());
        assertEquals(0, run("bookmark", "2410.00001v2", "#2"));
        assertEquals(0, run("status", "2410.00001", "reading"));
        assertEquals(0, run("tag", "2410.00001", "--add", "읽자", "--add", "좋음"));
        assertEquals(0, run("collection", "add", "발표", "2410.00001"));
        assertEquals(0, run("note", "2410.00001", "--text", "첫 줄"));
        assertEquals(0, run("note", "2410.00001", "--append", "둘째"));
        run("show", "2410.00001", "--json");
        JsonObject paper = objects().getFirst();
        assertTrue(paper.get("bookmarked").getAsBoolean());
        assertEquals("reading", paper.get("status").getAsString());
        assertEquals("[\"읽자\",\"좋음\"]", paper.get("tags").toString());
        assertEquals("[\"발표\"]", paper.get("collections").toString());
        assertEquals("첫 줄\n\n둘째", paper.get("note").getAsString());
        run(
                "list",
                "--bookmarked",
                "--status",
                "reading",
                "--tag",
                "읽자",
                "--collection",
                "발표",
                "--json");
        assertEquals(1, objects().size());
        run("search", "둘째", "--in", "notes", "--json");
        assertEquals(1, objects().size());
        run("note", "2410.00001");
        assertEquals("첫 줄\n\n둘째\n", out);
        assertEquals(0, run("check", "--json"));
        assertTrue(objects().getFirst().get("ok").getAsBoolean());
    }

    @Test
    void whatIsNotThereIsSaidAndTheRestIsDone() {
        run("import", digest.toString());
        assertEquals(1, run("bookmark", "2410.99999", "2410.00001"));
        assertTrue(err.contains("2410.99999"));
        run("list", "--bookmarked", "--json");
        assertEquals(1, objects().size());
    }

    @Test
    void exitCodesSayHowItEnded() throws Exception {
        assertEquals(2, run("import"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("list", "--sort", "loudest"));
        assertEquals(2, run("list", "--limit", "many"));
        assertEquals(2, run("collection"));
        assertEquals(4, run());
        assertEquals(1, err.lines().count());
        assertEquals(0, run("--help"));
        assertTrue(out.contains("import"));
        run("import", digest.toString());
        try (Library held =
                Library.open(
                        folder.resolve("library"),
                        LibraryTools.standard(new Machine("there", "서버")))) {
            assertFalse(held.readOnly());
            assertEquals(0, run("list"));
            assertEquals(3, run("bookmark", "#1"));
            assertTrue(err.contains("서버"), err);
        }
        Files.write(folder.resolve("library/seojae.db"), new byte[8192]);
        Files.writeString(folder.resolve("library/seojae.db"), "nonsense ".repeat(999));
        assertEquals(3, run("list"));
        assertEquals(1, err.lines().count(), err);
    }

    /** A word that an option does not know is refused by its name, before a library is made. */
    @Test
    void optionsKnowTheirWords() {
        String out = folder.resolve("out").toString();
        for (List<String> line :
                List.of(
                        List.of("search", "q", "--in", "attic"),
                        List.of("list", "--status", "asleep"),
                        List.of("list", "--sort", "loudest"),
                        List.of("list", "--since", "someday"),
                        List.of("week", "--out", out, "--since", "someday"),
                        List.of("export", "--all", "--out", out, "--format", "pigeon"),
                        List.of(
                                "export",
                                "--all",
                                "--out",
                                out,
                                "--format",
                                "markdown",
                                "--group",
                                "size"),
                        List.of("annotate", "#1", "--quote", "q", "--section", "attic"),
                        List.of(
                                "annotate",
                                "#1",
                                "--quote",
                                "q",
                                "--page",
                                "1",
                                "--kind",
                                "hat"))) {
            assertEquals(2, run(line.toArray(String[]::new)), line.toString());
            assertTrue(
                    err.contains(String.join(" ", line.subList(line.size() - 2, line.size()))),
                    err);
        }
        assertFalse(Files.exists(folder.resolve("library")));
    }

    @Test
    void optionsTakeTheirWordsInAnyCase() {
        run("import", digest.toString());
        String file = folder.resolve("out.json").toString();
        assertEquals(0, run("--json", "export", "--all", "--format", "CSL-JSON", "--out", file));
        assertTrue(out.contains("\"csl-json\""), out);
        assertEquals(
                0, run("list", "--sort", "Title", "--status", "UNREAD", "--until", "2024-12-31"));
        assertEquals(2, out.lines().count());
        assertEquals(0, run("search", "x", "--in", "Notes"));
    }

    @Test
    void papersAreExported() throws Exception {
        run("import", digest.toString());
        Path file = folder.resolve("papers.bib");
        assertEquals(0, run("export", "--all", "--format", "bibtex", "--out", file.toString()));
        assertTrue(Files.readString(file).contains("2410.00002"));
        assertEquals(2, run("export", "--all", "--format", "pigeon", "--out", file.toString()));
        assertEquals(1, run("--offline", "download", "--all"));
    }

    @Test
    void englishIsSpokenWhenAsked() {
        run("--lang", "en", "import", digest.toString());
        assertTrue(out.contains("2 papers"), out);
        run("--lang", "en", "show", "#77");
        assertTrue(err.contains("No such paper"), err);
    }

    @Test
    void aPointNoteStandsBesideItsQuoteAndShapesAreRefused() throws Exception {
        run("import", digest.toString());
        String first;
        try (Library library = rig.open()) {
            Path pdf =
                    new TypedPages()
                            .page()
                            .body(700, "Some words here.")
                            .save(folder.resolve("typed.pdf"));
            long paper = library.browse().ids(Query.ALL)[0];
            first = "#" + paper;
            TestLibraries.offline(library, folder.resolve("state")).pdfs().add(paper, pdf);
        }
        String[] words = {"--json", "annotate", first, "--page", "1", "--quote", "words here"};
        assertEquals(0, run(CommandLineRig.with(words, "--kind", "note", "--comment", "쪽지")), err);
        JsonObject note = objects().getFirst();
        assertEquals("note", note.get("kind").getAsString());
        assertEquals("쪽지", note.get("comment").getAsString());
        assertEquals(0, run(CommandLineRig.with(words, "--kind", "underline")), err);
        JsonArray line = objects().getFirst().getAsJsonArray("rect");
        JsonArray icon = note.getAsJsonArray("rect");
        assertEquals(line.get(0).getAsDouble(), icon.get(2).getAsDouble(), 0.01, "before it");
        assertEquals(line.get(3).getAsDouble(), icon.get(3).getAsDouble(), 0.01, "as high");
        for (String kind : List.of("area", "ink")) {
            assertEquals(2, run(CommandLineRig.with(words, "--kind", kind)));
            assertTrue(err.contains(kind) && err.contains("strikeout"), err);
        }
        assertEquals(2, run(CommandLineRig.with(words, "--kind", "circle")));
        words[words.length - 1] = "not there";
        assertEquals(1, run(CommandLineRig.with(words, "--kind", "note")));
        assertEquals(
                2,
                run("annotate", first, "--section", "summary", "--quote", "언어", "--kind", "note"));
    }

    @Test
    void marksGoOutInEveryFormatAndComeBack() throws Exception {
        run("import", digest.toString());
        run("annotate", "2410.00001", "--section", "summary", "--quote", "언어", "--comment", "글");
        for (String format :
                List.of("bibtex", "ris", "csl-json", "reference", "w3c-annotation", "markdown")) {
            Path file = folder.resolve("out." + format + ".md");
            assertEquals(0, run("export", "--all", "--format", format, "--out", file.toString()));
            assertTrue(Files.size(file) > 0, format);
        }
        Path marks = folder.resolve("marks.json");
        Files.copy(folder.resolve("out.w3c-annotation.md"), marks);
        assertEquals(0, run("--json", "annotations", "import", "--file", marks.toString()));
        assertTrue(out.contains("\"added\":0,\"changed\":0,\"unchanged\":1"), out);
        Path markdown = folder.resolve("out.markdown.md");
        Files.writeString(markdown, Files.readString(markdown).replace("\n글\n", "\n고친 글\n"));
        assertEquals(0, run("annotations", "import", "--file", markdown.toString()));
        run("--json", "annotations", "2410.00001");
        assertTrue(out.contains("\"comment\":\"고친 글\""), out);
        Path week = folder.resolve("week.md");
        assertEquals(0, run("week", "--since", "2024-10-20", "--out", week.toString()));
        assertTrue(Files.readString(week).contains("고친 글"));
        assertEquals(2, run("week", "--since", "someday", "--out", week.toString()));
        assertEquals(2, run("annotations", "import"));
        assertEquals(1, run("annotations", "import", "--file", digest + ".json"));
    }

    @Test
    void wordsThatCouldNotBeReadChangeNothing() {
        run("import", digest.toString());
        run("note", "2410.00001", "--text", "good");
        assertEquals(2, run("note", "2410.00001", "--text", "\uFFFD\uFFFD"));
        assertEquals("", out);
        assertTrue(err.contains("UTF-8"), err);
        run("note", "2410.00001");
        assertEquals("good\n", out);
    }

    @Test
    void filesWithoutACommandGoToTheWindowAndOtherWordsAreNotUnderstood() throws Exception {
        Path digest = Files.writeString(folder.resolve("오늘 디지스트.md"), "x");
        assertEquals(4, rig.run(digest.toString()).code());
        assertEquals(List.of(List.of(digest.toAbsolutePath())), rig.windows());
        CommandLineRig.Answer answer = rig.run("serach", "모델");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("serach"), answer.err());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        run("import", digest.toString());
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(1, rig.run(full, said, "list", "--lang", "en"));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("disk"), said.toString());
    }

    @Test
    void noExportHitsTheLibrarysOwnFiles() throws Exception {
        run("import", digest.toString());
        Path database = folder.resolve("library/seojae.db");
        byte[] before = Files.readAllBytes(database);
        for (String format : List.of("markdown", "bibtex", "ris", "csl-json", "w3c-annotation")) {
            String at = format.equals("markdown") ? "seojae.db.md" : "seojae.db";
            Path out = database.resolveSibling(at);
            assertEquals(1, run("export", "--all", "--format", format, "--out", out.toString()));
            assertTrue(err.contains(out.toString()), err);
        }
        assertEquals(1, run("week", "--out", database.toString()));
        assertArrayEquals(before, Files.readAllBytes(database));
        assertEquals(0, run("check"));
    }
}
