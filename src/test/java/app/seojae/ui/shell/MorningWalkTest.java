package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.LibraryBar;
import app.seojae.ui.settings.ProgramSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 오늘 as a person goes through it: one paper at a time, a key a paper. */
class MorningWalkTest {

    /** Of twelve papers of three days. */
    private static final int NEW = 4;

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 12, 1200, 800);
        Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.MORNING)));
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private String title() throws Exception {
        return rig.find(".walk-card").getAccessibleText();
    }

    private String left() throws Exception {
        return Fx.ask(() -> ((Labeled) rig.window.lookup(".morning-left")).getText());
    }

    private PaperRow row(long paper) throws Exception {
        return rig.library.browse().rows(List.of(paper)).getFirst();
    }

    @Test
    void aKeyAPaperLeadsToTheEnd() throws Exception {
        assertEquals(NEW + "편 중 " + NEW + "편 남음", left());
        long kept = rig.selected();
        rig.press(KeyCode.B);
        assertEquals(NEW + "편 중 " + (NEW - 1) + "편 남음", left());
        long skipped = rig.selected();
        assertNotEquals(kept, skipped);
        rig.press(KeyCode.X);
        long later = rig.selected();
        rig.press(KeyCode.L);
        long read = rig.selected();
        rig.press(KeyCode.R);
        assertTrue(row(kept).bookmarked());
        assertEquals(Status.SKIPPED, row(skipped).status());
        assertEquals(Status.UNREAD, row(later).status());
        assertEquals(Status.READ, row(read).status());
        assertTrue(rig.says("새 논문 " + NEW + "편을 다 보았습니다"));
        assertTrue(rig.says("넣음 1 · 넘김 1 · 읽음 1 · 나중 1"));
        assertTrue(rig.says(row(kept).title()));
        rig.pressButton("나중으로 미룬 1편 다시 보기");
        assertEquals(later, rig.selected());
        assertEquals(row(later).title(), title());
    }

    @Test
    void undoBringsAPaperBackAndGoesThere() throws Exception {
        long first = rig.selected();
        rig.press(KeyCode.X);
        rig.press(KeyCode.L);
        assertNotEquals(first, rig.selected());
        rig.press(KeyCode.Z);
        rig.press(KeyCode.Z);
        assertEquals(first, rig.selected());
        assertEquals(row(first).title(), title());
        assertEquals(NEW, rig.found());
    }

    /** At the last paper there is no next one to be decided on by mistake. */
    @Test
    void pressingOnAtTheEndTakesNothingBack() throws Exception {
        for (int i = 0; i < NEW + 3; i++) {
            rig.press(KeyCode.X);
        }
        assertEquals(0, rig.found());
        assertEquals(NEW, rig.library.browse().ids(Query.ALL.withStatus(Status.SKIPPED)).length);
    }

    /** The keys come faster than any answer: each is for the paper after the one before. */
    @Test
    void fastKeysDecideOnOnePaperEach() throws Exception {
        rig.pressFast(KeyCode.B, 2);
        assertEquals(
                2, rig.library.browse().ids(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)).length);
        assertEquals(NEW - 2, rig.found());
    }

    @Test
    void severalPapersAreNotDecidedOnAtOnce() throws Exception {
        rig.press(KeyCode.A, "", false, true);
        rig.press(KeyCode.B);
        assertEquals(NEW - 1, rig.found());
    }

    @Test
    void allReadEndsTheWalkAndIsUndone() throws Exception {
        rig.pressButton("모두 읽음으로");
        assertEquals(0, rig.found());
        rig.press(KeyCode.Z);
        assertEquals(NEW, rig.found());
    }

    private int bars() throws Exception {
        return Fx.ask(() -> Fx.visible(rig.window, LibraryBar.class).size());
    }

    @Test
    void theSearchFieldIsAKeyAway() throws Exception {
        assertEquals(0, bars());
        rig.press(KeyCode.SLASH);
        assertEquals(1, bars());
        assertEquals(Query.ALL, Fx.ask(() -> rig.window.list().query()));
        assertTrue(rig.focus() instanceof javafx.scene.control.TextField);
    }

    @Test
    void aNoteIsWrittenBesideTheListAndStays() throws Exception {
        long paper = rig.selected();
        rig.press(KeyCode.N);
        assertEquals(paper, rig.selected());
        assertTrue(rig.focus() instanceof javafx.scene.control.TextArea, rig.focus().toString());
        rig.type("아침에 적은 말");
        rig.closeWindow();
        assertEquals("아침에 적은 말", rig.library.browse().paper(paper).orElseThrow().note());
    }

    /** The keys stay with the papers: what comes first in the window is the search field. */
    @Test
    void leavingTheWalkGivesNoKeysToTheSearchField() throws Exception {
        Fx.run(() -> rig.window.lookup(".morning").requestFocus());
        Fx.run(() -> rig.window.list().ask(Query.ALL));
        rig.settle();
        assertFalse(rig.focus() instanceof javafx.scene.control.TextField);
        long first = rig.selected();
        rig.press(KeyCode.J);
        assertNotEquals(first, rig.selected());
    }

    @Test
    void asAListItShowsWhatWasDecidedOnToo() throws Exception {
        rig.press(KeyCode.B);
        rig.press(KeyCode.V);
        assertEquals(NEW, rig.found());
        assertTrue(rig.find(".library-bar").isVisible());
    }

    @Test
    void aMorningWithoutADigestSaysWhenTheLastCame() throws Exception {
        rig.library.arrivals().mornings().visit(today().minusDays(1));
        rig.library.arrivals().mornings().leave();
        rig.library.arrivals().mornings().visit(today());
        Fx.run(() -> rig.window.list().ask(Query.ALL));
        Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.MORNING)));
        rig.settle();
        assertTrue(rig.says("오늘 온 새 논문이 없습니다"));
        assertTrue(rig.says("마지막 디지스트"));
        rig.pressButton("마지막 디지스트 보기");
        assertEquals(NEW, rig.found());
    }

    @Test
    void nobodyIsNaggedByCountsWhoDoesNotWantThem() throws Exception {
        Fx.run(
                () -> {
                    rig.memory.put(ProgramSettings.COUNT_UNREAD, false);
                    rig.window.library().showCounts();
                });
        rig.settle();
        assertFalse(rig.find(".morning-left").isVisible());
    }
}
