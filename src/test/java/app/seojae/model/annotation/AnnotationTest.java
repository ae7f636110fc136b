package app.seojae.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.digest.DigestSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {

    private static final PageRegion LINE =
            PageRegion.of(PageIndex.ofNumber(2), List.of(Quad.of(10, 100, 110, 120)));

    private static Annotation whole() {
        return new Annotation(
                new UUID(1, 2),
                7,
                AnnotationKind.HIGHLIGHT,
                new Rgb(3),
                new Anchor.Pages(
                        TextVersion.of("v"), new Quote("words", "a", "b", 4), List.of(LINE)),
                "comment",
                List.of("tag"),
                "author",
                Instant.ofEpochMilli(5),
                Instant.ofEpochMilli(6));
    }

    /** Each of these changes one thing, which changing it back undoes: nothing else changed. */
    @Test
    void everyChangeChangesOneThingAlone() {
        Annotation one = whole();
        List<List<UnaryOperator<Annotation>>> changes =
                List.of(
                        List.of(
                                a -> a.withKind(AnnotationKind.STRIKEOUT),
                                a -> a.withKind(AnnotationKind.HIGHLIGHT)),
                        List.of(a -> a.withColour(new Rgb(9)), a -> a.withColour(new Rgb(3))),
                        List.of(
                                a ->
                                        a.withAnchor(
                                                new Anchor.InDigest(
                                                        DigestSection.EASY, Quote.NONE)),
                                a -> a.withAnchor(one.anchor())),
                        List.of(a -> a.withComment(""), a -> a.withComment("comment")),
                        List.of(a -> a.withTags(List.of()), a -> a.withTags(List.of("tag"))),
                        List.of(
                                a -> a.withModified(Instant.EPOCH),
                                a -> a.withModified(Instant.ofEpochMilli(6))),
                        List.of(a -> a.withPaper(8), a -> a.withPaper(7)));
        for (List<UnaryOperator<Annotation>> change : changes) {
            Annotation changed = change.getFirst().apply(one);
            assertNotEquals(one, changed);
            assertEquals(one, change.getLast().apply(changed));
        }
    }

    @Test
    void aNewMarkIsBareAndOfNowToTheMillisecond() {
        Instant before = Instant.now();
        Annotation made =
                Annotation.made(
                        3, AnnotationKind.UNDERLINE, AnnotationColour.GREEN, whole().anchor());
        assertEquals(0, made.created().getNano() % 1_000_000);
        assertEquals(made.created(), made.modified());
        assertTrue(made.created().toEpochMilli() >= before.toEpochMilli());
        assertEquals("", made.comment() + made.author());
        assertEquals(List.of(), made.tags());
        assertEquals(AnnotationColour.GREEN, made.colourName());
        assertEquals("words", made.text());
        assertNotEquals(
                made.id(),
                Annotation.made(3, AnnotationKind.NOTE, AnnotationColour.GREEN, whole().anchor())
                        .id());
    }

    @Test
    void listsGivenToItAreItsOwn() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Annotation one = whole().withTags(tags);
        tags.clear();
        assertEquals(List.of("a"), one.tags());
        List<Quad> quads = new ArrayList<>(LINE.quads());
        List<PdfPoint> stroke = new ArrayList<>(List.of(new PdfPoint(1, 2)));
        PageRegion region = new PageRegion(PageIndex.ofNumber(1), quads, List.of(stroke));
        quads.clear();
        stroke.clear();
        assertEquals(1, region.quads().size());
        assertEquals(1, region.strokes().getFirst().size());
    }

    @Test
    void aMarkOnNoPageIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Anchor.Pages(TextVersion.of("v"), Quote.NONE, List.of()));
        List<PageRegion> regions =
                List.of(LINE, PageRegion.of(PageIndex.ofNumber(3), LINE.quads()));
        assertEquals(2, new Anchor.Pages(TextVersion.of("v"), Quote.NONE, regions).page().number());
    }

    @ParameterizedTest
    @EnumSource(AnnotationKind.class)
    void kindsAreKnownByTheirWords(AnnotationKind kind) {
        assertEquals(Optional.of(kind), AnnotationKind.ofWord(kind.word()));
        assertEquals(Optional.of(kind), AnnotationKind.ofWord(kind.name()));
        assertEquals(Optional.empty(), AnnotationKind.ofWord(kind.word() + " "));
    }

    @ParameterizedTest
    @EnumSource(AnnotationColour.class)
    void coloursAreKnownByTheirWordsAndTheirShades(AnnotationColour colour) {
        assertEquals(Optional.of(colour), AnnotationColour.ofWord(colour.word()));
        assertEquals(Optional.of(colour), AnnotationColour.ofWord(colour.name()));
        assertEquals(colour, AnnotationColour.nearest(colour.rgb()));
        Rgb rgb = colour.rgb();
        // Half way to white, as other programs draw their highlights.
        int pale =
                (rgb.red() + 255) / 2 << 16 | (rgb.green() + 255) / 2 << 8 | (rgb.blue() + 255) / 2;
        assertEquals(colour, AnnotationColour.nearest(new Rgb(pale)), new Rgb(pale).hex());
    }

    @ParameterizedTest
    @CsvSource({
        "#ffff00, YELLOW",
        "#ff0000, RED",
        "#00ff00, GREEN",
        "#0080ff, BLUE",
        "#ff8000, ORANGE",
        "#ff00ff, MAGENTA",
        "#000000, GREY",
        "#ffffff, GREY",
        "#808080, GREY",
    })
    void coloursOfOtherProgramsHaveANameToo(String hex, AnnotationColour name) {
        assertEquals(name, AnnotationColour.nearest(Rgb.parse(hex).orElseThrow()));
    }

    @Test
    void aHighlightHasNoLinesAndInkItsOwn() {
        List<List<PdfPoint>> strokes = List.of(List.of(new PdfPoint(1, 2), new PdfPoint(3, 4)));
        PageRegion ink = new PageRegion(PageIndex.ofNumber(1), List.of(), strokes);
        assertEquals(List.of(), AnnotationLines.of(AnnotationKind.HIGHLIGHT, LINE));
        assertEquals(strokes, AnnotationLines.of(AnnotationKind.INK, ink));
    }

    @Test
    void anUnderlineRunsLowAndAStrikeOutThroughTheMiddle() {
        PageRegion two =
                PageRegion.of(
                        PageIndex.ofNumber(1),
                        List.of(Quad.of(10, 100, 110, 120), Quad.of(10, 80, 60, 100)));
        List<List<PdfPoint>> under = AnnotationLines.of(AnnotationKind.UNDERLINE, two);
        List<List<PdfPoint>> through = AnnotationLines.of(AnnotationKind.STRIKEOUT, two);
        for (int i = 0; i < 2; i++) {
            Quad quad = two.quads().get(i);
            assertEquals(quad.left(), under.get(i).getFirst().x(), 1e-9);
            assertEquals(quad.right(), under.get(i).getLast().x(), 1e-9);
            assertEquals(under.get(i).getFirst().y(), under.get(i).getLast().y(), 1e-9);
            double low = under.get(i).getFirst().y() - quad.bottom();
            double middle = through.get(i).getFirst().y() - quad.bottom();
            assertTrue(low >= 0 && low < 2, "just above the line's foot");
            assertTrue(middle > 6 && middle < 12, "through the letters");
        }
    }

    @Test
    void anAreaIsAClosedLineAndANoteHoldsItsWriting() {
        List<PdfPoint> area = AnnotationLines.of(AnnotationKind.AREA, LINE).getFirst();
        assertEquals(area.getFirst(), area.getLast());
        assertEquals(5, area.size());
        Quad icon = NoteIcon.at(new PdfPoint(50, 90));
        PageRegion note = PageRegion.of(PageIndex.ofNumber(1), List.of(icon));
        List<List<PdfPoint>> writing = AnnotationLines.of(AnnotationKind.NOTE, note);
        assertEquals(3, writing.size());
        writing.forEach(line -> line.forEach(point -> assertTrue(icon.contains(point))));
    }

    private static PlacedAnnotation placed(Anchor anchor, Placement placement) {
        return new PlacedAnnotation(
                Made.annotation(1, AnnotationKind.HIGHLIGHT, anchor), placement);
    }

    private static Anchor at(int page, int offset, double top) {
        Quad quad = Quad.of(0, top - 5, 10, top);
        PageRegion region = PageRegion.of(PageIndex.ofNumber(page), List.of(quad));
        return new Anchor.Pages(
                TextVersion.of("v"), new Quote("w", "", "", offset), List.of(region));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readingOrderIsTheDigestThenPagesThenText(long seed) {
        List<PlacedAnnotation> order =
                List.of(
                        placed(
                                new Anchor.InDigest(
                                        DigestSection.SUMMARY, new Quote("", "", "", 1)),
                                Placement.LOST),
                        placed(
                                new Anchor.InDigest(
                                        DigestSection.SUMMARY, new Quote("", "", "", 9)),
                                Placement.inText(Placement.State.EXACT, 9, 10)),
                        placed(
                                new Anchor.InDigest(DigestSection.EASY, new Quote("", "", "", 0)),
                                Placement.LOST),
                        placed(at(1, 0, 700), Placement.LOST),
                        placed(at(1, 0, 20), Placement.LOST),
                        placed(at(1, 5, 900), Placement.LOST),
                        placed(at(2, 0, 700), Placement.LOST),
                        placed(
                                at(1, 0, 700),
                                Placement.onPages(
                                        Placement.State.SIMILAR,
                                        List.of(
                                                PageRegion.of(
                                                        PageIndex.ofNumber(3), LINE.quads())))));
        List<PlacedAnnotation> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(PlacedAnnotation.READING_ORDER);
        assertEquals(order, shuffled, "seed " + seed);
        assertEquals(
                List.of("null", "null", "null", "1", "1", "1", "2", "3"),
                order.stream().map(one -> String.valueOf(one.page())).toList());
    }

    @Test
    void aQuestionChangesOneThingAlone() {
        AnnotationQuery all = AnnotationQuery.ALL;
        AnnotationQuery asked =
                all.withText("t")
                        .withColour(AnnotationColour.RED)
                        .withKind(AnnotationKind.INK)
                        .withTag("g")
                        .withSince(Instant.EPOCH)
                        .withLimit(3);
        assertEquals(
                new AnnotationQuery(
                        "t", null, AnnotationColour.RED, AnnotationKind.INK, "g", Instant.EPOCH, 3),
                asked);
        assertEquals(
                all,
                asked.withText("")
                        .withColour(null)
                        .withKind(null)
                        .withTag(null)
                        .withSince(null)
                        .withLimit(Integer.MAX_VALUE));
    }
}
