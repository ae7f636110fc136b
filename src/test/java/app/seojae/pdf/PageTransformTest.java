package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTransformTest {

    private static final double NEAR = 1e-6;

    @Test
    void thereAndBackIsTheSamePoint() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            PageGeometry page =
                    new PageGeometry(
                            random.nextFloat(-500, 500),
                            random.nextFloat(-500, 500),
                            random.nextFloat(1, 3000),
                            random.nextFloat(1, 3000),
                            90 * random.nextInt(4),
                            random.nextFloat(0.5f, 4),
                            true);
            PageTransform transform = new PageTransform(page, random.nextDouble(0.1, 16));
            PdfPoint point =
                    new PdfPoint(random.nextDouble(-1000, 4000), random.nextDouble(-1000, 4000));
            PdfPoint back = transform.toPage(transform.toView(point));
            assertEquals(point.x(), back.x(), NEAR);
            assertEquals(point.y(), back.y(), NEAR);
        }
    }

    /** Where the crop box's lower left corner is seen on a page of 300 by 400. */
    @ParameterizedTest
    @CsvSource({"0, 0, 800", "90, 0, 0", "180, 600, 0", "270, 800, 600"})
    void turnsClockwise(int rotation, double x, double y) {
        PageGeometry page = new PageGeometry(50, 70, 300, 400, rotation, 1, true);
        ViewPoint seen = new PageTransform(page, 2).toView(new PdfPoint(50, 70));
        assertEquals(new ViewPoint(x, y), seen);
    }
}
