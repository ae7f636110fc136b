package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownWords;
import app.seojae.library.exchange.AnnotationImportReport;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks go out as Markdown and changed comments come back. */
class MarkdownRoundTest {

    private static final MarkdownWords WORDS =
            new MarkdownWords("메모", "주석", "gone", page -> page + "쪽", c -> c.word());

    @TempDir Path folder;
    private Library library;
    private long paper;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("lib"));
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        file = folder.resolve("A.md");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private int export() throws Exception {
        return Exported.markdown(library, paper, file, WORDS).written();
    }

    @Test
    void anyMarkGoesOutAndNothingComesBackUnchanged() throws Exception {
        RandomMarks random = new RandomMarks(new Random(8));
        List<Annotation> made = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            made.add(random.next(paper));
        }
        library.annotations().put(paper, made);
        List<PlacedAnnotation> before = library.annotations().ofPaper(paper, TextVersion.unread());
        assertEquals(1, export());
        assertEquals(0, export());
        AnnotationImportReport report = library.annotationImport().file(file, CancelFlag.never());
        assertEquals(new AnnotationImportReport(0, 0, 300, 0, 0, 0), report);
        assertEquals(before, library.annotations().ofPaper(paper, TextVersion.unread()));
    }

    @Test
    void aChangedCommentComesBackOnceAndBothStayWhereBothChanged() throws Exception {
        Annotation one = new RandomMarks(new Random(1)).next(paper).withComment("댓글");
        library.annotations().put(paper, List.of(one));
        export();
        Files.writeString(file, Files.readString(file).replace("\n댓글\n", "\n파일 글\n"));
        assertEquals(1, library.annotationImport().comments(file).changed());
        assertEquals("파일 글", library.annotations().find(one.id()).orElseThrow().comment());
        assertEquals(0, library.annotationImport().comments(file).changed());
        Made.comment(library, one.id(), "서재 글");
        assertEquals(1, library.annotationImport().comments(file).changed());
        String both = library.annotations().find(one.id()).orElseThrow().comment();
        assertTrue(both.contains("서재 글") && both.contains("파일 글"), both);
        assertEquals(0, library.annotationImport().comments(file).changed());
        export();
        assertEquals(0, library.annotationImport().comments(file).changed());
        assertEquals(both, library.annotations().find(one.id()).orElseThrow().comment());
        library.annotations().remove(paper, List.of(one.id()));
        Files.writeString(file, Files.readString(file).replace("파일 글", "또 고친 글"));
        assertEquals(1, library.annotationImport().comments(file).unknown());
    }

    @Test
    void aFileOfAnotherKindIsOneSentence() throws Exception {
        Files.writeString(file, "# 내 글\n");
        SeojaeException e =
                assertThrows(
                        SeojaeException.class, () -> library.annotationImport().comments(file));
        assertEquals(ProblemKind.MARKS_UNREADABLE, e.problem().kind());
        assertFalse(library.readOnly());
    }
}
