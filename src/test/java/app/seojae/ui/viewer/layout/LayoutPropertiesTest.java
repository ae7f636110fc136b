package app.seojae.ui.viewer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.transform.Affine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for pages of any size in any arrangement. */
class LayoutPropertiesTest {

    @Property(tries = 300)
    void aPlaceOnAPageIsFoundWhereItIsShown(
            @ForAll long seed, @ForAll Flow flow, @ForAll @IntRange(min = 0, max = 3) int turns) {
        Random random = new Random(seed);
        ViewerModel model = new ViewerModel();
        model.resize(random.nextLong(200, 3000), random.nextLong(200, 2000), 1 + turns % 2);
        Fit fit = Fit.values()[random.nextInt(4)];
        model.show(
                pages(random),
                new ReadingPlace(
                        PageIndex.ofNumber(1),
                        0,
                        0.5,
                        random.nextDouble(0.3, 4),
                        fit,
                        flow,
                        0,
                        false));
        model.rotate(turns);
        PagePlaces places = new PagePlaces(model);
        int page = random.nextInt(model.pages().size());
        PageGeometry geometry = model.pages().get(page);
        PdfPoint point =
                new PdfPoint(
                        geometry.left() + random.nextDouble(0.1, 0.9) * geometry.width(),
                        geometry.bottom() + random.nextDouble(0.1, 0.9) * geometry.height());
        model.moves().goTo(new PageIndex(page), places.offset(new PageIndex(page), point));
        Point2D at = places.inView(new PageIndex(page), point);
        PagePoint found = places.at(at.getX(), at.getY());
        assertNotNull(found);
        assertEquals(page + 1, found.page().number());
        assertEquals(point.x(), found.point().x(), 1e-3);
        assertEquals(point.y(), found.point().y(), 1e-3);
    }

    @Property(tries = 300)
    void pagesNeverLieOverEachOtherAndAllCanBeReached(@ForAll long seed, @ForAll Flow flow) {
        Random random = new Random(seed);
        ViewerModel model = new ViewerModel();
        model.resize(random.nextLong(200, 3000), random.nextLong(200, 2000), 1);
        model.show(
                pages(random),
                new ReadingPlace(PageIndex.ofNumber(1), 0, 0.5, 1, Fit.WIDTH, flow, 0, false));
        ColumnLayout layout = model.view().layout();
        for (int row = 0; row < layout.rows(); row++) {
            int first = layout.first(row);
            int last = layout.first(row + 1) - 1;
            assertTrue(first <= last);
            assertEquals(row, layout.row(first));
            assertEquals(row, layout.rowAt(layout.top(last)));
            if (last > first) {
                long width = model.view().width();
                assertTrue(
                        layout.left(first, width) + layout.width(first) < layout.left(last, width));
            }
            if (row > 0) {
                assertTrue(layout.rowTop(row) >= layout.rowBottom(row - 1));
            }
            assertTrue(layout.left(first, model.view().width()) >= 0);
        }
        for (int steps = 0; steps < layout.rows(); steps++) {
            model.moves().turn(1);
        }
        assertTrue(
                model.view().maxY() == 0
                        || model.pageProperty().get().number() >= layout.first(layout.rows() - 1));
    }

    @Property(tries = 200)
    void aPartOfATurnedPageIsTheSamePartOfItsPicture(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int turns) {
        Random random = new Random(seed);
        int w = random.nextInt(10, 500);
        int h = random.nextInt(10, 500);
        int x = random.nextInt(w);
        int y = random.nextInt(h);
        PixelArea part =
                new PixelArea(x, y, random.nextInt(1, w - x + 1), random.nextInt(1, h - y + 1));
        PixelArea picture = QuarterTurn.back(part, w, h, turns * 90);
        Affine affine = new Affine();
        QuarterTurn.set(affine, w, h, turns * 90);
        Point2D a = affine.transform(picture.x(), picture.y());
        Point2D b = affine.transform(picture.right(), picture.bottom());
        assertEquals(part.x(), Math.min(a.getX(), b.getX()));
        assertEquals(part.y(), Math.min(a.getY(), b.getY()));
        assertEquals(part.right(), Math.max(a.getX(), b.getX()));
        assertEquals(part.bottom(), Math.max(a.getY(), b.getY()));
    }

    private static List<PageGeometry> pages(Random random) {
        List<PageGeometry> pages = new ArrayList<>();
        int count = random.nextInt(1, 12);
        for (int i = 0; i < count; i++) {
            pages.add(
                    new PageGeometry(
                            random.nextFloat(-50, 50),
                            random.nextFloat(-50, 50),
                            random.nextFloat(100, 900),
                            random.nextFloat(100, 900),
                            random.nextInt(4) * 90,
                            1,
                            true));
        }
        return pages;
    }
}
