package app.seojae.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownAnnotationsTest;
import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.markdown.MarkdownExportTest;
import app.seojae.export.markdown.MarkdownLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in a person's folder are found again, and keep their lines. */
class FoundNotesTest {

    @TempDir Path folder;

    private final MarkdownExport export =
            new MarkdownExport(MarkdownAnnotationsTest.WORDS, MarkdownLayout.STANDARD);

    private boolean write(String id, String note) throws Exception {
        return export.writeInto(
                folder, AnnotatedPaper.of(MarkdownExportTest.paper(1, id, "A title", note)));
    }

    private List<String> notes() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"내 이름.md", "묶음/내 이름.md", "a/b/A title (2410.00001).md"})
    void whereverItWasMoved(String name) throws Exception {
        write("2410.00001", "before");
        write("cs/0112017", "other");
        Path moved = folder.resolve(name);
        Files.createDirectories(moved.getParent());
        Files.move(folder.resolve("A title (2410.00001).md"), moved);
        assertFalse(write("2410.00001", "before"), "nothing new");
        assertTrue(write("2410.00001", "after"));
        assertEquals(List.of("A title (cs_0112017).md", name).stream().sorted().toList(), notes());
        assertTrue(Files.readString(moved).contains("after"));
    }

    @Test
    void aPageOfSeveralPapersIsNobodysNote() throws Exception {
        Path week = folder.resolve("week.md");
        export.writeOne(
                List.of(
                        AnnotatedPaper.of(MarkdownExportTest.paper(1, "2410.00001", "A", "")),
                        AnnotatedPaper.of(MarkdownExportTest.paper(2, "2410.00002", "B", ""))),
                week);
        String before = Files.readString(week);
        write("2410.00001", "x");
        assertEquals(before, Files.readString(week));
        assertEquals(List.of("A title (2410.00001).md", "week.md"), notes());
    }

    @Test
    void ofCopiesTheNearestIsTheNote() throws Exception {
        write("2410.00001", "x");
        Files.createDirectories(folder.resolve("old"));
        Path copy = folder.resolve("old/copy.md");
        Files.copy(folder.resolve("A title (2410.00001).md"), copy);
        String before = Files.readString(copy);
        write("2410.00001", "y");
        assertEquals(before, Files.readString(copy));
        assertEquals(2, notes().size());
    }

    @Test
    void newLinesEndAsTheFilesOwn() throws Exception {
        Path file = folder.resolve("A title (2410.00001).md");
        Files.writeString(file, "my words\r\nmore of them\r\n");
        assertTrue(write("2410.00001", "one\ntwo"));
        assertEquals(0, lone(file));
        assertTrue(write("2410.00001", "one\ntwo\nthree"));
        assertEquals(0, lone(file));
        assertFalse(write("2410.00001", "one\ntwo\nthree"), "the same again changes nothing");
        assertTrue(Files.readString(file).startsWith("my words\r\nmore of them\r\n\r\n<!--"));
        Files.writeString(file, Files.readString(file).replace("\r\n", "\n"));
        assertTrue(write("2410.00001", "four"));
        assertFalse(Files.readString(file).contains("\r"));
    }

    private static long lone(Path file) throws Exception {
        return Files.readString(file).replace("\r\n", "").chars().filter(c -> c == '\n').count();
    }

    @ParameterizedTest
    @CsvSource({
        "nul.txt,_nul.txt",
        "NUL,_NUL",
        "com1.tar.gz,_com1.tar.gz",
        "LPT9,_LPT9",
        "aux .x,_aux .x",
        "null.txt,null.txt",
        "com10,com10",
        "console,console"
    })
    void devicesOfWindowsAreNoNames(String title, String name) {
        assertEquals(name, FileNames.readable(title));
    }
}
