package app.seojae.ui.annotate.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.PdfPoint;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Lines drawn by hand made smooth. */
class StrokeSmoothingTest {

    @Property
    void aSmoothLineEndsWhereTheHandDidAndStaysInside(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 500) Double> xs) {
        List<PdfPoint> drawn = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            drawn.add(new PdfPoint(xs.get(i), xs.get((i * 7 + 3) % xs.size())));
        }
        List<PdfPoint> smooth = StrokeSmoothing.smooth(drawn);
        assertEquals(drawn.getFirst(), smooth.getFirst());
        assertEquals(drawn.getLast(), smooth.getLast());
        assertTrue(
                smooth.stream()
                        .allMatch(p -> p.x() >= 0 && p.x() <= 500 && p.y() >= 0 && p.y() <= 500));
    }

    @Test
    void aStraightLineIsTwoPoints() {
        List<PdfPoint> drawn = new ArrayList<>();
        for (int i = 0; i <= 300; i++) {
            drawn.add(new PdfPoint(i, 100 + (i % 2) * 0.3));
        }
        assertEquals(2, StrokeSmoothing.smooth(drawn).size());
    }

    @Test
    void aCornerIsRounded() {
        List<PdfPoint> smooth =
                StrokeSmoothing.smooth(
                        List.of(new PdfPoint(0, 0), new PdfPoint(100, 0), new PdfPoint(100, 100)));
        assertTrue(smooth.size() > 3);
        assertTrue(smooth.stream().noneMatch(new PdfPoint(100, 0)::equals));
    }
}
