package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.Machine;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good text never yields to one that is less sure, and a copy of a file is no second reading. */
class CertaintyTest {

    private static final String ID = "2410.00001";

    @TempDir Path folder;

    /** The tests' reader, as sure of all as it is told. */
    private static LibraryTools tools(Certainty certainty) {
        return new LibraryTools(
                new Machine("here", "here"),
                (name, bytes) -> withCertainty(Digests.read(name, bytes), certainty),
                text -> text);
    }

    private static Digest withCertainty(Digest digest, Certainty certainty) {
        List<DigestEntry> entries =
                digest.entries().stream().map(one -> with(one, certainty)).toList();
        return new Digest(digest.name(), digest.kind(), entries, digest.problems(), digest.raw());
    }

    private static DigestEntry with(DigestEntry one, Certainty certainty) {
        return new DigestEntry(
                one.arxivId(),
                one.version(),
                one.title(),
                one.summary(),
                one.easyExplanation(),
                one.fields(),
                one.upvotes(),
                one.pdfUrl(),
                one.thumbnailUrl(),
                one.others(),
                one.line(),
                certainty,
                "");
    }

    private ImportedDigest take(Certainty certainty, String name, String... lines)
            throws Exception {
        try (Library library = Library.open(folder, tools(certainty))) {
            return library.importer().importText(name, Digests.lines(lines));
        }
    }

    private Paper paper(String id) throws Exception {
        try (Library library = Digests.open(folder)) {
            long number = library.browse().resolve(id).orElseThrow();
            return library.browse().paper(number).orElseThrow();
        }
    }

    @Test
    void theSurestIsShownThenTheNewest() throws Exception {
        take(Certainty.LABELLED, "2024-10-24.md", ID + "|Good|good|easy|x|1");
        take(Certainty.PARAGRAPH, "2024-10-25.md", ID + "|Guess|guess||y|9");
        assertEquals("good", paper(ID).row().summary());
        assertEquals("Good", paper(ID).row().title());
        assertEquals(9, paper(ID).row().upvotes());
        take(Certainty.LABELLED, "2024-10-23.md", ID + "|Older|older|easy|x|1");
        assertEquals("good", paper(ID).row().summary());
        take(Certainty.LABELLED, "2024-10-26.md", ID + "|Newer|newer|easy|x|1");
        assertEquals("newer", paper(ID).row().summary());
        assertEquals("newer", paper(ID).shownFirst().getFirst().summary());
    }

    @Test
    void aChangedFileReadLessSurelyReplacesNothing() throws Exception {
        take(Certainty.LABELLED, "2024-10-24.md", ID + "|Good|good|easy|x|1");
        take(Certainty.DOUBTFUL, "2024-10-24.md", ID + "|Bad|bad||x|1");
        take(Certainty.LABELLED, "2024-10-24.md", ID + "|Silent||||");
        assertEquals("good", paper(ID).row().summary());
        assertEquals("Good", paper(ID).row().title());
    }

    @Test
    void copiesUnderOtherNamesAreTheSameFile() throws Exception {
        String line = ID + "|A|s|e|x|1";
        take(Certainty.LABELLED, "2024-10-24 (1).md", line);
        ImportedDigest whole = take(Certainty.LABELLED, "2024-10-24.md", line);
        take(Certainty.LABELLED, "2024-10-24.sync-conflict-20241025-101010-ABC.md", line);
        take(Certainty.LABELLED, "사본.md", line);
        assertEquals(1, whole.unchanged());
        assertEquals(
                List.of("2024-10-24.md"),
                paper(ID).readings().stream().map(reading -> reading.digestName()).toList());
    }

    @Test
    void theSameWordsOfAnotherDayAreAnotherDigest() throws Exception {
        String line = ID + "|A|s|e|x|1";
        take(Certainty.LABELLED, "2024-10-24.md", line);
        take(Certainty.LABELLED, "2024-10-25.md", line);
        assertEquals(2, paper(ID).readings().size());
    }

    @Test
    void aBetterReaderTakesBackWhatAnOlderOneSlid() throws Exception {
        take(Certainty.LABELLED, "2024-10-24.md", ID + "|A|his|e|x|1", "2410.00002|B||e|x|1");
        try (Library library = Digests.open(folder)) {
            long number = library.browse().resolve(ID).orElseThrow();
            library.notes().replace(number, "a note of the person's own");
        }
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("seojae.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE digests SET reader_version = 1");
        }
        LibraryTools better =
                new LibraryTools(
                        new Machine("here", "here"),
                        (name, bytes) -> Digests.read(name, Digests.lines("2410.00002|B|his|e||")),
                        text -> text);
        try (Library library = Library.open(folder, better)) {
            library.importer().readAgain(CancelFlag.never());
        }
        assertEquals("", paper(ID).row().summary());
        assertEquals("A", paper(ID).row().title());
        assertTrue(paper(ID).note().contains("of the person's own"));
        assertEquals("his", paper("2410.00002").row().summary());
    }
}
