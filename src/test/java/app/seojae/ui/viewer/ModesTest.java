package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.bars.PageField;
import app.seojae.ui.viewer.draw.PageView;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.model.ViewerModel;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages follow each other, fit and turn, by key and hand. */
class ModesTest {

    @TempDir Path folder;
    private ViewerRig rig;

    @BeforeEach
    void openWindow() throws Exception {
        rig = new ViewerRig();
    }

    @AfterEach
    void closeWindow() throws Exception {
        rig.close();
    }

    @Test
    void onePageAtATimeTurnsByWheelSpaceAndPush() throws Exception {
        rig.open(TestPdfs.pages(file(), 6));
        Fx.run(
                () -> {
                    rig.viewer.model().flow(Flow.SINGLE);
                    rig.viewer.model().fit(Fit.PAGE);
                });
        rig.layout();
        assertEquals(List.of(1), visible());
        rig.wheel(-40, false, 0);
        assertEquals(2, rig.page(), "a notch turns a page that is seen whole");
        rig.wheel(40, false, 0);
        assertEquals(1, rig.page());
        rig.press(KeyCode.SPACE);
        assertEquals(2, rig.page());
        rig.press(KeyCode.SPACE, true, false, false);
        assertEquals(1, rig.page());
        rig.wheel(-30, false, 1);
        assertEquals(1, rig.page(), "a touch of the trackpad does not turn it");
        for (int i = 0; i < 4; i++) {
            rig.wheel(-30, false, 1);
        }
        assertEquals(2, rig.page(), "a push does");
        Fx.run(() -> rig.viewer.model().fit(Fit.WIDTH));
        rig.layout();
        assertEquals(List.of(2), visible());
        Fx.run(() -> rig.viewer.model().scrollBy(0, 50));
        assertEquals(List.of(2), visible(), "the view never stands between two pages");
        rig.press(KeyCode.END);
        assertEquals(List.of(6), visible());
    }

    @Test
    void pairsStandBesideEachOtherWithOrWithoutACover() throws Exception {
        rig.open(TestPdfs.pages(file(), 7));
        Fx.run(
                () -> {
                    rig.viewer.model().flow(Flow.TWO);
                    rig.viewer.model().fit(Fit.PAGE);
                });
        rig.layout();
        assertTrue(visible().containsAll(List.of(1, 2)), visible().toString());
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(3, rig.page());
        Fx.run(() -> rig.viewer.model().flow(Flow.TWO_AFTER_COVER));
        rig.press(KeyCode.HOME);
        ColumnLayout layout = Fx.ask(() -> rig.viewer.model().view().layout());
        assertTrue(layout.left(0, 900) > 430, "the cover is a right-hand page");
        rig.press(KeyCode.N);
        assertEquals(2, rig.page());
        rig.press(KeyCode.N);
        assertEquals(4, rig.page());
        rig.press(KeyCode.P);
        assertEquals(2, rig.page());
    }

    @Test
    void turnsTheViewAndItsPicture() throws Exception {
        rig.open(TestPdfs.pages(file(), 3));
        rig.awaitPicture(0);
        double zoom = Fx.ask(() -> rig.viewer.model().arrangement().zoomProperty().get());
        rig.press(KeyCode.R);
        assertEquals(90, rig.place().rotation());
        rig.awaitPicture(0);
        ColumnLayout layout = Fx.ask(() -> rig.viewer.model().view().layout());
        assertTrue(layout.width(0) > layout.height(0), "Letter lies on its side");
        assertTrue(Fx.ask(() -> rig.viewer.model().arrangement().zoomProperty().get()) < zoom);
        // The red corner, lower left on the page, is upper left now.
        int corner =
                Fx.ask(
                        () -> {
                            PageView view = rig.viewer.column().view(new PageIndex(0));
                            return view.snapshot(null, null).getPixelReader().getArgb(12, 12);
                        });
        assertEquals(0xffff0000, corner);
        rig.press(KeyCode.R, true, false, false);
        rig.press(KeyCode.R, true, false, false);
        assertEquals(270, rig.place().rotation());
    }

