package app.seojae.library;

import app.seojae.library.MarkedSheets.Sheet;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.work.CancelFlag;
import java.awt.geom.AffineTransform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every kind of mark on each of {@link MarkedSheets}, in a library, and the copy it exports. */
final class CopiedSheets {

    /** A colour a kind, so that a picture tells them apart. */
    static final Map<AnnotationKind, AnnotationColour> COLOURS =
            Map.of(
                    AnnotationKind.HIGHLIGHT, AnnotationColour.YELLOW,
                    AnnotationKind.UNDERLINE, AnnotationColour.GREEN,
                    AnnotationKind.STRIKEOUT, AnnotationColour.RED,
                    AnnotationKind.NOTE, AnnotationColour.BLUE,
                    AnnotationKind.AREA, AnnotationColour.PURPLE,
                    AnnotationKind.INK, AnnotationColour.MAGENTA);

    private final Library library;
    private final long paper;
    private final Path original;
    private final Path copy;
    private final List<Annotation> marks = new ArrayList<>();

    private CopiedSheets(Library library, Path folder) throws Exception {
        this.library = library;
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        transfers.pdfs().add(paper, MarkedSheets.save(folder.resolve("sheets.pdf")));
        original = transfers.pdfs().file(paper).orElseThrow();
        for (int page = 1; page <= MarkedSheets.ALL.size(); page++) {
            mark(page);
        }
        library.annotations().put(paper, marks);
        copy = Exported.pdf(library, paper, folder.resolve("copy.pdf"), null);
    }

    static CopiedSheets in(Path folder) throws Exception {
        try (Library library = Digests.open(folder.resolve("library"))) {
            return new CopiedSheets(library, folder);
        }
    }

    Path original() {
        return original;
    }

    Path copy() {
        return copy;
    }

    /** In the order made, which is by page, and by kind on each. */
    List<Annotation> marks() {
        return marks;
    }

    /** What stands on a page, a mark that goes on overleaf with only its part there. */
    static PageRegion on(int page, Annotation one) {
        return ((Anchor.Pages) one.anchor())
                .regions().stream()
                        .filter(mark -> mark.page().number() == page)
                        .findFirst()
                        .orElse(null);
    }

    private void mark(int page) throws Exception {
        words(
                page,
                AnnotationKind.HIGHLIGHT,
                MarkedSheets.end(page, 0, 2) + " " + MarkedSheets.start(page, 0, 3));
        int last = MarkedSheets.LINES - 1;
        words(
                page,
                AnnotationKind.UNDERLINE,
                MarkedSheets.end(page, 0, last) + " " + MarkedSheets.start(page, 1, 0));
        boolean hasNext = page < MarkedSheets.ALL.size();
        String overleaf = hasNext ? " " + MarkedSheets.start(page + 1, 0, 0) : "";
        words(page, AnnotationKind.STRIKEOUT, MarkedSheets.end(page, 1, last) + overleaf);
        Sheet sheet = MarkedSheets.ALL.get(page - 1);
        place(
                AnnotationKind.NOTE,
                PageRegion.of(
                        PageIndex.ofNumber(page), List.of(NoteIcon.at(shown(sheet, 80, 40)))));
        PdfPoint corner = shown(sheet, 150, 15.5);
        PdfPoint other = shown(sheet, 300, 60);
        place(
                AnnotationKind.AREA,
                PageRegion.of(
                        PageIndex.ofNumber(page),
                        List.of(
                                Quad.around(
                                        List.of(
                                                Quad.of(
                                                        corner.x(),
                                                        corner.y(),
                                                        corner.x(),
                                                        corner.y()),
                                                Quad.of(
                                                        other.x(), other.y(), other.x(),
                                                        other.y()))))));
        place(
                AnnotationKind.INK,
                new PageRegion(
                        PageIndex.ofNumber(page),
                        List.of(),
                        List.of(
                                List.of(
                                        shown(sheet, 340, 20),
                                        shown(sheet, 380, 60),
                                        shown(sheet, 420, 25)),
                                List.of(shown(sheet, 440, 50)))));
    }

    private static PdfPoint shown(Sheet sheet, double x, double y) {
        double[] point = {x, y};
        AffineTransform toPage = sheet.toPage();
        toPage.transform(point, 0, point, 0, 1);
        return new PdfPoint(point[0], point[1]);
    }

    private void words(int page, AnnotationKind kind, String words) throws Exception {
        add(
                kind,
                library.quoteAnchors()
                        .onPage(paper, original, null, PageIndex.ofNumber(page), words));
    }

    private void place(AnnotationKind kind, PageRegion mark) throws Exception {
        String version =
                library.versions().open(paper, original, null, CancelFlag.never()).stored();
        try (var handle = PdfFile.open(original, null).handle()) {
            var text = TextExtractor.of(handle, mark.page(), CancelFlag.never());
            add(kind, Quoting.ofPlace(text, mark, TextVersion.of(version)));
        }
    }

    private void add(AnnotationKind kind, Anchor anchor) {
        int number = marks.size() + 1;
        marks.add(
                Made.annotation(paper, kind, anchor)
                        .withComment("한글 메모 " + number + " **" + kind.word() + "**\n둘째 줄 😀 뷁")
                        .withColour(COLOURS.get(kind).rgb()));
    }
}
