package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.request.ExportFormat;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of an area leaves a folder that is kept in step with the area, and nothing else. */
class PicturesInStepTest {

    private static final byte[] PNG = {1, 2, 3, 4};

    @TempDir Path folder;
    private Library library;
    private long paper;
    private Path out;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("lib"));
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        out = folder.resolve("out");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Annotation area() throws Exception {
        Annotation one = Made.of(paper, AnnotationKind.AREA, 1, "");
        library.annotations().put(paper, List.of(one));
        library.annotations().keepPicture(one, PNG);
        return one;
    }

    private Path picture(Annotation area) {
        String name = "a-" + area.id().toString().substring(0, 8) + ".png";
        return out.resolve("assets").resolve("2410.00001").resolve(name);
    }

    private void export() throws Exception {
        Exported.write(library, List.of(paper), ExportFormat.MARKDOWN, out);
    }

    private void remove(Annotation area) throws Exception {
        library.annotations().remove(paper, List.of(area.id()));
    }

    @Test
    void thePictureOfARemovedAreaGoesAndTheOthersStay() throws Exception {
        Annotation gone = area();
        Annotation stays = area();
        export();
        assertTrue(Files.exists(picture(gone)));
        remove(gone);
        export();
        assertFalse(Files.exists(picture(gone)));
        assertArrayEquals(PNG, Files.readAllBytes(picture(stays)));
        remove(stays);
        export();
        assertFalse(Files.exists(out.resolve("assets/2410.00001")), "no empty folder either");
        library.annotations().undo(paper);
        export();
        assertArrayEquals(PNG, Files.readAllBytes(picture(stays)), "back with its area");
    }

    @Test
    void theCommandLinesExportKeepsInStepToo() throws Exception {
        Annotation gone = area();
        for (Path to : List.of(out, out.resolve("all.md"))) {
            Exported.write(library, List.of(paper), ExportFormat.MARKDOWN, to);
        }
        assertTrue(Files.exists(picture(gone)));
        remove(gone);
        Exported.write(library, List.of(paper), ExportFormat.MARKDOWN, out);
        assertTrue(Files.exists(picture(gone)), "all.md still shows it");
        Exported.write(library, List.of(paper), ExportFormat.MARKDOWN, out.resolve("all.md"));
        assertFalse(Files.exists(picture(gone)));
    }

    @Test
    void aPersonsOwnFilesAreNeverTouched() throws Exception {
        Annotation edited = area();
        export();
        Path beside = Files.write(picture(edited).resolveSibling("mine.png"), PNG);
        Path looksLikeOurs = Files.write(picture(edited).resolveSibling("a-12345678.png"), PNG);
        Files.write(picture(edited), new byte[] {9, 9});
        export();
        assertArrayEquals(new byte[] {9, 9}, Files.readAllBytes(picture(edited)));
        remove(edited);
        export();
        assertArrayEquals(new byte[] {9, 9}, Files.readAllBytes(picture(edited)));
        assertArrayEquals(PNG, Files.readAllBytes(beside));
        assertArrayEquals(PNG, Files.readAllBytes(looksLikeOurs));
    }

    @Test
    void aPictureThatAnotherFileOfTheFolderShowsStays() throws Exception {
        Annotation shared = area();
        export();
        String name = String.valueOf(picture(shared).getFileName());
        Path own = Files.writeString(out.resolve("내 글.md"), "보세요 ![[" + name + "]]\n");
        remove(shared);
        export();
        assertTrue(Files.exists(picture(shared)));
        Files.delete(own);
        export();
        assertFalse(Files.exists(picture(shared)));
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(1, all.filter(file -> file.toString().endsWith(".md")).count());
        }
    }
}
