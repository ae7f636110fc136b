package app.seojae.pdf.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that lead to lists of references in two columns, and what is no entry of them. */
class EntryPlacesTest {

    /** The left edges of both columns, in points. */
    private static final double LEFT = 55;

    private static final double RIGHT = 307;

    @TempDir Path folder;

    private Landmarks read(TypedPages pages) throws SeojaeException {
        Path file = pages.save(folder.resolve("list.pdf"));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return Landmarks.of(
                    List.of(TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never())));
        }
    }

    private static TypedPages twoColumns() {
        TypedPages pages = new TypedPages().page().bold(LEFT, 740, 12, "References");
        entries(pages, LEFT, "Abel", "Baker", "Clark", "Dixon", "Evans", "Frank");
        entries(pages, RIGHT, "Grant", "Huber", "Irwin", "Jones", "Kumar", "Lopez");
        return pages;
    }

    /** Entries of three lines each, with a hanging indent, as wide as their column. */
    private static void entries(TypedPages pages, double x, String... names) {
        double y = 712;
        for (String name : names) {
            pages.line(x, y, 10, name + ", A., Other, B., Third, C., and Fourth, D. The");
            pages.line(x + 10, y - 12, 10, "work of " + name + " on the ways of long titles and");
            pages.line(x + 10, y - 24, 10, "of short ones. In Proceedings of that, 2021.");
            y -= 44;
        }
    }

    private static String named(Landmarks landmarks, double x, double y) {
        return landmarks
                .at(new LinkTarget.Place(PageIndex.ofNumber(1), new PdfPoint(x, y)))
                .orElseThrow()
                .text()
                .substring(0, 5);
    }

    /** Such places stand left of their column, where the other one ends. */
    @Test
    void aPlaceBetweenTheColumnsMeansTheRightOne() throws SeojaeException {
        Landmarks landmarks = read(twoColumns());
        assertEquals(12, landmarks.references().size());
        for (double above : new double[] {8, 10, 14}) {
            assertEquals("Grant", named(landmarks, RIGHT - 20, 712 + above));
            assertEquals("Kumar", named(landmarks, RIGHT - 20, 536 + above));
            assertEquals("Abel,", named(landmarks, LEFT - 20, 712 + above));
            assertEquals("Evans", named(landmarks, LEFT - 20, 536 + above));
        }
        assertEquals("Huber", named(landmarks, RIGHT, 676));
        assertEquals("Baker", named(landmarks, LEFT, 676));
    }

    @Test
    void aPlaceWithoutLeftEdgeStillMeansALine() throws SeojaeException {
        assertEquals("Clark", named(read(twoColumns()), 0, 632));
    }

    @Test
    void eachEntryIsFoundAtItsOwnPlace() throws SeojaeException {
        Landmarks landmarks = read(twoColumns());
        for (Landmark entry : landmarks.references()) {
            assertEquals(entry, landmarks.at(entry.place()).orElseThrow());
        }
    }

    @Test
    void theLettersOfAFigureAreNoEntry() throws SeojaeException {
        TypedPages pages = new TypedPages().page();
        pages.bold(72, 740, 12, "References");
        for (int i = 0; i < 4; i++) {
            double y = 716 - 30 * i;
            pages.body(
                    y, "Author " + i + ", A. A thing that was written about things at length, and");
            pages.line(90, y - 12, 10, "said again in the second line. In Proceedings, 2021.");
        }
        pages.line(120, 520, 8, "score")
                .line(200, 480, 8, "Average Score")
                .line(72, 460, 8, "most");
        pages.line(
                72,
                420,
                9,
                "Figure 2: A picture that stands in the list of references, as wide as the page.");
        for (int i = 4; i < 8; i++) {
            double y = 510 - 30 * i;
            pages.body(
                    y, "Author " + i + ", A. A thing that was written about things at length, and");
            pages.line(90, y - 12, 10, "said again in the second line. In Proceedings, 2021.");
        }
        Landmarks landmarks = read(pages);
        assertTrue(landmarks.find(Landmark.Kind.FIGURE, "2").isPresent());
        assertTrue(
                landmarks.references().stream()
                        .allMatch(entry -> entry.text().startsWith("Author")),
                () -> landmarks.references().stream().map(Landmark::text).toList().toString());
    }
}
