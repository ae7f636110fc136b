package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn in a transparency group stands where it would without. */
class PlacedGroupsTest {

    private static final String RULE = "1 0 0 rg 20 50 60 3 re f";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 100 100",
                "10.3 40.4 90.9 60.1",
                "10.1 40.05 90 60.95",
                "10 39.5 90.5 70.5"
            })
    void whateverItsBox(String box) throws Exception {
        for (double scale : new double[] {1, 2, 3.5}) {
            DrawnContent page = grouped(box, scale);
            DrawnContent plain = DrawnContent.of(folder, scale, RULE, "/Resources << >>");
            int middle = page.raster().width() / 2;
            for (int y = 0; y < page.raster().height(); y++) {
                assertEquals(
                        plain.pixel(middle, y), page.pixel(middle, y), "row " + y + " at " + scale);
            }
        }
    }

    /** Where points are no whole pixels a group is off by half of one at most. */
    @ParameterizedTest
    @ValueSource(doubles = {0.77, 1.1, 1.37, 1.9, 2.3, 4.41, 7.77})
    void whateverTheScale(double scale) throws Exception {
        double plain = middle(DrawnContent.of(folder, scale, RULE, "/Resources << >>"));
        assertEquals(plain, middle(grouped("10.3 40.4 90.9 60.1", scale)), 0.55);
        assertEquals(plain, middle(grouped("0 0 100 100", scale)), 0.55);
    }

    /** The row in whose middle the rule lies. */
    private static double middle(DrawnContent page) {
        int column = page.raster().width() / 2;
        double all = 0;
        double sum = 0;
        for (int y = 0; y < page.raster().height(); y++) {
            int ink = 255 - (page.pixel(column, y) & 0xff);
            all += ink;
            sum += ink * (y + 0.5);
        }
        return sum / all;
    }

    private DrawnContent grouped(String box, double scale) throws Exception {
        // A mode to blend by, so that the group has a picture of its own.
        return DrawnContent.of(
                folder,
                scale,
                "/G gs /T Do",
                "/Resources << /XObject << /T 5 0 R >> /ExtGState << /G << /BM /Multiply >> >> >>",
                DrawnContent.stream(
                        "/Type /XObject /Subtype /Form /Resources << >> /BBox ["
                                + box
                                + "] /Group << /S /Transparency /I true >>",
                        RULE));
    }

    /** A highlight without an appearance of its own covers its quads and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"20 40 80 60", "19.7 40.3 80.3 60.1", "30 45 70 55"})
    void aHighlightLiesWhereItsQuadsAre(String rect) throws Exception {
        DrawnContent page =
                DrawnContent.of(
                        folder,
                        4,
                        "",
                        "/Resources << >> /Annots [5 0 R]",
                        "<< /Type /Annot /Subtype /Highlight /C [1 0 0] /F 4 /Rect ["
                                + rect
                                + "] /QuadPoints [20 60 80 60 20 40 80 40] >>");
        for (int y = 0; y < 400; y++) {
            boolean red = y >= 160 && y < 240;
            assertEquals(red ? 0xffff0000 : 0xffffffff, page.pixel(200, y), "row " + y);
        }
    }
}
