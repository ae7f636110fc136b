package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 먼저 볼 것 as a person turns it on, looks at it and takes things out of it. */
class ReadFirstTest {

    @TempDir Path folder;

    private Rig rig;
    private long[] ids;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 60, 1200, 800);
        ids = rig.library.browse().ids(Query.ALL);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Long> some(int from, int to) {
        return Arrays.stream(ids, from, to).boxed().toList();
    }

    private void decide() throws Exception {
        rig.library.paperStates().bookmark(some(10, 16), true);
        rig.library.paperStates().status(some(20, 26), Status.SKIPPED);
        rig.settle();
    }

    private MenuItem orderItem() throws Exception {
        return Fx.ask(
                () ->
                        rig.window.lookupAll(".menu-button").stream()
                                .map(MenuButton.class::cast)
                                .flatMap(one -> one.getItems().stream())
                                .filter(item -> "먼저 볼 순서".equals(item.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private void turnOn() throws Exception {
        rig.show(Session.Screen.READ_FIRST);
        CheckBox box = (CheckBox) rig.find(".read-first .check-box");
        Fx.run(box::fire);
        rig.settle(Lane.LEARN);
    }

    @Test
    void itIsOffUntilItIsTurnedOn() throws Exception {
        assertFalse(Fx.ask(orderItem()::isVisible));
        decide();
        turnOn();
        rig.awaitSaid("남긴 논문 6편과 건너뛴 논문 6편에서 배운 순서");
        rig.pressButton("먼저 볼 순서로 늘어놓기");
        rig.settle(Lane.LEARN);
        assertEquals(Query.Sort.PRIORITY, Fx.ask(() -> rig.window.list().query().sort()));
        assertEquals(60, rig.found(), "nothing is hidden");
        assertTrue(Fx.ask(orderItem()::isVisible));
        Fx.await(
                "the order learned",
                () -> {
                    long[] shown = rig.window.list().listingProperty().get().ids();
                    return Arrays.equals(
                            Arrays.stream(shown, 48, 60).sorted().toArray(),
                            java.util.stream.LongStream.concat(
                                            some(10, 16).stream().mapToLong(i -> i),
                                            some(20, 26).stream().mapToLong(i -> i))
                                    .sorted()
                                    .toArray());
                });
        assertTrue(rig.says("남긴 논문 6편과 건너뛴 논문 6편에서 배운 순서"), "over the list too");
    }

    @Test
    void turnedOffTheListIsTheNewestAgain() throws Exception {
        decide();
        turnOn();
        rig.pressButton("먼저 볼 순서로 늘어놓기");
        rig.settle(Lane.LEARN);
        rig.show(Session.Screen.READ_FIRST);
        CheckBox box = (CheckBox) rig.find(".read-first .check-box");
        Fx.run(box::fire);
        rig.settle();
        assertEquals(Query.Sort.NEWEST, Fx.ask(() -> rig.window.list().query().sort()));
        rig.show(Session.Screen.LIBRARY);
        assertFalse(rig.says("에서 배운 순서"));
        assertFalse(Fx.ask(orderItem()::isVisible));
    }

    @Test
    void withTooFewTheListSaysSo() throws Exception {
        rig.library.paperStates().bookmark(some(0, 2), true);
        turnOn();
        rig.pressButton("먼저 볼 순서로 늘어놓기");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("남긴 논문 2편, 5편부터 배웁니다");
    }

    @Test
    void everySignalIsListedAndTakenOutByAKey() throws Exception {
        decide();
        turnOn();
        ListView<?> list = (ListView<?>) rig.find(".read-first .row-list");
        assertEquals(12, Fx.ask(() -> list.getItems().size()));
        Fx.run(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().select(0);
                });
        rig.press(KeyCode.SPACE);
        rig.settle(Lane.LEARN);
        rig.awaitSaid("다시 세기");
        assertEquals(
                1,
                rig.library.finding().priorities().signals().stream()
                        .filter(signal -> !signal.counts())
                        .count());
        assertEquals(0, Fx.ask(() -> list.getSelectionModel().getSelectedIndex()), "it stays");
        rig.pressButton("처음부터 배우기");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("남긴 논문 0편");
        rig.pressButton("모두 다시 세기");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("남긴 논문 6편");
        rig.press(KeyCode.ENTER);
        rig.settle();
        assertEquals(
                Session.Screen.LIBRARY, Fx.ask(() -> rig.window.session().screenProperty().get()));
    }

    @Test
    void lookedAtItRests() throws Exception {
        decide();
        turnOn();
        rig.pressButton("먼저 볼 순서로 늘어놓기");
        rig.settle(Lane.LEARN);
        rig.assertRests(4, "the order was learned");
    }
}