    @Test
    void fitsTheTextWithItsMarginsTrimmed() throws Exception {
        rig.open(filled("122.4 80 428.4 620 re f"));
        double width = Fx.ask(() -> rig.viewer.model().arrangement().zoomProperty().get());
        rig.press(KeyCode.DIGIT3, false, true, false);
        Fx.await(
                "a larger page",
                () -> rig.viewer.model().arrangement().zoomProperty().get() > width * 1.2);
        // Text from 20 % to 90 %: its middle is right of the page's.
        Fx.run(
                () -> {
                    ViewerModel model = rig.viewer.model();
                    double left =
                            model.view().layout().left(0, model.view().width())
                                    - model.view().scroll().x();
                    double w = model.view().layout().width(0);
                    double middle = left + w * 0.55;
                    // Ink is looked for in steps of two points.
                    assertEquals(model.view().width() / 2.0, middle, 8);
                    assertEquals(model.view().width(), w * (0.7 + 2 * 0.012) + 32, 14);
                });
        assertEquals(Fit.TEXT, rig.place().fit());
    }

    /** A file of one page of 612 by 792 points without text. */
    private Path filled(String content) {
        return TestPdfs.byHand(
                file(),
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }

    @Test
    void findsMarginsFromThePicturesOfPages() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 3),
                new ReadingPlace(
                        PageIndex.ofNumber(2), 0.2, 0.5, 1, Fit.TEXT, Flow.CONTINUOUS, 0, false));
        double whole = (Fx.ask(() -> rig.viewer.model().view().width()) - 32) / 612.0;
        Fx.await(
                "trimmed margins",
                () -> rig.viewer.model().arrangement().zoomProperty().get() > whole * 1.05);
        assertEquals(2, rig.place().page().number());
    }

    @Test
    void spaceHeldAndTheMiddleButtonAreAHand() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 6),
                new ReadingPlace(PageIndex.ofNumber(2), 0.3, 2, Fit.NONE, false));
        double y = rig.scrollY();
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE, 300, 300);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.MIDDLE, 300, 250);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.MIDDLE, 300, 250);
        assertEquals(y + 50, rig.scrollY());
        rig.key(KeyEvent.KEY_PRESSED, KeyCode.SPACE, false, false, false);
        assertEquals(y + 50, rig.scrollY());
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 300, 300);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 300, 330);
        rig.key(KeyEvent.KEY_PRESSED, KeyCode.SPACE, false, false, false);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 300, 330);
        rig.key(KeyEvent.KEY_RELEASED, KeyCode.SPACE, false, false, false);
        assertEquals(y + 20, rig.scrollY(), "Space was for the hand this time");
        rig.press(KeyCode.SPACE);
        assertTrue(rig.scrollY() > y + 300);
    }

    @Test
    void aPresentationShowsOnePageAScreenUntilEsc() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 6),
                new ReadingPlace(PageIndex.ofNumber(3), 0.4, 1.5, Fit.NONE, true));
        rig.press(KeyCode.F5);
        Fx.await("the presentation", () -> rig.viewer.getTop() == null);
        assertNull(Fx.ask(() -> rig.viewer.getLeft()));
        rig.layout();
        assertEquals(List.of(3), visible());
        rig.press(KeyCode.RIGHT);
        assertEquals(List.of(4), visible());
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 200, 200);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 200, 200);
        assertEquals(List.of(5), visible());
        rig.wheel(40, false, 0);
        assertEquals(List.of(4), visible());
        ReadingPlace meanwhile = rig.place();
        assertEquals(Flow.CONTINUOUS, meanwhile.flow(), "what is kept is the reader's own way");
        assertEquals(1.5, meanwhile.zoom());
        rig.press(KeyCode.ESCAPE);
        assertFalse(Fx.ask(() -> rig.viewer.model().arrangement().presentingProperty().get()));
        assertFalse(Fx.ask(() -> rig.stage.isFullScreen()));
        assertEquals(4, rig.page());
        assertEquals(1.5, Fx.ask(() -> rig.viewer.model().arrangement().zoomProperty().get()));
        assertTrue(Fx.ask(() -> rig.viewer.getTop() != null));
    }

    @Test
    void comesBackToTheLineInEveryArrangement() throws Exception {
        Path pdf = TestPdfs.pages(file(), 9);
        for (ReadingPlace place :
                List.of(
                        new ReadingPlace(
                                PageIndex.ofNumber(5),
                                0.4,
                                0.6,
                                3,
                                Fit.NONE,
                                Flow.CONTINUOUS,
                                90,
                                false),
                        new ReadingPlace(
                                PageIndex.ofNumber(5), 0.4, 0.5, 1, Fit.WIDTH, Flow.TWO, 0, true),
                        new ReadingPlace(
                                PageIndex.ofNumber(4),
                                0.3,
                                0.5,
                                2,
                                Fit.NONE,
                                Flow.TWO_AFTER_COVER,
                                180,
                                false),
                        new ReadingPlace(
                                PageIndex.ofNumber(7),
                                0.2,
                                0.4,
                                2.5,
                                Fit.NONE,
                                Flow.SINGLE,
                                270,
                                true))) {
            rig.open(pdf, place);
            Fx.run(rig.viewer.life()::suspend);
            Fx.run(rig.viewer.life()::resume);
            Fx.run(rig.viewer.life()::close);
            ReadingPlace kept = Fx.ask(() -> rig.rests.getLast());
            assertEquals(place.page(), kept.page(), place.toString());
            assertEquals(place.offset(), kept.offset(), 0.01);
            assertEquals(place.across(), kept.across(), 0.01);
            assertEquals(place.flow(), kept.flow());
            assertEquals(place.rotation(), kept.rotation());
            assertEquals(place.sideBar(), kept.sideBar());
        }
    }

    @Test
    void goesToPagesByWhatIsPrintedOnThem() throws Exception {
        rig.open(romanFirst());
        Fx.await(
                "labels",
                () -> ((PageField) rig.viewer.lookup(".page-field")).getText().equals("i"));
        rig.press(KeyCode.G);
        Fx.run(
                () -> {
                    PageField field = (PageField) rig.viewer.lookup(".page-field");
                    field.setText("IV");
                    field.fireEvent(new ActionEvent());
                });
        assertEquals(4, rig.page());
        Fx.run(
                () -> {
                    PageField field = (PageField) rig.viewer.lookup(".page-field");
                    field.requestFocus();
                    field.setText("2");
                    field.fireEvent(new ActionEvent());
                    field.requestFocus();
                    field.setText("nowhere");
                    field.fireEvent(new ActionEvent());
                });
        assertEquals(6, rig.page(), "the second numbered page is the sixth");
    }

    @Test
    void mixedAndExtremePagesAreDrawnTurnedToo() throws Exception {
        rig.open(
                TestPdfs.sizes(
                        file(),
                        new float[] {612, 792},
                        new float[] {10, 10},
                        new float[] {5000, 300},
                        new float[] {300, 5000}));
        for (Flow flow : Flow.values()) {
            for (int turn = 0; turn < 4; turn++) {
                Fx.run(
                        () -> {
                            rig.viewer.model().flow(flow);
                            rig.viewer.model().rotate(1);
                        });
                for (int page = 1; page <= 4; page++) {
                    int number = page;
                    Fx.run(() -> rig.viewer.model().moves().goTo(PageIndex.ofNumber(number)));
                    rig.awaitPicture(page - 1);
                }
            }
        }
        assertNotEquals(0, rig.house.cache().bytes());
    }

    private Path romanFirst() {
        return TestPdfs.save(
                file(),
                document -> {
                    for (int i = 0; i < 8; i++) {
                        document.addPage(new PDPage());
                    }
                    document.getDocumentCatalog().setPageLabels(labels(document));
                });
    }

    private static PDPageLabels labels(PDDocument document) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        PDPageLabelRange plain = new PDPageLabelRange();
        plain.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, roman);
        labels.setLabelItem(4, plain);
        return labels;
    }

    private List<Integer> visible() throws Exception {
        return Fx.ask(
                () -> rig.viewer.column().visiblePages().stream().map(PageIndex::number).toList());
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
