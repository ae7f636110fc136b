package app.seojae.pdf.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made paper of two pages: text with mentions, a figure, an equation, a list of references. */
class LandmarksTest {

    private static final String FILLER =
            "words that run on and on across the column so that this line is a line of text in it, whole";

    @TempDir Path folder;
    private List<PageText> pages = List.of();
    private Landmarks landmarks = Landmarks.NONE;

    @BeforeEach
    void readPaper() throws Exception {
        Path file =
                new TypedPages()
                        .page()
                        .body(
                                720,
                                "As Figure 2 shows, the method of Smith et al. (2019) and others [2, 3] is")
                        .body(
                                708,
                                "better than (Jones and Doe, 2020b); see Eq. (7) and https://example.org/a1.")
                        .body(696, FILLER)
                        .line(200, 480, 9, "Figure 2: A picture of the method.")
                        .body(440, FILLER)
                        .body(428, "An equation stands by itself:")
                        .line(220, 400, 10, "a = b + c")
                        .line(520, 400, 10, "(7)")
                        .body(376, FILLER)
                        .page()
                        .body(740, FILLER)
                        .body(728, FILLER)
                        .bold(72, 700, 12, "References")
                        .body(680, "[1] Ann Author. A first thing. arXiv:2401.00001, 2024.")
                        .body(
                                660,
                                "[2] Bob Smith, Carl Other. A long title that goes on over the end of the")
                        .line(90, 648, 10, "line to the next. In Proceedings, 2019.")
                        .body(628, "[3] Dora Jones and Eva Doe. Another thing. 2020b.")
                        .save(folder.resolve("paper.pdf"));
        List<PageText> texts = new ArrayList<>();
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            for (int page = 1; page <= 2; page++) {
                texts.add(TextExtractor.of(handle, PageIndex.ofNumber(page), CancelFlag.never()));
            }
        }
        pages = texts;
        landmarks = Landmarks.of(pages);
    }

    private Landmark found(Landmark.Kind kind, String number) {
        return landmarks.find(kind, number).orElseThrow();
    }

    @Test
    void aFigureIsItsCaptionAndTheRoomOverIt() {
        Landmark figure = found(Landmark.Kind.FIGURE, "2");
        assertEquals("Figure 2: A picture of the method.", figure.text());
        assertEquals(1, figure.page().number());
        assertTrue(
                figure.area().top() > 680 && figure.area().top() < 697, figure.area().toString());
        assertTrue(figure.area().bottom() < 482 && figure.area().bottom() > 460);
    }

    @Test
    void anEquationIsKnownByItsNumber() {
        Quad area = found(Landmark.Kind.EQUATION, "7").area();
        assertTrue(area.contains(new PdfPoint(240, 402)), area.toString());
        assertEquals(
                1,
                landmarks.all().stream().filter(m -> m.kind() == Landmark.Kind.EQUATION).count());
    }

    @Test
    void referencesAreCutAtTheirNumbers() {
        assertEquals(3, landmarks.references().size());
        Landmark second = found(Landmark.Kind.REFERENCE, "2");
        assertTrue(
                second.text()
                        .endsWith(
                                "goes on over the end of the line to the next. In Proceedings, 2019."));
        assertEquals(2, second.page().number());
        assertEquals(second, landmarks.reference("Smith", "2019").orElseThrow());
        assertEquals("3", landmarks.reference("Jones", "2020b").orElseThrow().number());
        assertTrue(landmarks.reference("Nobody", "2020").isEmpty());
    }

    @Test
    void aPlaceOfTheFileIsExplained() {
        Landmark entry = found(Landmark.Kind.REFERENCE, "3");
        LinkTarget.Place place = new LinkTarget.Place(PageIndex.ofNumber(2), new PdfPoint(72, 640));
        assertEquals(entry, landmarks.at(place).orElseThrow());
        assertEquals(
                found(Landmark.Kind.FIGURE, "2"),
                landmarks
                        .at(new LinkTarget.Place(PageIndex.ofNumber(1), new PdfPoint(100, 600)))
                        .orElseThrow());
        assertTrue(
                landmarks
                        .at(new LinkTarget.Place(PageIndex.ofNumber(2), new PdfPoint(72, 200)))
                        .isEmpty());
        assertTrue(landmarks.at(new LinkTarget.Place(PageIndex.ofNumber(2), null)).isEmpty());
    }

    @Test
    void wordsLeadToWhatTheyName() {
        List<LinkTarget> targets =
                CrossReferences.on(pages.getFirst(), landmarks, List.of()).stream()
                        .map(PageLink::target)
                        .toList();
        List<LinkTarget> expected =
                List.of(
                        found(Landmark.Kind.FIGURE, "2").place(),
                        found(Landmark.Kind.EQUATION, "7").place(),
                        found(Landmark.Kind.REFERENCE, "2").place(),
                        found(Landmark.Kind.REFERENCE, "3").place(),
                        found(Landmark.Kind.REFERENCE, "2").place(),
                        found(Landmark.Kind.REFERENCE, "3").place(),
                        new LinkTarget.Web("https://example.org/a1"));
        assertEquals(expected, targets);
    }

    @Test
    void whatTheFileLinksItselfIsLeftAlone() {
        List<PageLink> all = CrossReferences.on(pages.getFirst(), landmarks, List.of());
        List<PageLink> taken = List.of(all.getFirst());
        assertEquals(all.size() - 1, CrossReferences.on(pages.getFirst(), landmarks, taken).size());
    }

    @Test
    void aCaptionDoesNotLeadToItself() {
        PageLink figure = CrossReferences.on(pages.getFirst(), landmarks, List.of()).getFirst();
        assertTrue(
                figure.area().getFirst().bottom() > 700, "the words of the text, not the caption");
    }

    @Test
    void worksOfOneAuthorAreToldApart() throws Exception {
        Path file =
                new TypedPages()
                        .page()
                        .body(
                                740,
                                "As others did before (Lee et al., 2016; 2018) and again (Lee, 2019a;b),")
                        .body(728, FILLER)
                        .bold(72, 700, 12, "References")
                        .body(680, "[1] Leeds, A. and Lee, B. A work of another. 2016.")
                        .body(660, "[2] Lee, B. and Other, C. The first of them. 2016.")
                        .body(640, "[3] Lee, B. and Other, C. The second of them. 2018.")
                        .body(620, "[4] Lee, B. One of two of a year. 2019a.")
                        .body(600, "[5] Lee, B. Another of two of a year. 2019b.")
                        .save(folder.resolve("authors.pdf"));
        List<PageText> read = new ArrayList<>();
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            read.add(TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never()));
        }
        Landmarks authors = Landmarks.of(read);
        List<String> targets = new ArrayList<>();
        for (PageLink link : CrossReferences.on(read.getFirst(), authors, List.of())) {
            if (link.target() instanceof LinkTarget.Place place) {
                targets.add(authors.at(place).orElseThrow().text().replaceAll(".*\\. ", ""));
            }
        }
        assertEquals(List.of("2016.", "2018.", "2019a.", "2019b."), targets.subList(0, 4));
        assertTrue(authors.reference("Lee", "2016").orElseThrow().text().startsWith("[2] Lee,"));
    }
}
