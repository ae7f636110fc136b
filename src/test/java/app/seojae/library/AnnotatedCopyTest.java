package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.annotation.EmbeddedAnnotation;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks leave in a copy of the PDF and come back from it. */
class AnnotatedCopyTest {

    @TempDir Path folder;
    private Library library;
    private Library other;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = with("one");
        other = with("other");
        paper = library.browse().find(Query.ALL).ids()[0];
    }

    private Library with(String name) throws Exception {
        Library made = Digests.open(folder.resolve(name));
        made.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        return made;
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        other.close();
    }

    private Path add(Library to, Path file) throws Exception {
        Transfers transfers = TestLibraries.offline(to, folder.resolve("state"));
        transfers.pdfs().add(paper, file);
        return transfers.pdfs().file(paper).orElseThrow();
    }

    private static TypedPages pages() {
        TypedPages pages = new TypedPages().page();
        for (int i = 0; i < 40; i++) {
            pages.body(
                    720 - i * 16,
                    "Line " + i + " of the first page has some words num" + i + " in it and");
        }
        pages.page();
        pages.body(720, "the last sentence goes on at the top of the next page here.");
        return pages;
    }

    private Annotation put(Annotation one) throws Exception {
        library.annotations().put(paper, List.of(one));
        return one;
    }

    private Map<UUID, Annotation> all(Library of) throws Exception {
        return of.annotations().ofPaper(paper, TextVersion.unread()).stream()
                .map(PlacedAnnotation::annotation)
                .collect(Collectors.toMap(Annotation::id, Function.identity()));
    }

    @Test
    void everyKindLeavesInACopyAndComesBack() throws Exception {
        Path pdf = add(library, pages().save(folder.resolve("a.pdf")));
        String version = library.versions().open(paper, pdf, null, CancelFlag.never()).stored();
        String[] words = {
            "first page has some words num3 in it",
            "words num7 in it and Line 8 of the first page",
            "num39 in it and the last sentence goes on"
        };
        int which = 0;
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.isOnWords()) {
                Anchor anchor =
                        library.quoteAnchors()
                                .onPage(paper, pdf, null, PageIndex.ofNumber(1), words[which++]);
                put(
                        Made.annotation(paper, kind, anchor)
                                .withComment("한글 댓글 **" + kind + "**\n둘째 줄 😀")
                                .withColour(AnnotationColour.values()[which].rgb()));
            }
        }
        put(
                placed(
                        AnnotationKind.NOTE,
                        version,
                        PageRegion.of(
                                PageIndex.ofNumber(2), List.of(Quad.of(100, 500, 120, 520)))));
        put(
                placed(
                        AnnotationKind.AREA,
                        version,
                        PageRegion.of(
                                PageIndex.ofNumber(1), List.of(Quad.of(50, 60, 300.5, 200.25)))));
        put(
                placed(
                        AnnotationKind.INK,
                        version,
                        new PageRegion(
                                PageIndex.ofNumber(2),
                                List.of(),
                                List.of(
                                        List.of(new PdfPoint(20, 30), new PdfPoint(44.5, 90)),
                                        List.of(new PdfPoint(60, 60), new PdfPoint(61, 61.125))))));
        byte[] before = Files.readAllBytes(pdf);

        Path copy = Exported.pdf(library, paper, folder.resolve("copy.pdf"), null);

        assertArrayEquals(before, Files.readAllBytes(pdf));
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (int page = 0; page < 2; page++) {
                for (PDAnnotation one : document.getPage(page).getAnnotations()) {
                    assertTrue(one.getNormalAppearanceStream() != null, one.getSubtype());
                }
            }
        }
        Path there = add(other, copy);
        List<Annotation> taken =
                other.embeddedAnnotations().take(paper, there, null, CancelFlag.never());
        assertEquals(AnnotationKind.values().length, taken.size());
        Map<UUID, Annotation> mine = all(library);
        for (Annotation one : taken) {
            Annotation original = mine.get(one.id());
            assertEquals(original.kind(), one.kind());
            assertEquals(original.colour(), one.colour());
            assertEquals(original.comment(), one.comment());
            Anchor.Pages then = (Anchor.Pages) original.anchor();
            Anchor.Pages now = (Anchor.Pages) one.anchor();
            assertEquals(then.version(), now.version());
            assertEquals(then.regions(), now.regions(), one.kind().word());
            assertEquals(then.quote(), now.quote());
        }
        assertEquals(
                List.of(),
                other.embeddedAnnotations().take(paper, there, null, CancelFlag.never()));
    }

    private Annotation placed(AnnotationKind kind, String version, PageRegion mark)
            throws Exception {
        Path pdf =
                library.folder()
                        .resolve(library.browse().paper(paper).orElseThrow().row().pdf().path());
        try (var handle = app.seojae.pdf.PdfFile.open(pdf, null).handle()) {
            var text =
                    app.seojae.pdf.text.read.TextExtractor.of(
                            handle, mark.page(), CancelFlag.never());
            return Made.annotation(
                            paper,
                            kind,
                            app.seojae.pdf.text.select.Quoting.ofPlace(
                                    text, mark, TextVersion.of(version)))
                    .withComment("메모");
        }
    }

    @Test
    void anEncryptedOriginalIsRefusedWithASentence() throws Exception {
        Path locked = folder.resolve("locked.pdf");
        TestPdfs.locked(locked, "열쇠");
        Path pdf = add(library, locked);
        assertEquals(ProblemKind.PDF_PASSWORD, refused(null));
        assertEquals(ProblemKind.PDF_COPY_ENCRYPTED, refused("열쇠"));
        assertTrue(Files.exists(pdf));
        assertTrue(Files.notExists(folder.resolve("copy.pdf")));
    }

    @Test
    void anOriginalDamagedSinceIsRefusedWithASentence() throws Exception {
        Path pdf = add(library, pages().save(folder.resolve("a.pdf")));
        byte[] damaged = "%PDF-1.7\nno more of it".getBytes(StandardCharsets.US_ASCII);
        Files.write(pdf, damaged);
        assertEquals(ProblemKind.PDF_DAMAGED, refused(null));
        assertArrayEquals(damaged, Files.readAllBytes(pdf));
        assertTrue(Files.notExists(folder.resolve("copy.pdf")));
    }

    private ProblemKind refused(String password) {
        return assertThrows(
                        SeojaeException.class,
                        () -> Exported.pdf(library, paper, folder.resolve("copy.pdf"), password))
                .problem()
                .kind();
    }

    @Test
    void theOriginalIsNeverWrittenOver() throws Exception {
        Path pdf = add(library, pages().save(folder.resolve("a.pdf")));
        put(
                Made.annotation(
                        paper,
                        AnnotationKind.HIGHLIGHT,
                        library.quoteAnchors()
                                .onPage(paper, pdf, null, PageIndex.ofNumber(1), "num3 in it")));
        byte[] before = Files.readAllBytes(pdf);
        assertThrows(SeojaeException.class, () -> Exported.pdf(library, paper, pdf, null));
        assertArrayEquals(before, Files.readAllBytes(pdf));
    }

    @Test
    void strangeAnnotationsAreReadWithinBounds() throws Exception {
        Path file = StrangeMarks.save(folder.resolve("strange.pdf"));
        Path pdf = add(library, file);
        List<EmbeddedAnnotation> marks =
                library.embeddedAnnotations().foreign(pdf, null, CancelFlag.never());
        assertEquals(
                List.of("Highlight", "Highlight", "Squiggly", "Line", "FreeText"),
                marks.stream().map(EmbeddedAnnotation::subtype).toList());
        assertEquals(
                marks.get(0).mark().quads(),
                marks.get(1).mark().quads(),
                "either order of corners");
        assertEquals("첫말\n\nB: 대답", marks.get(0).contents());
        assertEquals(AnnotationKind.UNDERLINE, marks.get(2).kind());
        assertEquals(AnnotationKind.INK, marks.get(3).kind());
        List<Annotation> taken =
                library.embeddedAnnotations().take(paper, pdf, null, CancelFlag.never());
        // Made of kind and place: under other names, all would be taken over a second time.
        assertEquals(
                List.of(
                        "2bb5b715-1601-38d6-add4-5acbd09730ec",
                        "d9d971ea-7d07-3705-aa24-a5463a3d4197",
                        "3ee16276-6e1b-3cab-b117-06c0d5a153e0",
                        "eea826c1-d4c5-331f-8e98-081c057a3afe",
                        "25c5e494-c19b-38fb-9242-5dd94f353a07"),
                taken.stream().map(one -> one.id().toString()).toList());
        assertEquals(new Quote("strange words", "", "", 0).exact(), taken.getFirst().text());
        assertEquals(5, library.annotations().ofPaper(paper, TextVersion.unread()).size());
        library.annotations().undo(paper);
        assertEquals(
                0, library.annotations().ofPaper(paper, TextVersion.unread()).size(), "one step");
    }
}
