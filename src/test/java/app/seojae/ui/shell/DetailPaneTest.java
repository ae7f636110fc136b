package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.store.Database;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the chosen paper beside the list: its texts, its history, its tags, its note. */
class DetailPaneTest {

    private static final String TOLD_TWICE = "2410.00001";
    private static final String TOLD_ONCE = "2410.00002";
    private static final int RESTING = 3;

    @TempDir Path folder;
    private Library library;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        take(
                "2024-10-24.md",
                new DigestPage()
                        .paper(TOLD_TWICE, "Often told", "옛 요약입니다.", "옛 설명입니다.", "번역", 3)
                        .paper(TOLD_ONCE, "Told once", "한 번 요약.", "한 번 설명.", "추론, 번역", 5));
        take(
                "2024-10-25.md",
                new DigestPage().paper(TOLD_TWICE, "Often told", "새 요약입니다.", "새 설명입니다.", "번역", 12));
        rig = new Rig(library, folder.resolve("state"), 1300, 900);
        rig.press(KeyCode.V);
        choose(TOLD_TWICE);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void take(String name, DigestPage page) throws Exception {
        library.importer().importText(name, page.text().getBytes(StandardCharsets.UTF_8));
    }

    private long paper(String arxivId) throws Exception {
        return library.browse().resolve(arxivId).orElseThrow();
    }

    private PaperRow row(String arxivId) throws Exception {
        return library.browse().rows(List.of(paper(arxivId))).getFirst();
    }

    private void choose(String arxivId) throws Exception {
        choose(paper(arxivId));
    }

    private void choose(long id) throws Exception {
        Fx.run(() -> rig.window.session().select(id));
        rig.settle();
    }

    private Parent pane() throws Exception {
        return (Parent) rig.find(".detail");
    }

    /** Everything that stands on the pane in words, in its order. */
    private List<String> words() throws Exception {
        Parent pane = pane();
        return Fx.ask(
                () ->
                        Fx.visible(pane).stream()
                                .map(
                                        node ->
                                                node instanceof Prose prose
                                                        ? prose.text()
                                                        : node instanceof Labeled label
                                                                ? label.getText()
                                                                : null)
                                .filter(text -> text != null && !text.isBlank())
                                .toList());
    }

    private boolean says(String part) throws Exception {
        return words().stream().anyMatch(text -> text.contains(part));
    }

