package app.seojae.ui.viewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.pdf.page.PageGeometry;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewerModelTest {

    private final ViewerModel model = new ViewerModel();

    @BeforeEach
    void openTwentyPages() {
        model.resize(644, 700, 1);
        model.show(Collections.nCopies(20, PageGeometry.LETTER), ReadingPlace.START);
    }

    @Test
    void opensAtTheTopWithTheWidthFitted() {
        assertEquals(1, model.pageProperty().get().number());
        assertEquals(1, model.arrangement().zoomProperty().get());
        assertEquals(20, model.pageCountProperty().get());
        assertEquals(0, model.view().maxX());
    }

    @Test
    void comesBackToThePlaceItWasLeft() {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            Fit fit = Fit.values()[random.nextInt(3)];
            ReadingPlace place =
                    new ReadingPlace(
                            PageIndex.ofNumber(random.nextInt(1, 19)),
                            random.nextDouble(0.05, 0.95),
                            random.nextDouble(0.5, 4),
                            fit,
                            false);
            model.show(Collections.nCopies(20, PageGeometry.LETTER), place);
            ReadingPlace back = model.place(false);
            assertEquals(place.page(), back.page());
            assertEquals(place.offset(), back.offset(), 0.01);
            assertEquals(fit, back.fit());
            if (fit == Fit.NONE) {
                assertEquals(place.zoom(), back.zoom(), 1e-9);
            }
        }
    }

    @Test
    void aResizeKeepsTheTextAtTheTop() {
        model.moves().goTo(PageIndex.ofNumber(7), 0.5);
        model.resize(1200, 500, 2);
        assertEquals(7, model.place(true).page().number());
        assertEquals(0.5, model.place(true).offset(), 0.01);
        assertTrue(model.arrangement().zoomProperty().get() < 1, "fits 600 pixels of the window");
    }

    @Test
    void jumpsCanBeUndone() {
        model.moves().goTo(PageIndex.ofNumber(3), 0.25);
        model.moves().goTo(PageIndex.ofNumber(15));
        assertTrue(model.moves().canGoBackProperty().get());
        model.moves().goBack();
        assertEquals(3, model.place(true).page().number());
        assertEquals(0.25, model.place(true).offset(), 0.01);
        model.moves().goForward();
        assertEquals(15, model.pageProperty().get().number());
        assertFalse(model.moves().canGoForwardProperty().get());
    }

    @Test
    void neverLeavesTheColumn() {
        model.moves().goTo(PageIndex.ofNumber(400));
        assertEquals(20, model.pageProperty().get().number());
        model.scrollBy(0, 1e9);
        assertEquals(model.view().maxY(), model.view().scroll().y());
        assertEquals(20, model.pageProperty().get().number());
        model.moves().goTo(PageIndex.FIRST);
        model.scrollBy(-50, -1e9);
        assertEquals(0, model.view().scroll().y());
        assertEquals(1, model.pageProperty().get().number());
    }

    @Test
    void turnsPagesAndScreens() {
        model.moves().turn(1);
        assertEquals(2, model.pageProperty().get().number());
        assertFalse(model.moves().canGoBackProperty().get(), "turning pages is no jump");
        model.moves().turn(-1);
        assertEquals(1, model.pageProperty().get().number());
        double before = model.view().scroll().y();
        model.moves().scrollByScreens(1);
        assertEquals(before + 630, model.view().scroll().y());
        assertEquals(1, model.view().direction());
        model.moves().scrollByScreens(-1);
        assertEquals(-1, model.view().direction());
    }

    @Test
    void zoomingByHandEndsTheFit() {
        model.fit(Fit.PAGE);
        assertEquals(668.0 / 792, model.arrangement().zoomProperty().get(), 1e-9);
        model.zoomTo(2);
        assertEquals(Fit.NONE, model.arrangement().fitProperty().get());
        model.zoomTo(100);
        assertEquals(8, model.arrangement().zoomProperty().get());
        model.fit(Fit.WIDTH);
        assertEquals(1, model.arrangement().zoomProperty().get());
    }

    @Test
    void anEmptyModelTakesEveryCommand() {
        model.clear();
        model.moves().goTo(PageIndex.ofNumber(3));
        model.moves().turn(1);
        model.moves().scrollByScreens(1);
        model.zoomTo(3);
        model.fit(Fit.PAGE);
        model.moves().goBack();
        assertEquals(0, model.pageCountProperty().get());
        assertEquals(1, model.place(true).page().number());
    }
}
