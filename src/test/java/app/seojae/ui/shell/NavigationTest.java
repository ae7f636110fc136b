package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.search.SimilarMenu;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shelves, months and fields beside the list, and the foot of the window. */
class NavigationTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final int MONTHS = 6;
    private static final int FIELDS = 11;

    @TempDir Path folder;
    private Library library;
    private Rig rig;

    /** A paper a month, each of a field of its own and of one that all are of. */
    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        for (int i = 0; i < FIELDS; i++) {
            String name = FIRST.plusMonths(i % MONTHS).plusDays(i) + ".md";
            String text =
                    new DigestPage()
                            .paper(
                                    "2401.%05d".formatted(i),
                                    "Paper " + i,
                                    "글.",
                                    "쉬운 글.",
                                    "모두의 분야, 분야 %02d".formatted(i),
                                    i)
                            .text();
            library.importer().importText(name, text.getBytes(StandardCharsets.UTF_8));
        }
        rig = new Rig(library, folder.resolve("state"), 1300, 900);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Parent side() throws Exception {
        return (Parent) rig.find(".navigation");
    }

    private List<Button> items() throws Exception {
        Parent side = side();
        return Fx.ask(() -> Fx.visible(side, Button.class));
    }

    /** What a screen reader says of an item, which is its name with its count. */
    private static String name(Button item) {
        return item.getAccessibleText() == null ? item.getText() : item.getAccessibleText();
    }

    private Button item(String start) throws Exception {
        return items().stream()
                .filter(one -> String.valueOf(name(one)).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start));
    }

    private boolean has(String start) throws Exception {
        return items().stream().anyMatch(one -> String.valueOf(name(one)).startsWith(start));
    }

    private void press(String start) throws Exception {
        Button item = item(start);
        Fx.run(item::fire);
        rig.settle();
    }

    private Query query() throws Exception {
        return Fx.ask(() -> rig.window.list().query());
    }

    @Test
    void everyShelfIsThereWithItsCount() throws Exception {
        for (Text shelf :
                List.of(
                        Text.SHELF_TODAY,
                        Text.SHELF_ALL,
                        Text.SHELF_BOOKMARKED,
                        Text.SHELF_READING,
                        Text.SHELF_READ,
                        Text.SHELF_NOTED,
                        Text.SHELF_OFFLINE)) {
            assertTrue(has(ko(shelf)), shelf.name());
        }
        assertTrue(name(item(ko(Text.SHELF_ALL))).contains("11"), name(item(ko(Text.SHELF_ALL))));
        rig.press(KeyCode.B);
        assertTrue(name(item(ko(Text.SHELF_BOOKMARKED))).contains("1"));
    }

    @Test
    void aShelfShowsItsPapersInTheOrderChosen() throws Exception {
        Fx.run(() -> rig.window.list().ask(Query.ALL.sorted(Query.Sort.UPVOTES).withText("글")));
        rig.settle();
        press(ko(Text.SHELF_BOOKMARKED));
        assertEquals(
                Query.ALL.withShelf(Query.Shelf.BOOKMARKED).sorted(Query.Sort.UPVOTES), query());
        assertEquals(0, rig.found());
        press(ko(Text.SHELF_ALL));
        assertEquals(FIELDS, rig.found());
    }

    /** A year of months is folded to the newest; the line below unfolds them and folds them. */
    @Test
    void monthsAndFieldsAreFoldedUntilAskedFor() throws Exception {
        String all = ko(Text.SHOW_ALL, Integer.toString(MONTHS));
        assertTrue(has("2024년 6월"), names().toString());
        assertFalse(has("2024년 1월"), names().toString());
        press(all);
        assertTrue(has("2024년 1월"), names().toString());
        press(ko(Text.SHOW_LESS));
        assertFalse(has("2024년 1월"));
        assertEquals(
                "모두의 분야",
                names().stream()
                        .filter(n -> n.contains("분야"))
                        .findFirst()
                        .orElseThrow()
                        .substring(0, 6),
                "the field of most papers stands first");
        press(ko(Text.SHOW_ALL, Integer.toString(FIELDS + 1)));
        for (int i = 0; i < FIELDS; i++) {
            assertTrue(has("분야 %02d".formatted(i)), names().toString());
        }
    }

    private List<String> names() throws Exception {
        return items().stream().map(NavigationTest::name).map(String::valueOf).toList();
    }

    @Test
    void papersLikeThoseOfACollectionLeadToThem() throws Exception {
        library.paperStates().collect(List.of(1L, 2L), "모음", true);
        rig.settle();
        Button item =
                items().stream()
                        .filter(one -> name(one).startsWith("모음"))
                        .findFirst()
                        .orElseThrow();
        Menu menu =
                Fx.ask(
                        () ->
                                item.getContextMenu().getItems().stream()
                                        .filter(SimilarMenu.class::isInstance)
                                        .map(Menu.class::cast)
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(() -> menu.getOnShowing().handle(new Event(Menu.ON_SHOWING)));
        rig.settle(Lane.LEARN);
        Fx.await("papers alike", () -> menu.getItems().size() > 1);
        List<String> titles =
                Fx.ask(() -> menu.getItems().stream().map(MenuItem::getText).toList());
        assertTrue(
                titles.stream()
                        .allMatch(
                                title ->
                                        title.startsWith("2401.0000")
                                                || title.startsWith("2401.0001")),
                titles::toString);
        assertFalse(titles.contains("2401.00000"), "which is in it");
        Fx.run(() -> menu.getItems().getFirst().fire());
        rig.settle();
        long selected = Fx.ask(() -> rig.window.session().selectedProperty().get());
        assertEquals(
                titles.getFirst(),
                library.browse().paper(selected).orElseThrow().row().arxivId().value());
    }

    @Test
    void aMonthAndAFieldNarrowTheList() throws Exception {
        press("2024년 6월");
        assertEquals(LocalDate.of(2024, 6, 1), query().since());
        assertEquals(LocalDate.of(2024, 6, 30), query().until());
        assertEquals(1, rig.found());
        press("모두의 분야");
        assertEquals("모두의 분야", query().field());
        assertEquals(FIELDS, rig.found(), "a field takes the place of the month");
    }

    @Test
    void collectionsAndTagsAppearWithTheirFirstPaper() throws Exception {
        assertFalse(has("#읽자") || has("발표"));
        List<Long> one = List.of(rig.selected());
        library.paperStates().tag(one, List.of("읽자"), List.of());
        library.paperStates().collect(one, "발표", true);
        rig.settle();
        press("#읽자");
        assertEquals("읽자", query().tag());
        assertEquals(1, rig.found());
        press("발표");
        assertEquals("발표", query().collection());
        assertEquals(1, rig.found());
        library.paperStates().removeCollection("발표");
        library.paperStates().tag(one, List.of(), List.of("읽자"));
        rig.settle();
        assertFalse(has("#읽자") || has("발표"));
    }

    @Test
    void theMarksAreAScreenOfTheirOwnAndAShelfLeadsBack() throws Exception {
        press(ko(Text.MARKS_LIBRARY));
        assertEquals(
                Session.Screen.ANNOTATIONS,
                Fx.ask(() -> rig.window.session().screenProperty().get()));
        press(ko(Text.SHELF_ALL));
        assertEquals(
                Session.Screen.LIBRARY, Fx.ask(() -> rig.window.session().screenProperty().get()));
    }

    private String foot() throws Exception {
        Parent foot = (Parent) rig.find(".status-bar");
        return Fx.ask(
                () ->
                        Fx.visible(foot, Labeled.class).stream()
                                .map(Labeled::getText)
                                .toList()
                                .toString());
    }

    @Test
    void theFootCountsWhatIsHereAndWhatIsShown() throws Exception {
        assertTrue(foot().contains(ko(Text.PAPERS, "11")), foot());
        assertTrue(foot().contains("J/K " + ko(Text.STATUS_KEY_WALK)), foot());
        press("2024년 6월");
        assertTrue(foot().contains(ko(Text.STATUS_PART, "11", "1")), foot());
        press(ko(Text.SHELF_ALL));
        assertFalse(foot().contains("중"), foot());
        assertFalse(foot().contains("PDF 0"), "of what is not there nothing is said: " + foot());
    }

    @Test
    void theFootCountsPdfsWithTheirSize() throws Exception {
        Path pdf = app.seojae.pdf.TestPdfs.pages(folder.resolve("paper.pdf"), 2);
        rig.transfers.pdfs().add(rig.selected(), pdf);
        rig.settle();
        assertTrue(foot().contains("PDF 1개"), foot());
        assertTrue(foot().matches(".*PDF 1개 \\([\\d.,]+ ?[kKMG]?B\\).*"), foot());
    }

    /** Without a network forbidden or lost nothing is said of it. */
    @Test
    void theFootIsQuietWhileNothingIsUnderWay() throws Exception {
        assertFalse(foot().contains(ko(Text.STOP)), foot());
        assertFalse(foot().contains(ko(Text.STATUS_AWAY)), foot());
    }
}
