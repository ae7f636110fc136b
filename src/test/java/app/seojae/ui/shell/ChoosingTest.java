package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.list.ListModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several papers of the list are chosen by mouse and key, and decided on together. */
class ChoosingTest {

    private static final Held BOTH = new Held(true, true, false);

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 40, 1366, 768);
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void controlAndShiftChooseByClick() throws Exception {
        rig.clickPaper(2, Held.NOTHING);
        rig.clickPaper(4, Held.CTRL);
        assertEquals(List.of(2, 4), chosen());
        assertEquals(4, rig.selectedIndex());
        rig.clickPaper(2, Held.CTRL);
        assertEquals(List.of(4), chosen());
        rig.clickPaper(1, Held.SHIFT);
        assertEquals(List.of(1, 2, 3, 4), chosen());
        rig.clickPaper(6, Held.CTRL);
        rig.clickPaper(5, BOTH);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), chosen());
        rig.clickPaper(3, Held.NOTHING);
        assertEquals(List.of(3), chosen());
    }

    @Test
    void aPressOnOneOfSeveralKeepsThemUntilItIsLetGo() throws Exception {
        rig.clickPaper(2, Held.NOTHING);
        rig.clickPaper(4, Held.CTRL);
        Fx.run(
                () -> {
                    Node paper = rig.paper(2);
                    TestWindow.mouse(
                            paper,
                            MouseEvent.MOUSE_PRESSED,
                            MouseButton.PRIMARY,
                            paper.localToScene(30, 20),
                            1,
                            Held.NOTHING);
                });
        rig.settle();
        assertEquals(List.of(2, 4), chosen(), "they may be dragged");
        assertEquals(2, rig.selectedIndex());
        rig.clickPaper(2, Held.NOTHING);
        assertEquals(List.of(2), chosen());
    }

    @Test
    void chosenLinesAndCardsAreMarked() throws Exception {
        rig.clickPaper(0, Held.NOTHING);
        assertEquals(0, marked("line", "several"), "one alone is as ever");
        rig.clickPaper(1, Held.CTRL);
        assertEquals(2, marked("line", "several"));
        assertEquals(1, marked("line", "current"));
        assertEquals(2, rig.all("chosen-badge").size());
        rig.press(KeyCode.V);
        assertEquals(2, marked("card", "several"));
        assertEquals(1, marked("card", "current"));
        assertEquals(2, rig.all("chosen-badge").size());
    }

    @Test
    void keysWidenChooseAllAndGoBackToOne() throws Exception {
        rig.press(KeyCode.J);
        rig.press(KeyCode.DOWN, "", true, false);
        rig.press(KeyCode.J, "", true, false);
        assertEquals(List.of(1, 2, 3), chosen());
        rig.press(KeyCode.K, "", true, false);
        rig.press(KeyCode.UP, "", true, false);
        rig.press(KeyCode.UP, "", true, false);
        assertEquals(List.of(0, 1), chosen());
        rig.press(KeyCode.A, "", false, true);
        assertEquals(40, chosen().size());
        assertEquals(0, rig.selectedIndex());
        rig.press(KeyCode.ESCAPE);
        assertEquals(List.of(0), chosen());
        rig.press(KeyCode.END, "", true, false);
        assertEquals(40, chosen().size());
        rig.press(KeyCode.HOME);
        assertEquals(List.of(0), chosen());
    }

    @Test
    void theBarSaysHowManyAndIsGoneWithThem() throws Exception {
        assertFalse(shown("choice-bar"));
        double before = listTop();
        rig.press(KeyCode.J, "", true, false);
        assertTrue(shown("choice-bar"));
        assertTrue(rig.says("2편 선택"));
        assertEquals(before, listTop(), "the papers stay under the mouse");
        fire("선택 해제");
        assertFalse(shown("choice-bar"));
        assertEquals(List.of(1), chosen());
    }

    @Test
    void theBarHasRoomInANarrowWindow() throws Exception {
        rig.widen(780);
        rig.press(KeyCode.J, "", true, false);
        Node bar = rig.find(".library-bar");
        for (Node part : Fx.ask(() -> ((Parent) bar).getChildrenUnmodifiable())) {
            if (part.isVisible()) {
                double right = Fx.ask(() -> part.localToScene(part.getLayoutBounds()).getMaxX());
                assertTrue(right <= 780, part + " ends at " + right);
            }
        }
        Node field = rig.find(".search");
        double search = Fx.ask(() -> field.getLayoutBounds().getWidth());
        assertTrue(search >= 150, "search has " + search);
    }

    @Test
    void oneKeyDecidesOnAllAndOneTakesItBack() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        rig.press(KeyCode.J, "", true, false);
        rig.press(KeyCode.B);
        assertEquals(3, bookmarked());
        assertTrue(rig.says("3편을 읽을 것에 넣었습니다."));
        rig.press(KeyCode.R);
        assertEquals(3, with(Status.READ));
        assertEquals(List.of(0, 1, 2), chosen(), "to do more with them");
        rig.press(KeyCode.Z, "", false, true);
        assertEquals(0, with(Status.READ));
        assertTrue(rig.says("읽은 상태, 3편"));
        rig.press(KeyCode.Z, "", false, true);
        assertEquals(0, bookmarked());
        rig.press(KeyCode.X);
        assertEquals(3, with(Status.SKIPPED));
        rig.press(KeyCode.X);
        assertEquals(0, with(Status.SKIPPED));
    }

    @Test
    void aMixedChoiceIsBookmarkedWhole() throws Exception {
        rig.press(KeyCode.B);
        rig.press(KeyCode.J, "", true, false);
        rig.press(KeyCode.B);
        assertEquals(2, bookmarked());
        rig.press(KeyCode.B);
        assertEquals(0, bookmarked());
        rig.press(KeyCode.Z);
        rig.press(KeyCode.Z);
        assertEquals(1, bookmarked(), "each as it was before");
    }

    @Test
    void pdfsAreQueuedOnlyWhenAskedFor() throws Exception {
        rig.press(KeyCode.A, "", false, true);
        assertEquals(0, queued());
        rig.press(KeyCode.D);
        assertEquals(40, queued());
        assertTrue(rig.says("PDF 40개를 차례로 내려받습니다."));
        fire("내려받지 않기");
        assertEquals(0, queued());
    }

    @Test
    void theChoiceOutlivesSortingAndLeavesWithItsPapers() throws Exception {
        rig.clickPaper(1, Held.NOTHING);
        rig.clickPaper(5, Held.CTRL);
        List<Long> papers = papers();
        Fx.run(() -> rig.window.list().ask(Query.ALL.sorted(Query.Sort.TITLE)));
        rig.settle();
        assertEquals(2, papers().size());
        assertTrue(papers.containsAll(papers()));
        rig.library.paperStates().bookmark(List.of(papers.getFirst()), true);
        Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)));
        rig.settle();
        assertEquals(List.of(papers.getFirst()), papers());
        assertEquals(papers.getFirst(), rig.selected());
    }

    @Test
    void aDoubleClickWithAKeyHeldOpensNothing() throws Exception {
        rig.clickPaper(3, Held.CTRL, MouseButton.PRIMARY, 2);
        assertEquals(0, queued());
        rig.clickPaper(3, Held.NOTHING, MouseButton.PRIMARY, 2);
        assertEquals(1, queued(), "a plain one does");
    }

    private List<Integer> chosen() throws Exception {
        long[] ids = Fx.ask(() -> rig.window.list().listingProperty().get().ids());
        List<Long> papers = papers();
        return java.util.stream.IntStream.range(0, ids.length)
                .filter(i -> papers.contains(ids[i]))
                .boxed()
                .toList();
    }

    private List<Long> papers() throws Exception {
        return Fx.ask(() -> rig.window.list().choice().papers());
    }

    private int bookmarked() throws Exception {
        return rig.library.browse().ids(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)).length;
    }

    private int with(Status status) throws Exception {
        return rig.library.browse().ids(Query.ALL.withStatus(status)).length;
    }

    private int queued() throws Exception {
        rig.settle();
        List<Long> all = Arrays.stream(rig.library.browse().ids(Query.ALL)).boxed().toList();
        return (int)
                rig.library.browse().rows(all).stream()
                        .map(PaperRow::pdf)
                        .filter(pdf -> pdf.state() == PdfInfo.State.QUEUED)
                        .count();
    }

    private boolean shown(String styleClass) throws Exception {
        return !rig.all(styleClass).isEmpty();
    }

    private double listTop() throws Exception {
        return Fx.ask(() -> rig.window.lookup(".papers").localToScene(0, 0).getY());
    }

    /** How many nodes of a style class have a state. */
    private int marked(String styleClass, String state) throws Exception {
        return (int)
                rig.all(styleClass).stream()
                        .filter(
                                node ->
                                        node.getPseudoClassStates()
                                                .contains(PseudoClass.getPseudoClass(state)))
                        .count();
    }

    private void fire(String words) throws Exception {
        Fx.run(
                () ->
                        Fx.visible(rig.window, ButtonBase.class).stream()
                                .filter(button -> words.equals(button.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        rig.settle();
    }
}
