package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu at a card, for one paper and for all that are chosen. */
class CardMenuTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 20, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> menu().ifPresent(ContextMenu::hide));
        rig.close();
    }

    @Test
    void aCardThatIsNotChosenBecomesTheOneTheMenuIsFor() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        ask(2);
        assertEquals(List.of(id(2)), papers());
        choose("읽을 것에 넣기");
        assertTrue(row(2).bookmarked());
        assertFalse(row(0).bookmarked());
        ask(2);
        assertTrue(titles().contains("읽을 것에서 빼기"));
    }

    @Test
    void papersLikeTheChosenOnesAreLookedForAndLeadToThemselves() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        ask(0);
        List<Long> chosen = papers();
        Menu similar =
                Fx.ask(
                        () ->
                                menu().orElseThrow().getItems().stream()
                                        .filter(one -> "이 논문들과 비슷한 것".equals(one.getText()))
                                        .map(Menu.class::cast)
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(similar::show);
        Fx.await("papers like these", () -> similar.getItems().size() > 1);
        String title = Fx.ask(() -> similar.getItems().getFirst().getText());
        Fx.run(() -> similar.getItems().getFirst().fire());
        long now = Fx.ask(() -> rig.window.session().selectedPaper().orElseThrow());
        assertFalse(chosen.contains(now));
        assertEquals(title, rig.library.browse().rows(List.of(now)).getFirst().title());
    }

    @Test
    void aChosenCardBringsTheMenuOfAll() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        ask(0);
        assertEquals(List.of(id(0), id(1)), papers());
        assertEquals("2편 선택", titles().getFirst());
        choose("다 읽음");
        assertEquals(Status.READ, row(0).status());
        assertEquals(Status.READ, row(1).status());
        rig.press(KeyCode.Z);
        assertEquals(Status.UNREAD, row(1).status());
        ask(1);
        choose("선택 해제");
        assertEquals(List.of(id(1)), papers());
    }

    @Test
    void theStatusOfOnePaperIsTicked() throws Exception {
        rig.library.paperStates().status(List.of(id(1)), Status.SKIPPED);
        rig.settle();
        ask(1);
        assertEquals(
                List.of("넘김"),
                Fx.ask(
                        () ->
                                items().filter(RadioMenuItem.class::isInstance)
                                        .map(RadioMenuItem.class::cast)
                                        .filter(RadioMenuItem::isSelected)
                                        .map(MenuItem::getText)
                                        .toList()));
    }

    @Test
    void copiesLeaveInTheOrderOfTheList() throws Exception {
        rig.press(KeyCode.J);
        rig.press(KeyCode.K, "", true, false);
        ask(1);
        choose("arXiv 번호");
        assertEquals(row(0).arxivId() + "\n" + row(1).arxivId(), clipboard());
        ask(1);
        choose("링크");
        assertTrue(clipboard().startsWith("https://arxiv.org/abs/" + row(0).arxivId() + "\n"));
        ask(1);
        choose("제목");
        assertEquals(row(0).title() + "\n" + row(1).title(), clipboard());
        ask(1);
        choose("참고 문헌(APA)");
        assertTrue(clipboard().contains(row(0).title()), clipboard());
        ask(1);
        choose("BibTeX");
        assertTrue(clipboard().startsWith("@misc{arxiv" + row(0).arxivId()));
        assertTrue(rig.says("클립보드에 복사했습니다: BibTeX"));
    }

    @Test
    void keysOpenItAtTheCurrentPaperAndReachNoPaperBehindIt() throws Exception {
        rig.press(KeyCode.J);
        rig.press(KeyCode.F10, "", true, false);
        assertTrue(Fx.ask(() -> menu().isPresent()));
        Fx.run(
                () -> {
                    ContextMenu open = menu().orElseThrow();
                    Node paper = rig.paper(1);
                    assertTrue(
                            paper.localToScreen(paper.getBoundsInLocal())
                                    .contains(open.getAnchorX(), open.getAnchorY()));
                    KeyEvent key =
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.J,
                                    false,
                                    false,
                                    false,
                                    false);
                    rig.focus().fireEvent(key);
                });
        rig.settle();
        assertEquals(1, rig.selectedIndex());
        choose("PDF 내려받기");
        assertEquals(id(1), rig.selected());
    }

    @Test
    void theMenuKeyOpensItAsTheMouseDoes() throws Exception {
        rig.press(KeyCode.J);
        Fx.run(() -> rig.focus().fireEvent(request(rig.focus(), Point2D.ZERO, true)));
        assertTrue(Fx.ask(() -> titles().contains("메모 쓰기")));
        ContextMenu open = Fx.ask(() -> menu().orElseThrow());
        rig.press(KeyCode.CONTEXT_MENU);
        assertTrue(Fx.ask(open::isShowing), "where the system tells of the key twice");
        Fx.run(open::hide);
        rig.press(KeyCode.CONTEXT_MENU);
        assertTrue(Fx.ask(() -> menu().isPresent()));
    }

    @Test
    void exportIsOfferedForWhatIsChosen() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        ask(1);
        choose("내보내기…");
        assertEquals(
                Session.Screen.EXPORT, Fx.ask(() -> rig.window.session().screenProperty().get()));
        assertTrue(rig.says("선택한 2편"));
        assertTrue(rig.says("논문 2편과 표시 0개를 파일 2개에 씁니다."));
    }

    /** Asks for the menu of a paper in sight, as a right click does. */
    private void ask(int index) throws Exception {
        rig.clickPaper(index, Held.NOTHING, MouseButton.SECONDARY, 1);
        Fx.run(
                () -> {
                    Node paper = rig.paper(index);
                    paper.fireEvent(request(paper, paper.localToScreen(60, 30), false));
                });
    }

    private static ContextMenuEvent request(Node at, Point2D screen, boolean byKey) {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                0,
                0,
                screen.getX(),
                screen.getY(),
                byKey,
                new PickResult(at, 0, 0));
    }

    private void choose(String title) throws Exception {
        Fx.run(
                () -> {
                    items().filter(item -> title.equals(item.getText()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    menu().ifPresent(ContextMenu::hide);
                });
        rig.settle();
    }

    private List<String> titles() throws Exception {
        return items().map(MenuItem::getText).toList();
    }

    private Stream<MenuItem> items() {
        return menu().orElseThrow().getItems().stream()
                .flatMap(
                        item ->
                                item instanceof Menu inner
                                        ? inner.getItems().stream()
                                        : Stream.of(item));
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst();
    }

    private List<Long> papers() throws Exception {
        return Fx.ask(() -> rig.window.list().choice().papers());
    }

    private long id(int index) throws Exception {
        return rig.library.browse().ids(Query.ALL)[index];
    }

    private PaperRow row(int index) throws Exception {
        return rig.library.browse().rows(List.of(id(index))).getFirst();
    }

    private static String clipboard() throws Exception {
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }
}
