package app.seojae.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuadTest {

    private static final double NEAR = 1e-6;

    @Provide
    Arbitrary<PdfPoint> points() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-2_000, 2_000).ofScale(3);
        return Combinators.combine(numbers, numbers).as(PdfPoint::new);
    }

    @Provide
    Arbitrary<Quad> quads() {
        return Combinators.combine(points(), points(), points(), points()).as(Quad::new);
    }

    @Provide
    Arbitrary<Quad> upright() {
        Arbitrary<Double> sizes = Arbitraries.doubles().between(0.5, 500).ofScale(2);
        return Combinators.combine(points(), sizes, sizes)
                .as((p, width, height) -> Quad.of(p.x(), p.y(), p.x() + width, p.y() + height));
    }

    private static Quad turned(Quad quad, double angle) {
        return new Quad(
                turned(quad.a(), angle),
                turned(quad.b(), angle),
                turned(quad.c(), angle),
                turned(quad.d(), angle));
    }

    private static PdfPoint turned(PdfPoint p, double angle) {
        return new PdfPoint(
                p.x() * Math.cos(angle) - p.y() * Math.sin(angle),
                p.x() * Math.sin(angle) + p.y() * Math.cos(angle));
    }

    private static PdfPoint within(Quad quad, double across, double up) {
        return new PdfPoint(
                quad.left() + (quad.right() - quad.left()) * across,
                quad.bottom() + (quad.top() - quad.bottom()) * up);
    }

    @Property
    void numbersComeBackInTheOrderOfPdfPrograms(@ForAll @From("quads") Quad quad) {
        assertEquals(quad, Quad.ofQuadPoints(quad.quadPoints()));
        assertEquals(
                List.of(quad.a().x(), quad.a().y(), quad.b().x(), quad.b().y()),
                quad.quadPoints().subList(0, 4));
        assertEquals(
                List.of(quad.d().x(), quad.d().y(), quad.c().x(), quad.c().y()),
                quad.quadPoints().subList(4, 8));
    }

    @Property
    void whatSurroundsHoldsEveryCorner(
            @ForAll @Size(min = 1, max = 5) List<@From("quads") Quad> quads) {
        Quad around = Quad.around(quads);
        for (Quad quad : quads) {
            for (PdfPoint p : List.of(quad.a(), quad.b(), quad.c(), quad.d())) {
                assertTrue(p.x() >= around.left() && p.x() <= around.right());
                assertTrue(p.y() >= around.bottom() && p.y() <= around.top());
            }
        }
        assertEquals(around, Quad.around(List.of(around)));
        assertEquals(around, Quad.around(quads.reversed()));
    }

    @Property
    void movingKeepsTheShape(
            @ForAll @From("quads") Quad quad,
            @ForAll @DoubleRange(min = -900, max = 900) double dx,
            @ForAll @DoubleRange(min = -900, max = 900) double dy) {
        Quad moved = quad.moved(dx, dy);
        assertEquals(quad.left() + dx, moved.left(), NEAR);
        assertEquals(quad.top() + dy, moved.top(), NEAR);
        assertEquals(quad.area(), moved.area(), quad.area() * 1e-9 + 1e-3);
    }

    /** Whichever way it is turned on the page, what lies in it lies in it. */
    @Property
    void aPointInsideIsInsideHoweverItIsTurned(
            @ForAll @From("upright") Quad quad,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double across,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double up,
            @ForAll @DoubleRange(min = 0, max = 6.28) double angle) {
        PdfPoint inside = within(quad, across, up);
        assertTrue(quad.contains(inside));
        assertTrue(turned(quad, angle).contains(turned(inside, angle)));
        Quad otherWay = new Quad(quad.d(), quad.c(), quad.b(), quad.a());
        assertTrue(otherWay.contains(inside));
        for (PdfPoint outside :
                List.of(
                        within(quad, across + 1, up),
                        within(quad, across - 1, up),
                        within(quad, across, up + 1),
                        within(quad, across, up - 1))) {
            assertFalse(quad.contains(outside));
            assertFalse(turned(quad, angle).contains(turned(outside, angle)));
            assertFalse(otherWay.contains(outside));
        }
    }

    @Property
    void theAreaOfARectangleIsItsSidesMultiplied(
            @ForAll @From("upright") Quad quad,
            @ForAll @DoubleRange(min = 0, max = 6.28) double angle) {
        double expected = (quad.right() - quad.left()) * (quad.top() - quad.bottom());
        assertEquals(expected, quad.area(), NEAR * expected + NEAR);
        assertEquals(expected, turned(quad, angle).area(), 1e-6 * expected + 1e-3);
        assertEquals(
                expected, new Quad(quad.d(), quad.c(), quad.b(), quad.a()).area(), 1e-6 * expected);
    }

    @Property
    void roundedIsNearAndStaysAsItIs(@ForAll @From("quads") Quad quad) {
        Quad off = quad.moved(0.000_4, -0.000_4);
        Quad rounded = off.rounded();
        assertEquals(rounded, rounded.rounded());
        assertEquals(off.left(), rounded.left(), 0.000_51);
        assertEquals(off.top(), rounded.top(), 0.000_51);
        assertEquals(quad, quad.rounded());
    }

    @Test
    void aLineHasNoAreaAndHoldsNothing() {
        Quad line = Quad.of(1, 5, 9, 5);
        assertEquals(0, line.area(), 0);
        assertFalse(line.contains(new PdfPoint(5, 5)));
        Quad broken = Quad.of(Double.NaN, 0, 1, 1);
        assertFalse(broken.contains(new PdfPoint(0.5, 0.5)));
    }

    @Test
    void anEdgeBelongsToIt() {
        Quad quad = Quad.of(0, 0, 10, 10);
        assertTrue(quad.contains(new PdfPoint(0, 5)));
        assertTrue(quad.contains(new PdfPoint(10, 10)));
        assertFalse(quad.contains(new PdfPoint(10.001, 10)));
    }

    @Property
    void aRegionMovesByItsUpperLeftCorner(
            @ForAll @From("upright") Quad quad,
            @ForAll @Size(min = 1, max = 4) List<@From("points") PdfPoint> stroke,
            @ForAll @From("points") PdfPoint corner) {
        for (PageRegion region :
                List.of(
                        PageRegion.of(PageIndex.ofNumber(1), List.of(quad)),
                        new PageRegion(PageIndex.ofNumber(1), List.of(), List.of(stroke)),
                        new PageRegion(PageIndex.ofNumber(1), List.of(quad), List.of(stroke)))) {
            PageRegion moved = region.movedTo(PageIndex.ofNumber(9), corner);
            assertEquals(9, moved.page().number());
            assertEquals(corner.x(), moved.bounds().left(), NEAR);
            assertEquals(corner.y(), moved.bounds().top(), NEAR);
            Quad before = region.bounds();
            assertEquals(
                    before.right() - before.left(),
                    moved.bounds().right() - moved.bounds().left(),
                    NEAR);
            assertEquals(region.strokes().size(), moved.strokes().size());
        }
    }

    @Test
    void aRegionOfNothingHasBoundsToo() {
        PageRegion nothing = new PageRegion(PageIndex.ofNumber(1), List.of(), List.of());
        assertEquals(Quad.of(0, 0, 0, 0), nothing.bounds());
        assertEquals(2, nothing.movedTo(PageIndex.ofNumber(2), new PdfPoint(5, 5)).page().number());
    }

    @Property
    void aNoteStandsBelowAndRightOfItsPoint(@ForAll @From("points") PdfPoint corner) {
        Quad icon = NoteIcon.at(corner);
        assertEquals(corner.x(), icon.left(), NEAR);
        assertEquals(corner.y(), icon.top(), NEAR);
        assertEquals(NoteIcon.SIZE * NoteIcon.SIZE, icon.area(), 0.05);
    }
}
