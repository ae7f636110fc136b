package app.seojae.ui.shell;

import static app.seojae.ui.shell.DetailPaneRig.TOLD_ONCE;
import static app.seojae.ui.shell.DetailPaneRig.TOLD_TWICE;
import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.l10n.Text;
import app.seojae.library.TestLibraries;
import app.seojae.store.Database;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the chosen paper beside the list: its texts and its history. */
class DetailPaneTest {

    private static final int RESTING = 3;

    @TempDir Path folder;
    private DetailPaneRig pane;

    @BeforeEach
    void open() throws Exception {
        pane = new DetailPaneRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        pane.close();
    }

    private interface Act {
        void run() throws Exception;
    }

    private long asked(Act act) throws Exception {
        Database.Tally before = TestLibraries.tally(pane.library);
        act.run();
        pane.rig.assertRests(RESTING, "an act");
        return TestLibraries.tally(pane.library).questions() - before.questions();
    }

    @Test
    void anotherPaperTakesThePlaceOfTheOneBefore() throws Exception {
        assertTrue(pane.says("Often told") && pane.says("새 요약입니다.") && pane.says("새 설명입니다."));
        assertTrue(
                pane.says("arXiv " + TOLD_TWICE) && pane.says("2024-10-25") && pane.says("▲ 12"));
        ScrollPane scroll = (ScrollPane) pane.rig.find(".detail");
        Fx.run(() -> scroll.setVvalue(1));
        pane.choose(TOLD_ONCE);
        assertTrue(pane.says("Told once") && pane.says("한 번 요약.") && pane.says("추론"));
        assertFalse(pane.says("Often told") || pane.says("새 요약입니다."));
        assertEquals(0, Fx.ask(scroll::getVvalue), "it is read from its beginning");
    }

    @Test
    void withoutAPaperItSaysHowToComeToOne() throws Exception {
        Fx.run(() -> pane.rig.window.session().selectNothing());
        pane.rig.settle();
        assertEquals(List.of(ko(Text.DETAIL_EMPTY)), pane.words());
        pane.choose(TOLD_ONCE);
        assertFalse(pane.says(ko(Text.DETAIL_EMPTY)));
        assertTrue(pane.says("Told once"));
    }

    /** A paper costs the same few questions each time, and the one that is shown none. */
    @Test
    void nothingIsAskedTwice() throws Exception {
        pane.rig.assertRests(RESTING, "the first paper");
        long once = pane.paper(TOLD_ONCE);
        long twice = pane.paper(TOLD_TWICE);
        long first = asked(() -> pane.choose(once));
        long back = asked(() -> pane.choose(twice));
        assertEquals(first, back);
        assertTrue(first > 0 && first <= 3, first + " questions for a paper");
        assertEquals(0, asked(() -> pane.choose(twice)), "it is shown already");
        assertEquals(0, asked(() -> pane.unfold(ko(Text.TEXT_CHANGED))), "the texts are here");
        assertEquals(0, asked(() -> pane.unfold(older("2024-10-24"))));
    }

    private String older(String day) throws Exception {
        return pane.words().stream()
                .filter(text -> text.endsWith(ko(Text.OLDER_READING, "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reading of " + day));
    }

    @Test
    void theHistoryTellsOfTheDaysAndVotesOldestFirst() throws Exception {
        List<String> words = pane.words();
        assertTrue(words.contains(ko(Text.READING_HISTORY)), words.toString());
        int from = words.indexOf(ko(Text.READING_HISTORY));
        List<String> history = words.subList(from, words.size());
        assertTrue(history.indexOf("▲ 3") > 0 && history.indexOf("▲ 3") < history.indexOf("▲ 12"));
        assertTrue(history.stream().anyMatch(day -> day.endsWith("10-24")), history.toString());
        List<Node> bars = pane.rig.all("history-bar");
        assertEquals(2, bars.size());
        assertTrue(
                Fx.ask(
                        () ->
                                bars.get(0).getLayoutBounds().getHeight()
                                        < bars.get(1).getLayoutBounds().getHeight()),
                "more votes stand higher");
        pane.choose(TOLD_ONCE);
        assertFalse(pane.says(ko(Text.READING_HISTORY)), "one day is no history");
        assertEquals(List.of(), pane.rig.all("history-bar"));
    }

    @Test
    void whatAnEarlierDigestSaidIsFoldedAway() throws Exception {
        assertFalse(pane.says("옛 요약입니다."));
        String older = older("2024-10-24");
        pane.unfold(older);
        assertTrue(pane.says("옛 요약입니다.") && pane.says("옛 설명입니다."));
        assertTrue(pane.says("새 요약입니다."), "beside what is said now");
        pane.unfold(older);
        assertFalse(pane.says("옛 요약입니다."));
    }

    @Test
    void theComparisonIsFoldedUntilAskedForAndAgainForTheNextPaper() throws Exception {
        assertTrue(
                pane.rig.all("prose-added").isEmpty() && pane.rig.all("prose-removed").isEmpty());
        pane.unfold(ko(Text.TEXT_CHANGED));
        assertFalse(
                pane.rig.all("prose-added").isEmpty() || pane.rig.all("prose-removed").isEmpty());
        pane.unfold(ko(Text.TEXT_CHANGED));
        assertTrue(
                pane.rig.all("prose-added").isEmpty() && pane.rig.all("prose-removed").isEmpty());
        pane.unfold(ko(Text.TEXT_CHANGED));
        pane.choose(TOLD_ONCE);
        assertFalse(pane.says(ko(Text.TEXT_CHANGED)), "told once, nothing changed");
        pane.choose(TOLD_TWICE);
        assertTrue(pane.rig.all("prose-added").isEmpty());
    }

    @Test
    void aPaperThatIsToldOfAgainIsShownAnewAtItsPlace() throws Exception {
        pane.take(
                "2024-10-26.md",
                new DigestPage()
                        .paper(TOLD_TWICE, "Often told", "더 새 요약입니다.", "새 설명입니다.", "번역", 30));
        pane.rig.settle();
        assertTrue(pane.says("더 새 요약입니다."));
        assertEquals(3, pane.rig.all("history-bar").size());
        assertTrue(pane.says("▲ 30"));
    }
}
