package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.files.FileHash;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed between a PDF's taking its place and the row that tells of it. */
class PlacingJournalTest {

    /** No program has this number, so what bears it was left behind. */
    private static final String DEAD = "placing.999999999-1-1.part";

    @TempDir Path folder;
    private Path place;
    private Library library;
    private long paper;

    @BeforeEach
    void aPaperWithAPdf() throws Exception {
        place = folder.resolve("library");
        library = Digests.open(place);
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|요약|쉬움|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        StoredPdfs pdfs =
                library.transfers(Webs.web(URI.create("http://127.0.0.1:9/"), folder, false))
                        .pdfs();
        pdfs.add(paper, pdf("old.pdf", "page "));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Path pdf(String name, String words) throws Exception {
        return Files.writeString(
                folder.resolve(name), "%PDF-1.7 " + words, StandardCharsets.ISO_8859_1);
    }

    private PdfInfo row() throws SeojaeException {
        return library.browse().paper(paper).orElseThrow().row().pdf();
    }

    /** As a killed program leaves it: another file stands there, its page is not torn out. */
    private Path killed(long named, String path, String sha256) throws Exception {
        Path target = place.resolve(row().path());
        Files.delete(target);
        Files.copy(folder.resolve("new.pdf"), target);
        return Files.writeString(
                place.resolve("pdfs").resolve(DEAD),
                String.join("\n", Long.toString(named), path, "3", sha256, "\"tag\"", ""));
    }

    @Test
    void theRowSaysWhatTheFileSays() throws Exception {
        Path coming = pdf("new.pdf", "page page page ");
        Path left = killed(paper, row().path(), FileHash.sha256(coming));
        assertEquals(ProblemKind.FILE_MISSING, library.health().problems().getFirst().kind());
        library.tidy();
        assertFalse(Files.exists(left));
        assertEquals(3, row().pages());
        assertEquals(Files.size(coming), row().bytes());
        assertEquals(List.of(), library.health().problems());
    }

    @Test
    void aFileThatIsNotTheOneNamedChangesNoRow() throws Exception {
        pdf("new.pdf", "page page page ");
        PdfInfo before = row();
        Path left = killed(paper, before.path(), "0".repeat(64));
        library.tidy();
        assertFalse(Files.exists(left));
        assertEquals(before, row());
    }

    @Test
    void aPageThatNamesAnotherPlaceChangesNoRow() throws Exception {
        Path coming = pdf("new.pdf", "page page page ");
        PdfInfo before = row();
        Path left = killed(paper, "seojae.db", FileHash.sha256(coming));
        library.tidy();
        assertFalse(Files.exists(left));
        assertEquals(before, row());
        killed(paper, "../../out.pdf", FileHash.sha256(coming));
        library.tidy();
        assertEquals(before, row());
        Files.writeString(left, "nothing of ours");
        library.tidy();
        assertFalse(Files.exists(left));
    }
}
