package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper's PDF is replaced by a newer version of it; the marks go along. */
class PdfVersionsTest {

    private static final String[] FIRST = {
        "Reading papers every day is a habit that many people wish to",
        "keep, and most programs make it harder than it needs to be."
    };
    private static final String[] SECOND = {
        "Our method ranks each sentence by how often it is quoted and",
        "shows the best three of them beside the picture of the page."
    };
    private static final String[] THIRD = {
        "In the end we count the marks that forty readers made during",
        "half a year and find that nothing they wrote was ever lost."
    };

    @TempDir Path folder;
    private Library library;
    private Transfers transfers;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        transfers = TestLibraries.offline(library, folder.resolve("state"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Path add(TypedPages pages) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".pdf");
        pages.save(file);
        transfers.pdfs().add(paper, file);
        return transfers.pdfs().file(paper).orElseThrow();
    }

    private static TypedPages paragraph(TypedPages pages, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            pages.body(y - i * 12, lines[i]);
        }
        return pages;
    }

    private static TypedPages v1() {
        TypedPages pages = new TypedPages().page();
        paragraph(pages, 700, FIRST);
        paragraph(pages, 600, SECOND);
        paragraph(pages, 500, THIRD);
        return pages;
    }

    private Annotation mark(Path pdf, int page, String words) throws Exception {
        Anchor anchor =
                library.quoteAnchors().onPage(paper, pdf, null, PageIndex.ofNumber(page), words);
        Annotation made = Made.annotation(paper, AnnotationKind.HIGHLIGHT, anchor);
        library.annotations().put(paper, List.of(made));
        return made;
    }

    private String openVersion(Path pdf) throws Exception {
        return library.versions().open(paper, pdf, null, CancelFlag.never()).stored();
    }

    private Map<String, PlacedAnnotation> placed(String version) throws Exception {
        Map<String, PlacedAnnotation> placed = new HashMap<>();
        for (PlacedAnnotation one : library.annotations().ofPaper(paper, TextVersion.of(version))) {
            placed.put(one.annotation().text(), one);
        }
        return placed;
    }

    @Test
    void theSameFileAgainKeepsEveryMarkWhereItWas() throws Exception {
        Path pdf = add(v1());
        Annotation made = mark(pdf, 1, "ranks each sentence");
        transfers.pdfs().remove(paper);
        assertEquals(1, library.annotations().ofPaper(paper, TextVersion.unread()).size());
        Path again = add(v1());
        String version = openVersion(again);
        PlacedAnnotation placed = placed(version).get("ranks each sentence");
        assertEquals(made.anchor(), placed.annotation().anchor());
        assertEquals(State.EXACT, placed.placement().state());
        assertEquals(1, library.versions().of(paper).size());
    }

    @Test
    void aNewVersionTakesTheMarksAlong() throws Exception {
        Path pdf = add(v1());
        mark(pdf, 1, "a habit that many people wish to keep");
        mark(pdf, 1, "how often it is quoted and shows the best three of them");
        mark(pdf, 1, "count the marks that forty readers made during half a year");
        String before = openVersion(pdf);
        byte[] old = Files.readAllBytes(pdf);

        TypedPages v2 = new TypedPages().page();
        paragraph(
                v2,
                700,
                "A new beginning stands here now, two lines long, about something",
                "that nobody had asked for in the review of the first version.");
        paragraph(
                v2,
                600,
                SECOND[0].replace("how often it is quoted", "how many times it was quoted"));
        v2.page();
        paragraph(v2, 700, SECOND[1].replace("best three", "best five"));
        paragraph(v2, 400, FIRST);
        Path newer = add(v2);
        String after = openVersion(newer);

        assertNotEquals(before, after);
        assertEquals(2, library.versions().of(paper).size());
        Map<String, PlacedAnnotation> placed = placed(after);
        PlacedAnnotation moved = placed.get("a habit that many people wish to keep");
        assertEquals(State.EXACT, moved.placement().state());
        assertEquals(2, moved.page().number());
        PlacedAnnotation changed =
                placed.get("how often it is quoted and shows the best three of them");
        assertEquals(State.SIMILAR, changed.placement().state());
        assertEquals(
                List.of(1, 2),
                changed.placement().regions().stream().map(mark -> mark.page().number()).toList());
        PlacedAnnotation removed =
                placed.get("count the marks that forty readers made during half a year");
        assertEquals(State.LOST, removed.placement().state());
        assertEquals(1, removed.page().number());
        Path aside = library.versions().file(paper, TextVersion.of(before)).orElseThrow();
        assertEquals(-1, java.util.Arrays.mismatch(old, Files.readAllBytes(aside)));
        assertTrue(
                placed(before).values().stream()
                        .allMatch(one -> one.placement().state() == State.EXACT));
    }

    @Test
    void aNoteGoesWithTheWordsBesideIt() throws Exception {
        Path pdf = add(v1());
        String version = openVersion(pdf);
        Annotation words = mark(pdf, 1, "Our method ranks");
        var corner = ((Anchor.Pages) words.anchor()).regions().getFirst().quads().getFirst().a();
        library.annotations().put(paper, List.of(Notes.at(paper, pdf, corner, version)));
        TypedPages v2 = new TypedPages().page();
        paragraph(v2, 700, THIRD);
        v2.page();
        paragraph(v2, 650, SECOND);
        String after = openVersion(add(v2));
        PlacedAnnotation note =
                library.annotations().ofPaper(paper, TextVersion.of(after)).stream()
                        .filter(one -> one.annotation().kind() == AnnotationKind.NOTE)
                        .findFirst()
                        .orElseThrow();
        assertEquals(State.SIMILAR, note.placement().state());
        assertEquals(2, note.page().number());
    }

    @Test
    void wordsThatAreNotThereOrStandTwiceAreRefused() throws Exception {
        Path pdf = add(paragraph(v1(), 300, FIRST));
        assertEquals(ProblemKind.QUOTE_NOT_FOUND, problem(pdf, "no such words"));
        assertEquals(ProblemKind.QUOTE_NOT_UNIQUE, problem(pdf, "a habit that many people"));
        assertEquals(
                ProblemKind.PDF_PAGE_FAILED,
                assertThrows(SeojaeException.class, () -> mark(pdf, 7, "x")).problem().kind());
        assertEquals(List.of(), library.annotations().ofPaper(paper, TextVersion.unread()));
    }

    private ProblemKind problem(Path pdf, String words) {
        return assertThrows(SeojaeException.class, () -> mark(pdf, 1, words)).problem().kind();
    }

    @Test
    void aLockedFileThatWasOpenedKeepsItsVersionAndIsPutAsideForANewOne() throws Exception {
        Path locked = TestPdfs.locked(folder.resolve("locked.pdf"), "열려라");
        transfers.pdfs().add(paper, locked);
        Path pdf = transfers.pdfs().file(paper).orElseThrow();
        PdfFile open = PdfFile.open(pdf, "열려라");
        String version = library.versions().open(paper, open, CancelFlag.never()).stored();
        assertEquals(Optional.of(TextVersion.of(version)), library.versions().known(pdf));
        PageRegion place = PageRegion.of(PageIndex.ofNumber(1), List.of(Quad.of(10, 10, 60, 40)));
        Anchor anchor =
                new Anchor.Pages(TextVersion.of(version), new Quote("", "", "", 0), List.of(place));
        Annotation area = Made.annotation(paper, AnnotationKind.AREA, anchor);
        library.annotations().put(paper, List.of(area));
        String next = openVersion(add(v1()));
        assertNotEquals(version, next);
        assertTrue(library.versions().file(paper, TextVersion.of(version)).isPresent());
        assertEquals(
                State.LOST,
                library.annotations()
                        .ofPaper(paper, TextVersion.of(next))
                        .getFirst()
                        .placement()
                        .state());
    }
}