    private <T extends ButtonBase> T button(Class<T> type, String words) throws Exception {
        Parent pane = pane();
        return Fx.ask(
                () ->
                        Fx.visible(pane, type).stream()
                                .filter(one -> words.equals(one.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    private void press(String words) throws Exception {
        Button button = button(Button.class, words);
        Fx.run(button::fire);
        rig.settle();
    }

    private void unfold(String words) throws Exception {
        ToggleButton button = button(ToggleButton.class, words);
        Fx.run(button::fire);
        rig.settle(Lane.TEXT);
    }

    private static String ko(Text text, Object... arguments) {
        return text.in(Language.KOREAN, arguments);
    }

    @Test
    void anotherPaperTakesThePlaceOfTheOneBefore() throws Exception {
        assertTrue(says("Often told") && says("새 요약입니다.") && says("새 설명입니다."));
        assertTrue(says("arXiv " + TOLD_TWICE) && says("2024-10-25") && says("▲ 12"));
        ScrollPane pane = (ScrollPane) rig.find(".detail");
        Fx.run(() -> pane.setVvalue(1));
        choose(TOLD_ONCE);
        assertTrue(says("Told once") && says("한 번 요약.") && says("추론"));
        assertFalse(says("Often told") || says("새 요약입니다."));
        assertEquals(0, Fx.ask(pane::getVvalue), "it is read from its beginning");
    }

    @Test
    void withoutAPaperItSaysHowToComeToOne() throws Exception {
        Fx.run(() -> rig.window.session().selectNothing());
        rig.settle();
        assertEquals(List.of(ko(Text.DETAIL_EMPTY)), words());
        choose(TOLD_ONCE);
        assertFalse(says(ko(Text.DETAIL_EMPTY)));
        assertTrue(says("Told once"));
    }

    /** A paper costs the same few questions each time, and the one that is shown none. */
    @Test
    void nothingIsAskedTwice() throws Exception {
        rig.assertRests(RESTING, "the first paper");
        long once = paper(TOLD_ONCE);
        long twice = paper(TOLD_TWICE);
        long first = asked(() -> choose(once));
        long back = asked(() -> choose(twice));
        assertEquals(first, back);
        assertTrue(first > 0 && first <= 3, first + " questions for a paper");
        assertEquals(0, asked(() -> choose(twice)), "it is shown already");
        assertEquals(0, asked(() -> unfold(ko(Text.TEXT_CHANGED))), "the texts are here");
        assertEquals(0, asked(() -> unfold(older("2024-10-24"))));
    }

    private interface Act {
        void run() throws Exception;
    }

    private long asked(Act act) throws Exception {
        Database.Tally before = TestLibraries.tally(library);
        act.run();
        rig.assertRests(RESTING, "an act");
        return TestLibraries.tally(library).questions() - before.questions();
    }

    private String older(String day) throws Exception {
        return words().stream()
                .filter(text -> text.endsWith(ko(Text.OLDER_READING, "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reading of " + day));
    }

    @Test
    void theHistoryTellsOfTheDaysAndVotesOldestFirst() throws Exception {
        List<String> words = words();
        assertTrue(words.contains(ko(Text.READING_HISTORY)), words.toString());
        int from = words.indexOf(ko(Text.READING_HISTORY));
        List<String> history = words.subList(from, words.size());
        assertTrue(history.indexOf("▲ 3") > 0 && history.indexOf("▲ 3") < history.indexOf("▲ 12"));
        assertTrue(history.stream().anyMatch(day -> day.endsWith("10-24")), history.toString());
        List<Node> bars = rig.all("history-bar");
        assertEquals(2, bars.size());
        assertTrue(
                Fx.ask(
                        () ->
                                bars.get(0).getLayoutBounds().getHeight()
                                        < bars.get(1).getLayoutBounds().getHeight()),
                "more votes stand higher");
        choose(TOLD_ONCE);
        assertFalse(says(ko(Text.READING_HISTORY)), "one day is no history");
        assertEquals(List.of(), rig.all("history-bar"));
    }

    @Test
    void whatAnEarlierDigestSaidIsFoldedAway() throws Exception {
        assertFalse(says("옛 요약입니다."));
        String older = older("2024-10-24");
        unfold(older);
        assertTrue(says("옛 요약입니다.") && says("옛 설명입니다."));
        assertTrue(says("새 요약입니다."), "beside what is said now");
        unfold(older);
        assertFalse(says("옛 요약입니다."));
    }

    @Test
    void theComparisonIsFoldedUntilAskedForAndAgainForTheNextPaper() throws Exception {
        assertTrue(rig.all("prose-added").isEmpty() && rig.all("prose-removed").isEmpty());
        unfold(ko(Text.TEXT_CHANGED));
        assertFalse(rig.all("prose-added").isEmpty() || rig.all("prose-removed").isEmpty());
        unfold(ko(Text.TEXT_CHANGED));
        assertTrue(rig.all("prose-added").isEmpty() && rig.all("prose-removed").isEmpty());
        unfold(ko(Text.TEXT_CHANGED));
        choose(TOLD_ONCE);
        assertFalse(says(ko(Text.TEXT_CHANGED)), "told once, nothing changed");
        choose(TOLD_TWICE);
        assertTrue(rig.all("prose-added").isEmpty());
    }

    private TextField tagField() throws Exception {
        Parent pane = pane();
        return Fx.ask(() -> (TextField) pane.lookup(".tag-field"));
    }

    private void tag(String words) throws Exception {
        TextField field = tagField();
        Fx.run(
                () -> {
                    field.setText(words);
                    field.getOnAction().handle(null);
                });
        rig.settle();
    }

    @Test
    void tagsAreTypedAndTakenOff() throws Exception {
        tag("읽자");
        tag(" ##세미나 ");
        assertEquals(List.of("세미나", "읽자"), row(TOLD_TWICE).tags().stream().sorted().toList());
        assertEquals("", Fx.ask(tagField()::getText), "the field is free for the next");
        assertTrue(says("#읽자") && says("#세미나"));
        tag("읽자");
        assertEquals(2, row(TOLD_TWICE).tags().size(), "twice is once");
        press("#세미나");
        assertEquals(List.of("읽자"), row(TOLD_TWICE).tags());
        assertFalse(says("#세미나"));
        choose(TOLD_ONCE);
        assertFalse(says("#읽자"), "a tag is its paper's");
        assertEquals(List.of(), row(TOLD_ONCE).tags());
    }

    @Test
    void whatCannotBeATagStaysInTheField() throws Exception {
        for (String words : List.of("   ", "#", "x".repeat(61))) {
            tag(words);
            assertEquals(List.of(), row(TOLD_TWICE).tags(), words);
        }
        assertEquals("x".repeat(61), Fx.ask(tagField()::getText), "it can be made shorter");
    }

    @Test
    void theButtonsSayWhatTheyDoNext() throws Exception {
        press(ko(Text.BOOKMARK_ON));
        assertTrue(row(TOLD_TWICE).bookmarked());
        press(ko(Text.BOOKMARKED));
        assertFalse(row(TOLD_TWICE).bookmarked());
        press(ko(Text.MARK_READ));
        assertEquals(Status.READ, row(TOLD_TWICE).status());
        press(ko(Text.MARK_UNREAD));
        assertEquals(Status.UNREAD, row(TOLD_TWICE).status());
        press(ko(Text.CITE));
        assertTrue(Fx.ask(() -> Clipboard.getSystemClipboard().getString()).contains(TOLD_TWICE));
    }

    @Test
    void aFieldNarrowsTheList() throws Exception {
        choose(TOLD_ONCE);
        press("추론");
        assertEquals("추론", Fx.ask(() -> rig.window.list().query().field()));
        assertEquals(1, rig.found());
    }

    /** A note of another program comes in while a person writes, and neither is lost. */
    @Test
    void aNoteIsWrittenOnWhenAnotherProgramWritesToo() throws Exception {
        long id = paper(TOLD_TWICE);
        library.notes().replace(id, "첫 줄\n\n끝 줄");
        rig.settle();
        rig.press(KeyCode.N);
        rig.type("\n내가 쓰는 말");
        try (Library other = TestLibraries.open(folder.resolve("library"))) {
            other.notes().replace(id, "남의 첫 줄\n\n끝 줄");
        }
        library.checkForOtherPrograms();
        rig.settle();
        rig.press(KeyCode.ESCAPE);
        String note = library.browse().paper(id).orElseThrow().note();
        assertTrue(note.contains("남의 첫 줄") && note.contains("내가 쓰는 말"), note);
    }

    @Test
    void aNoteIsSavedAtAPauseAndSaysSo() throws Exception {
        rig.press(KeyCode.N);
        rig.type("쉬는 사이에 저장되는 말");
        assertTrue(says(ko(Text.NOTE_TYPING)));
        Fx.await(
                "the note on disk",
                () ->
                        library.browse()
                                .paper(paper(TOLD_TWICE))
                                .orElseThrow()
                                .note()
                                .equals("쉬는 사이에 저장되는 말"));
        rig.settle();
        assertTrue(says(ko(Text.NOTE_SAVED)));
        assertEquals(0, library.browse().ids(Query.ALL.withText("없는말")).length);
    }

    @Test
    void aPaperThatIsToldOfAgainIsShownAnewAtItsPlace() throws Exception {
        take(
                "2024-10-26.md",
                new DigestPage()
                        .paper(TOLD_TWICE, "Often told", "더 새 요약입니다.", "새 설명입니다.", "번역", 30));
        rig.settle();
        assertTrue(says("더 새 요약입니다."));
        assertEquals(3, rig.all("history-bar").size());
        assertTrue(says("▲ 30"));
    }
}
