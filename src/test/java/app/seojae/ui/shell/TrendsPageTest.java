package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.session.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trends as a person walks through them. */
class TrendsPageTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);
    private static final Pattern COUNTED = Pattern.compile(": (\\d+)편 가운데 (\\d+)편");

    @TempDir Path folder;

    private Rig rig;

    private void open(int weeks) throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        for (int week = 0; week < weeks; week++) {
            DigestPage page = new DigestPage();
            for (int i = 0; i < 12; i++) {
                // Agents are rare in the first half and common in the second.
                String field = i < (week < weeks / 2 ? 1 : 9) ? "에이전트" : "자연어 처리";
                String id = "2409.%05d".formatted(week * 100 + i);
                page.paper(id, "Paper " + id, "글", "말", field, 5 + i);
            }
            page.paper("2409.99999", "Seen again", "글", "말", "자연어 처리", 10 + 7 * week);
            library.importer()
                    .importText(
                            MONDAY.plusWeeks(week) + "-09-00-00.md",
                            page.text().getBytes(StandardCharsets.UTF_8));
        }
        rig = new Rig(library, folder.resolve("state"), 1440, 900);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void goThere() throws Exception {
        rig.press(KeyCode.D, "", true, true);
        Fx.await("the charts", () -> rig.window.lookup(".trend-card") != null);
        rig.settle();
    }

    private Node card(String title) throws Exception {
        for (Node card : rig.all("trend-card")) {
            if (Fx.ask(() -> ((Label) card.lookup(".trend-title")).getText()).equals(title)) {
                return card;
            }
        }
        throw new AssertionError("no card " + title);
    }

    private Node figure(String title) throws Exception {
        Node card = card(title);
        return Fx.ask(() -> card.lookup(".figure"));
    }

    private String said(Node figure) throws Exception {
        return Fx.ask(figure::getAccessibleText);
    }

    private void click(Node figure, double x, double y) throws Exception {
        Fx.run(
                () -> {
                    Point2D at = figure.localToScene(x, y);
                    TestWindow.mouse(
                            figure,
                            MouseEvent.MOUSE_CLICKED,
                            MouseButton.PRIMARY,
                            at,
                            1,
                            new TestWindow.Held(false, false, false));
                });
        rig.settle();
    }

    private void press(String title, String button) throws Exception {
        Node card = card(title);
        Fx.run(
                () ->
                        Fx.visible((Parent) card, ButtonBase.class).stream()
                                .filter(one -> button.equals(one.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        rig.settle();
    }

    @Test
    void aPointLeadsToItsPapersByKeys() throws Exception {
        open(8);
        goThere();
        Node figure = figure("관련분야의 주별 비중");
        assertEquals(figure, Fx.ask(() -> rig.focus()), "the keys are in the first chart");
        String last = said(figure);
        rig.press(KeyCode.LEFT);
        String before = said(figure);
        assertNotEquals(last, before);
        Matcher counted = COUNTED.matcher(before);
        assertTrue(counted.find(), before);
        rig.press(KeyCode.ENTER);
        assertEquals(
                Session.Screen.LIBRARY, Fx.ask(() -> rig.window.session().screenProperty().get()));
        assertTrue(
                Fx.ask(() -> rig.window.list().query().text())
                        .matches("field:\"[^\"]+\" after:2024-10-14 until:2024-10-20"),
                Fx.ask(() -> rig.window.list().query().text()));
        assertEquals(Integer.parseInt(counted.group(2)), rig.found(), "as many as the point said");
    }

    @Test
    void aRowOfRisingFieldsLeadsToItsPapersByTheMouse() throws Exception {
        open(8);
        goThere();
        Node figure = figure("떠오르고 지는 분야");
        click(figure, 40, 26 + 15);
        assertEquals(
                "field:\"에이전트\" after:2024-09-30 until:2024-10-27",
                Fx.ask(() -> rig.window.list().query().text()));
        assertEquals(4 * 9, rig.found());
        goThere();
        assertEquals(5, rig.all("trend-card").size(), "the page is as it was");
    }

    @Test
    void theFiguresStandInATableToo() throws Exception {
        open(8);
        goThere();
        press("떠오르고 지는 분야", "표로 보기");
        TableView<?> table = (TableView<?>) rig.find(".trend-table");
        assertEquals(2, Fx.ask(() -> table.getItems().size()));
        assertTrue(Fx.ask(table::getAccessibleText).startsWith("에이전트"));
        Fx.run(table::requestFocus);
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.ENTER);
        assertTrue(Fx.ask(() -> rig.window.list().query().text()).startsWith("field:\"자연어 처리\""));
    }

    @Test
    void ownReadingFollowsWhatIsDoneAndNamesItsPapers() throws Exception {
        open(3);
        rig.library.paperStates().status(List.of(3L), Status.SKIPPED);
        rig.settle();
        assertNull(rig.find(".trends"), "nothing is counted while nobody looks");
        goThere();
        assertTrue(rig.says("아직 읽을 것에 넣거나"));
        List<Long> two =
                Arrays.stream(rig.library.browse().ids(Query.ALL)).limit(2).boxed().toList();
        Node before = rig.find(".trend-card");
        rig.library.paperStates().bookmark(two, true);
        Fx.await("the new charts", () -> rig.window.lookup(".trend-card") != before);
        rig.settle();
        Node figure = figure("나의 한 주");
        Fx.run(figure::requestFocus);
        assertTrue(said(figure).contains("읽을 것 2편, 읽음 0편"), said(figure));
        rig.press(KeyCode.ENTER);
        Node card = card("나의 한 주");
        List<Node> links = Fx.ask(() -> List.copyOf(card.lookupAll(".hyperlink")));
        assertEquals(2, links.size());
        Fx.run(((Hyperlink) links.getFirst())::fire);
        rig.settle();
        assertEquals(
                Session.Screen.LIBRARY, Fx.ask(() -> rig.window.session().screenProperty().get()));
        assertTrue(two.contains(rig.selected()));
        goThere();
        assertTrue(said(figure("읽은 날")).startsWith("읽은 날: "));
    }

    @Test
    void theUpvotesOfTheChosenPaperStandFirst() throws Exception {
        open(3);
        long again = rig.library.browse().ids(Query.ALL.withText("Seen again"))[0];
        goThere();
        Node figure = figure("추천수의 흐름");
        Fx.run(figure::requestFocus);
        rig.press(KeyCode.HOME);
        assertTrue(said(figure).contains("2024-09-02, Seen again: 추천수 10"), said(figure));
        rig.press(KeyCode.ENTER);
        Node card = card("추천수의 흐름");
        Hyperlink link = (Hyperlink) Fx.ask(() -> card.lookup(".hyperlink"));
        Fx.run(link::fire);
        rig.settle();
        assertEquals(again, rig.selected());
    }

    @Test
    void picturesAndTablesAreSaved() throws Exception {
        open(8);
        goThere();
        rig.saved = folder.resolve("chart.png");
        press("떠오르고 지는 분야", "PNG로 저장");
        byte[] png = Files.readAllBytes(folder.resolve("chart.png"));
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        rig.saved = folder.resolve("chart.csv");
        press("떠오르고 지는 분야", "CSV로 저장");
        List<String> lines = Files.readAllLines(folder.resolve("chart.csv"));
        assertTrue(lines.getFirst().startsWith("field,papers,of,"));
        assertTrue(lines.get(1).startsWith("에이전트,36,49,4,48,"), lines::toString);
        assertTrue(rig.says("저장했습니다"));
    }

    @Test
    void whereThereIsNothingASentenceStands() throws Exception {
        open(1);
        goThere();
        assertTrue(rig.says("아직 2주가 되지 않아"));
        assertTrue(rig.says("견줄 만큼 논문이 모이지 않았습니다"));
        assertTrue(rig.says("여러 날의 추천수가 알려진 논문이 없습니다"));
        assertTrue(rig.says("지난 한 해에 읽은 날이 아직 없습니다"));
        assertTrue(rig.all("figure").isEmpty());
    }

    @Test
    void anotherSpanIsShownAndRemembered() throws Exception {
        open(16);
        goThere();
        assertTrue(said(figure("관련분야의 주별 비중")).contains("2024-12-16"), said(figure("관련분야의 주별 비중")));
        Node before = rig.find(".trend-card");
        rig.pressButton("12주");
        Fx.await("the other span", () -> rig.window.lookup(".trend-card") != before);
        rig.settle();
        Node figure = figure("관련분야의 주별 비중");
        Fx.run(figure::requestFocus);
        rig.press(KeyCode.HOME);
        assertTrue(said(figure).contains("2024-09-30"), said(figure));
        assertEquals("12.0", rig.memory.stored("trends.weeks").orElse(""));
    }
}
