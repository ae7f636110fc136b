package app.seojae.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What floats over the pages: targets of links, cited papers, terms. */
class PopUpsTest {

    @TempDir Path folder;
    private ReadingRig rig;

    @BeforeEach
    void openPaper() throws Exception {
        rig = new ReadingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void aLinkShowsItsTargetAndFollowsAClick() throws Exception {
        rig.hover(1, 100, 645);
        Fx.await("the text of the page read", () -> rig.hoverAgain(100, 645));
        Fx.await("the pop-up", rig::isFloating);
        Fx.await("its picture", () -> rig.shows("2쪽"));
        rig.click(1, 100, 645, 1, false);
        Fx.await("the jump", () -> rig.viewer.model().pageProperty().get().number() == 2);
        assertFalse(Fx.ask(rig::isFloating));
        Fx.run(() -> rig.viewer.model().moves().goBack());
        assertEquals(1, Fx.ask(() -> rig.viewer.model().pageProperty().get().number()));
    }

    @Test
    void theWebIsShownBeforeItIsOpened() throws Exception {
        Fx.await("the link known", () -> rig.hoverAgain(100, 605));
        rig.click(1, 100, 605, 1, false);
        Fx.await("the address", () -> rig.shows("https://example.org/page"));
        assertEquals(List.of(), rig.opened);
        rig.click(1, 100, 605, 1, false);
        Fx.await("the browser", () -> rig.opened.equals(List.of("https://example.org/page")));
    }

    @Test
    void aCitedPaperOfTheLibraryShowsItsSummary() throws Exception {
        // "[1]" has no link of the file: the words make it once the references were read.
        double x = 72 + ReadingRig.width("Deep networks use residual learning as in [");
        Fx.await("the mention known", () -> rig.hoverAgain(x + 2, 703));
        Fx.await("the card", () -> rig.shows("내 서재에 있음"));
        assertTrue(Fx.ask(() -> rig.shows("참고 문헌 1")));
        rig.press(KeyCode.ESCAPE, false, false);
        Fx.await("the pop-up gone", () -> !rig.isFloating());
    }

    @Test
    void anEnglishTermShowsTheKoreanOne() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        rig.window.lanes.run(Lane.READ, gathered::countDown);
        gathered.await();
        Fx.await("the text of the page", () -> rig.hoverAgain(100, 645));
        Fx.run(() -> rig.hoverAgain(72 + ReadingRig.width("Deep networks use resi"), 703));
        Fx.await("the term", () -> rig.shows("잔차 학습"));
        assertTrue(Fx.ask(() -> rig.shows("residual learning")));
    }

    @Test
    void termsCanBeSwitchedOff() throws Exception {
        rig.terms = false;
        double x = 72 + ReadingRig.width("Deep networks use resi");
        Fx.run(() -> rig.hoverAgain(x, 703));
        Fx.await("the linked mention", () -> rig.hoverAgain(100, 645));
        Fx.await("a pop-up of the link alone", rig::isFloating);
        assertFalse(Fx.ask(() -> rig.shows("잔차 학습")));
    }
}
