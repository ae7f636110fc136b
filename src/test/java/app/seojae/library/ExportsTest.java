package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportPlan;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.export.request.MarkdownForm;
import app.seojae.l10n.Language;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is ordered is written, some at a time, and nothing of a person's is written over. */
class ExportsTest {

    private static final int PAPERS = 230;

    @TempDir Path folder;

    private Library library;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), PAPERS);
        ids = Arrays.stream(library.browse().ids(Query.ALL)).boxed().toList();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private ExportReport write(ExportFormat format, Path out, CancelFlag cancel) throws Exception {
        return write(format, out, cancel, Progress.NONE);
    }

    private ExportReport write(ExportFormat format, Path out, CancelFlag cancel, Progress progress)
            throws Exception {
        ExportRequest request =
                new ExportRequest(
                        format,
                        ExportTarget.kept(format, out),
                        MarkdownForm.standard(MarkdownWords.in(Language.KOREAN)),
                        "apa",
                        null);
        return library.exports().write(ids, request, progress, cancel);
    }

    private static ExportReport counts(int written, int unchanged) {
        return new ExportReport(written, unchanged, List.of(), List.of(), false);
    }

    @Test
    void eachFormatOfOneFileIsWrittenOnceAndThenStands() throws Exception {
        for (ExportFormat format : ExportFormat.values()) {
            if (!format.isIntoFolder()) {
                Path file = folder.resolve("out" + format.ending());
                assertEquals(
                        counts(1, 0), write(format, file, CancelFlag.never()), file.toString());
                assertEquals(
                        counts(0, 1), write(format, file, CancelFlag.never()), file.toString());
            }
        }
        String json = Files.readString(folder.resolve("out.json"));
        assertEquals(PAPERS, JsonParser.parseString(json).getAsJsonArray().size());
        String bib = Files.readString(folder.resolve("out.bib"));
        assertEquals(PAPERS, bib.split("@misc\\{", -1).length - 1);
    }

    @Test
    void aFileThatSeojaeDidNotWriteStays() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.bib"), "@book{mine,}\n");
        SeojaeException refused =
                assertThrows(
                        SeojaeException.class,
                        () -> write(ExportFormat.BIBTEX, mine, CancelFlag.never()));
        assertEquals(ProblemKind.FILE_NOT_OURS, refused.problem().kind());
        assertEquals("@book{mine,}\n", Files.readString(mine));
        Path ours = folder.resolve("ours.bib");
        write(ExportFormat.BIBTEX, ours, CancelFlag.never());
        library.paperStates().tag(List.of(ids.getFirst()), List.of("새것"), List.of());
        assertEquals(counts(1, 0), write(ExportFormat.BIBTEX, ours, CancelFlag.never()));
        Files.writeString(ours, "changed by hand");
        assertThrows(
                SeojaeException.class, () -> write(ExportFormat.BIBTEX, ours, CancelFlag.never()));
        assertEquals("changed by hand", Files.readString(ours));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void aFolderIsKeptInStep() throws Exception {
        Path out = folder.resolve("vault");
        assertEquals(counts(PAPERS, 0), write(ExportFormat.MARKDOWN, out, CancelFlag.never()));
        assertEquals(counts(0, PAPERS), write(ExportFormat.MARKDOWN, out, CancelFlag.never()));
        long marked = ids.get(120);
        library.annotations()
                .put(marked, List.of(Made.of(marked, AnnotationKind.HIGHLIGHT, 2, "words")));
        assertEquals(counts(1, PAPERS - 1), write(ExportFormat.MARKDOWN, out, CancelFlag.never()));
        assertEquals(
                new ExportPlan(PAPERS, PAPERS, 1),
                library.exports().plan(ids, ExportFormat.MARKDOWN));
    }

    @Test
    void thePaperThatCannotBeWrittenStopsNoOther() throws Exception {
        Path out = folder.resolve("vault");
        write(ExportFormat.MARKDOWN, out, CancelFlag.never());
        Path bad;
        try (Stream<Path> files = Files.list(out)) {
            bad = files.sorted().findFirst().orElseThrow();
        }
        Files.write(bad, new byte[] {(byte) 0xff, (byte) 0xfe, 0}); // no text at all
        ExportReport report = write(ExportFormat.MARKDOWN, out, CancelFlag.never());
        assertEquals(PAPERS - 1, report.unchanged());
        assertEquals(1, report.problems().size());
        assertEquals(ProblemKind.FILE_UNREADABLE, report.problems().getFirst().kind());
        assertEquals(3, Files.size(bad), "it stays as it is");
    }

    @Test
    void stoppingKeepsWhatIsWritten() throws Exception {
        CancelFlag cancel = new CancelFlag();
        Path out = folder.resolve("vault");
        ExportReport report =
                write(
                        ExportFormat.MARKDOWN,
                        out,
                        cancel,
                        (done, total) -> {
                            if (done == 150) {
                                cancel.raise();
                            }
                        });
        assertEquals(new ExportReport(150, 0, List.of(), List.of(), true), report);
        Path file = folder.resolve("stopped.ris");
        assertTrue(write(ExportFormat.RIS, file, cancel).cancelled());
        assertFalse(Files.exists(file), "half a file is none");
    }

    @Test
    void copiesOfPdfsAreWrittenOnceAndPapersWithoutOneAreCounted() throws Exception {
        long paper = ids.getFirst();
        Path pdf = new TypedPages().page().body(700, "A page.").save(folder.resolve("a.pdf"));
        TestLibraries.offline(library, folder.resolve("state")).pdfs().add(paper, pdf);
        Path out = folder.resolve("copies");
        assertEquals(new ExportPlan(PAPERS, 1, 0), library.exports().plan(ids, ExportFormat.PDF));
        ExportReport first = write(ExportFormat.PDF, out, CancelFlag.never());
        assertEquals(1, first.written());
        assertEquals(PAPERS - 1, first.withoutPdf().size());
        assertEquals(ProblemKind.PDF_NOT_HERE, first.withoutPdf().getFirst().kind());
        ExportReport again = write(ExportFormat.PDF, out, CancelFlag.never());
        assertEquals(
                new ExportReport(0, 1, first.withoutPdf(), List.of(), false),
                again,
                "nothing is written again");
    }

    @Test
    void marksAreCopiedInEachForm() throws Exception {
        long paper = ids.getFirst();
        var one =
                Made.of(paper, AnnotationKind.HIGHLIGHT, 3, "두 단어")
                        .withComment("**내** 말")
                        .withTags(List.of("다시"));
        var other = Made.of(paper, AnnotationKind.HIGHLIGHT, 4, "others");
        library.annotations().put(paper, List.of(one, other));
        MarkdownWords words = MarkdownWords.in(Language.KOREAN);
        String markdown =
                library.exports()
                        .text(paper, List.of(one.id()), AnnotationCopyForm.MARKDOWN, words);
        assertTrue(markdown.startsWith("> 두 단어\n> — 3쪽 · 노랑 #다시\n\n**내** 말\n\n— ["), markdown);
        assertFalse(markdown.contains("seojae:"), "no signs of the managed block");
        String plain = library.exports().text(paper, List.of(), AnnotationCopyForm.PLAIN, words);
        assertTrue(plain.startsWith("“두 단어” (3쪽)\n내 말\n\n“others” (4쪽)\n\n— "), plain);
        String bibtex =
                library.exports().text(paper, List.of(one.id()), AnnotationCopyForm.BIBTEX, words);
        assertTrue(bibtex.contains("annote = {“두 단어” (3쪽) 내 말}"), bibtex);
        assertEquals(
                "", library.exports().text(ids.get(1), List.of(), AnnotationCopyForm.PLAIN, words));
    }

    @Test
    void whereACommandWritesIsSaidByTheNameAndByWhatStandsThere() throws Exception {
        assertFalse(
                ExportTarget.named(ExportFormat.MARKDOWN, folder.resolve("A.MD"), 9).isFolder());
        assertTrue(
                ExportTarget.named(ExportFormat.MARKDOWN, folder.resolve("vault"), 1).isFolder());
        assertFalse(ExportTarget.named(ExportFormat.PDF, folder.resolve("one"), 1).isFolder());
        assertTrue(ExportTarget.named(ExportFormat.PDF, folder, 1).isFolder());
        assertTrue(ExportTarget.named(ExportFormat.PDF, folder.resolve("some"), 2).isFolder());
        assertFalse(ExportTarget.named(ExportFormat.RIS, folder.resolve("x"), 2).isGuarded());
        assertTrue(ExportTarget.kept(ExportFormat.RIS, folder.resolve("x")).isGuarded());
        Path named = Files.writeString(folder.resolve("named.bib"), "@book{theirs,}\n");
        assertEquals(counts(1, 0), Exported.write(library, ids, ExportFormat.BIBTEX, named));
    }
}
