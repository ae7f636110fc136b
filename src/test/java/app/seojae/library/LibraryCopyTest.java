package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a library shows what the library has, and nothing done to it reaches the library. */
class LibraryCopyTest {

    @TempDir Path folder;

    private Path original() {
        return folder.resolve("library");
    }

    private LibraryCopy copy() throws SeojaeException {
        return LibraryCopy.of(original(), folder.resolve("copy"));
    }

    private static List<Long> papers(Library library) throws SeojaeException {
        return library.browse().find(Query.ALL).head().stream().map(row -> row.id()).toList();
    }

    private static String note(Library library, long paper) throws SeojaeException {
        return library.browse().paper(paper).orElseThrow().note();
    }

    @Test
    void whatIsDoneToTheCopyReachesNoFileOfTheLibrary() throws Exception {
        long guide;
        List<Long> all;
        try (Library library = TestLibraries.samples(original(), folder.resolve("state"))) {
            guide = TestLibraries.guide(library);
            all = papers(library);
        }
        Map<Path, String> before = FolderState.of(original());
        LibraryCopy copy = copy();
        try (Library library = copy.open(TestLibraries.tools())) {
            assertEquals(all, papers(library));
            Path pdf =
                    TestLibraries.offline(library, folder.resolve("state"))
                            .pdfs()
                            .file(guide)
                            .orElseThrow();
            assertTrue(pdf.startsWith(folder.resolve("copy")), "the copy names files of its own");
            assertTrue(Files.size(pdf) > 0);
            library.paperStates().opened(guide);
            library.notes().replace(guide, "a note");
            assertEquals("a note", note(library, guide));
        }
        try (Library again = copy.open(TestLibraries.tools())) {
            assertEquals("", note(again, guide), "each opening begins anew");
            assertEquals(all, papers(again));
        }
        assertEquals(before, FolderState.of(original()));
    }

    @Test
    void aCopyOfNoLibraryIsNewEachTimeWhateverWasBackedUp() throws Exception {
        LibraryCopy copy = copy();
        for (int i = 0; i < 2; i++) {
            try (Library library = copy.open(TestLibraries.tools())) {
                assertEquals(List.of(), papers(library));
                library.health().care().backup();
                library.importer()
                        .importText(
                                "2026-11-20.md",
                                "### A paper\n**요약**: 글\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertFalse(Files.exists(original()));
    }

    @Test
    void aLibraryThatIsOpenIsCopiedWithWhatIsOnlyInItsLog() throws Exception {
        try (Library library = TestLibraries.samples(original(), folder.resolve("state"))) {
            long guide = TestLibraries.guide(library);
            library.notes().replace(guide, "just written");
            assertTrue(Files.size(original().resolve("seojae.db-wal")) > 0, "there is a log");
            try (Library copied = copy().open(TestLibraries.tools())) {
                assertEquals("just written", note(copied, guide));
            }
            library.notes().replace(guide, "and more");
            assertEquals("and more", note(library, guide));
        }
    }

    @Test
    void whereThereIsNoLibraryTheCopyIsAnEmptyOne() throws Exception {
        try (Library library = copy().open(TestLibraries.tools())) {
            assertEquals(List.of(), papers(library));
        }
        assertFalse(Files.exists(original()));
    }

    @Test
    void aLibraryThatLostItsDatabaseIsNotTakenForAnEmptyOne() throws Exception {
        Files.createDirectories(original().resolve("pdfs"));
        Files.writeString(original().resolve("pdfs").resolve("paper.pdf"), "%PDF-1.7");
        assertEquals(
                ProblemKind.LIBRARY_MISSING_DATABASE,
                assertThrows(SeojaeException.class, this::copy).problem().kind());
    }
}
