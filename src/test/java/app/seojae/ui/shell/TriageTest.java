package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.ListModel;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of papers by key: walked, decided on, shown in another shape. */
class TriageTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 60, 1000, 800);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void onePersonOneHandNoMouse() throws Exception {
        assertEquals(0, rig.selectedIndex());
        rig.press(KeyCode.J);
        rig.press(KeyCode.J);
        rig.press(KeyCode.K);
        assertEquals(1, rig.selectedIndex());
        rig.press(KeyCode.DOWN);
        assertEquals(2, rig.selectedIndex());
        rig.press(KeyCode.UP);
        assertEquals(1, rig.selectedIndex());
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(6, rig.selectedIndex());
        rig.press(KeyCode.PAGE_UP);
        assertEquals(1, rig.selectedIndex());
        rig.press(KeyCode.END);
        assertEquals(59, rig.selectedIndex());
        rig.press(KeyCode.HOME);
        assertEquals(0, rig.selectedIndex());
    }

    @Test
    void decidesWithAKeyAPaperAndTakesItBack() throws Exception {
        long first = rig.selected();
        rig.press(KeyCode.B);
        assertTrue(row(first).bookmarked());
        rig.press(KeyCode.R);
        assertEquals(Status.READ, row(first).status());
        assertEquals(1, rig.selectedIndex());
        long second = rig.selected();
        rig.press(KeyCode.X);
        assertEquals(Status.SKIPPED, row(second).status());
        assertEquals(2, rig.selectedIndex());
        rig.press(KeyCode.Z);
        assertEquals(Status.UNREAD, row(second).status());
        assertEquals(second, rig.selected(), "an undo goes where it happened");
        rig.press(KeyCode.Z);
        rig.press(KeyCode.Z);
        assertFalse(row(first).bookmarked());
        rig.press(KeyCode.Z, "", true, false);
        assertTrue(row(first).bookmarked());
    }

    @Test
    void aHangulLetterCountsAsTheKeyItSitsOn() throws Exception {
        rig.press(KeyCode.UNDEFINED, "ㅓ", false, false);
        assertEquals(1, rig.selectedIndex());
        long paper = rig.selected();
        rig.press(KeyCode.UNDEFINED, "ㅠ", false, false);
        assertTrue(row(paper).bookmarked());
        rig.press(KeyCode.UNDEFINED, "ㅏ", false, false);
        assertEquals(0, rig.selectedIndex());
    }

    @Test
    void spaceShowsAPaperWholeAndFoldsItAgain() throws Exception {
        assertTrue(rig.all("markdown").isEmpty());
        rig.press(KeyCode.SPACE);
        assertFalse(rig.all("markdown").isEmpty());
        rig.press(KeyCode.SPACE);
        assertTrue(rig.all("markdown").isEmpty());
    }

    @Test
    void enterFetchesThePdfThatIsNotThere() throws Exception {
        rig.press(KeyCode.ENTER);
        assertEquals(PdfInfo.State.QUEUED, row(rig.selected()).pdf().state());
    }

    @Test
    void changingTheShapeKeepsTheSelection() throws Exception {
        rig.press(KeyCode.PAGE_DOWN);
        long chosen = rig.selected();
        rig.press(KeyCode.V);
        assertEquals(ListModel.Shape.LIST, Fx.ask(() -> rig.window.list().shapeProperty().get()));
        assertFalse(rig.all("line").isEmpty());
        assertTrue(rig.all("card").isEmpty());
        assertEquals(chosen, rig.selected());
        Fx.await("the line in sight", () -> chosen("line") == 1);
        rig.press(KeyCode.V);
        assertEquals(chosen, rig.selected());
        Fx.await("the card in sight", () -> chosen("card") == 1);
        assertEquals("CARDS", rig.memory.stored("list.shape").orElseThrow());
    }

    @Test
    void papersStandUnderTheirDays() throws Exception {
        List<Node> days = rig.all("day-name");
        assertFalse(days.isEmpty());
        assertTrue(
                ((Labeled) days.getFirst()).getText().contains("2024")
                        || ((Labeled) days.getFirst()).getText().contains("1월"));
    }

    @Test
    void theListStaysWhereItIsWhenTheLibraryChanges() throws Exception {
        for (int i = 0; i < 4; i++) {
            rig.press(KeyCode.PAGE_DOWN);
        }
        rig.press(KeyCode.K);
        rig.press(KeyCode.K);
        List<Double> before = places();
        rig.press(KeyCode.B);
        assertEquals(before, places());
        long above = id(2);
        rig.library.paperStates().bookmark(List.of(above), true);
        rig.settle();
        assertEquals(before, places());
        Fx.run(() -> rig.window.list().ask(rig.window.list().query().withShelf(Query.Shelf.TODAY)));
        rig.settle();
        for (int i = 0; i < 2; i++) {
            rig.press(KeyCode.PAGE_DOWN);
        }
        List<Double> today = places();
        rig.library.paperStates().status(List.of(id(0)), Status.SKIPPED);
        rig.settle();
        assertEquals(today, places(), "though a paper above went away");
    }

    @Test
    void onlyPapersInSightHaveCells() throws Exception {
        assertTrue(rig.all("slot-cell").size() < 20);
        assertTrue(rig.all("card").size() < 12);
        rig.press(KeyCode.END);
        assertTrue(rig.all("card").size() < 12);
    }

    private PaperRow row(long id) throws Exception {
        return rig.library.browse().rows(List.of(id)).getFirst();
    }

    private long id(int index) throws Exception {
        return Fx.ask(() -> rig.window.list().listingProperty().get().ids()[index]);
    }

    /** On the FX thread. */
    private int chosen(String styleClass) {
        return (int)
                Fx.visible(rig.window).stream()
                        .filter(node -> node.getStyleClass().contains(styleClass))
                        .filter(
                                node ->
                                        node.getPseudoClassStates()
                                                .contains(PseudoClass.getPseudoClass("chosen")))
                        .count();
    }

    /** Where the cards in sight stand, from the top. */
    private List<Double> places() throws Exception {
        rig.settle();
        return Fx.ask(
                () ->
                        Fx.visible(rig.window).stream()
                                .filter(node -> node.getStyleClass().contains("card"))
                                .map(node -> node.localToScene(0, 0).getY())
                                .map(y -> Math.rint(y))
                                .filter(y -> y > 0 && y < 760)
                                .sorted()
                                .toList());
    }
}
