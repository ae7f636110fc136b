package app.seojae.cli.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.export.request.ExportFormat;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code export}: papers and marks, written for other programs. */
class ExportCommandTest {

    private static final String PAPER = "2410.00001";

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path out;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First", "2410.00002", "Second");
        rig.done("annotate", PAPER, "--section", "summary", "--quote", "언어", "--comment", "내 말");
        out = folder.resolve("out");
    }

    private Answer export(ExportFormat format, Path to, String... more) {
        return rig.done(
                CommandLineRig.with(
                        new String[] {
                            "export", "--format", format.toString(), "--out", to.toString()
                        },
                        more));
    }

    private Path pdf(String name, String line) throws Exception {
        return new TypedPages().page().body(700, line).save(folder.resolve(name));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PDF", "MARKDOWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFormatOfOneFileTellsOfAllPapersAndIsWrittenTheSameTwice(ExportFormat format)
            throws Exception {
        Path file = folder.resolve("out" + format.ending());
        JsonObject said = export(format, file, "--all", "--json").object();
        assertEquals(2, said.get("papers").getAsInt());
        assertEquals(format.toString(), said.get("format").getAsString());
        assertEquals(file.toString(), said.get("out").getAsString());
        String first = Files.readString(file);
        if (format == ExportFormat.W3C_ANNOTATION) {
            assertTrue(first.contains("내 말"), first);
        } else {
            assertTrue(first.contains("First") && first.contains("Second"), first);
        }
        export(format, file, "--all");
        assertEquals(first, Files.readString(file));
        if (format == ExportFormat.CSL_JSON) {
            assertEquals(2, JsonParser.parseString(first).getAsJsonArray().size());
        }
    }

    @Test
    void papersAreNamedOrFound() throws Exception {
        Path bib = folder.resolve("out.bib");
        export(ExportFormat.BIBTEX, bib, PAPER);
        assertFalse(Files.readString(bib).contains("2410.00002"));
        export(ExportFormat.BIBTEX, bib, "--query", "Second");
        assertFalse(Files.readString(bib).contains(PAPER));
        Answer none = export(ExportFormat.BIBTEX, bib, "--query", "없는말", "--json");
        assertEquals(0, none.object().get("papers").getAsInt());
        String line = export(ExportFormat.BIBTEX, bib, "--all").out();
        assertEquals("2편을 썼습니다: " + bib + "\n", line);
        assertEquals(
                "2 papers written: " + bib + "\n",
                export(ExportFormat.BIBTEX, bib, "--all", "--lang", "en").out());
    }

    /** Each paper has its file; what a person writes between stays when it is written again. */
    @Test
    void aMarkdownFolderKeepsAPersonsWords() throws Exception {
        JsonObject first = export(ExportFormat.MARKDOWN, out, "--all", "--json").object();
        assertEquals(2, first.get("changed").getAsInt());
        Path file = onlyWith("First");
        assertTrue(Files.readString(file).contains("내 말"));
        Files.writeString(file, Files.readString(file) + "\n내가 덧붙인 줄\n");
        rig.done("annotate", PAPER, "--section", "easy", "--quote", "말을", "--comment", "새 말");
        String said = export(ExportFormat.MARKDOWN, out, "--all").out();
        assertEquals("2편 가운데 달라진 파일 1개를 썼습니다: " + out + "\n", said);
        String text = Files.readString(file);
        assertTrue(text.contains("내가 덧붙인 줄") && text.contains("새 말"), text);
    }

    private Path onlyWith(String words) throws Exception {
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> with =
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.getFileName().toString().contains(words))
                            .toList();
            assertEquals(1, with.size(), with.toString());
            return with.getFirst();
        }
    }

    @Test
    void aTemplateOfOnesOwnShapesThePaper() throws Exception {
        Path form =
                Files.writeString(
                        folder.resolve("form.md"),
                        "TITLE {{title}}\n{{#marks}}\nMARK {{text}}\n{{/marks}}\n");
        export(ExportFormat.MARKDOWN, out, PAPER, "--template", form.toString());
        String text;
        try (Stream<Path> files = Files.walk(folder)) {
            Path file =
                    files.filter(Files::isRegularFile)
                            .filter(one -> one.toString().startsWith(out.toString()))
                            .findFirst()
                            .orElseThrow();
            text = Files.readString(file);
        }
        assertTrue(text.contains("TITLE First") && text.contains("MARK 언어"), text);
        Files.writeString(form, "{{colour of money}}");
        Answer unknown =
                rig.run(
                                "export",
                                PAPER,
                                "--format",
                                "markdown",
                                "--out",
                                out + "2",
                                "--template",
                                form.toString())
                        .ended(1);
        assertTrue(unknown.sentence().contains("colour of money"), unknown.err());
        assertFalse(Files.exists(Path.of(out + "2")));
    }

    @Test
    void referencesFollowTheirStyle() throws Exception {
        Path apa = folder.resolve("apa.txt");
        Path ieee = folder.resolve("ieee.txt");
        export(ExportFormat.REFERENCE, apa, "--all");
        export(ExportFormat.REFERENCE, ieee, "--all", "--style", "ieee");
        assertTrue(Files.readString(ieee).startsWith("[1]"), Files.readString(ieee));
        assertFalse(Files.readString(apa).startsWith("["), Files.readString(apa));
        Answer unknown =
                rig.run(
                                "export",
                                "--all",
                                "--format",
                                "reference",
                                "--out",
                                out.toString(),
                                "--style",
                                "no-such-style")
                        .ended(1);
        assertTrue(unknown.sentence().contains("no-such-style"), unknown.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aPdfGoesOutWithItsMarksAndThePaperWithoutOneFailsAlone() throws Exception {
        rig.done("pdf", "add", PAPER, pdf("plain.pdf", "Some words stand here.").toString());
        rig.done("annotate", PAPER, "--page", "1", "--quote", "words");
        Path copy = folder.resolve("copy.pdf");
        export(ExportFormat.PDF, copy, PAPER);
        assertEquals(
                1, rig.json("pdf", "info", copy.toString()).object().get("annotations").getAsInt());
        Answer answer =
                rig.run("--json", "export", "--all", "--format", "pdf", "--out", out.toString())
                        .ended(1);
        assertEquals(1, answer.object().get("papers").getAsInt());
        answer.sentence();
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theStoredPdfIsNotWrittenOver() throws Exception {
        JsonObject paper =
                rig.json("pdf", "add", PAPER, pdf("plain.pdf", "Words.").toString()).object();
        Path stored =
                rig.libraryFolder().resolve(paper.getAsJsonObject("pdf").get("path").getAsString());
        byte[] before = Files.readAllBytes(stored);
        rig.run("export", PAPER, "--format", "pdf", "--out", stored.toString()).ended(1);
        assertArrayEquals(before, Files.readAllBytes(stored));
        rig.done("check");
    }

    @Test
    void whatIsMissingOrUnknownIsNamedAndNothingIsWritten() {
        String file = out.toString();
        rig.misunderstands("export", "export", "--format", "bibtex", "--out", file);
        rig.misunderstands("--format", "export", "--all", "--out", file);
        rig.misunderstands("--out", "export", "--all", "--format", "bibtex");
        rig.misunderstands("--format word", "export", "--all", "--format", "word", "--out", file);
        rig.misunderstands(
                "--group size",
                "export",
                "--all",
                "--format",
                "markdown",
                "--group",
                "size",
                "--out",
                file);
        assertFalse(Files.exists(out));
        Answer answer = rig.run("export", "#404", PAPER, "--format", "ris", "--out", file).ended(1);
        assertTrue(answer.sentence().contains("#404"));
        assertTrue(Files.exists(out), "the paper that is there went out");
    }
}
