package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.MeaningFiles;
import app.seojae.library.TestLibraries;
import app.seojae.meaning.TwoTongues;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers found by meaning stand below those that have the words, each with its reason. */
class MeaningPaneTest {

    private static final int ASKED = 3;

    @TempDir Path folder;

    private Library library;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        take(MeaningFiles.english(folder.resolve("in/2026-03-05.json")));
        take(MeaningFiles.korean(folder.resolve("in/2026-03-05.md"), ASKED));
        library.indexer().catchUp(CancelFlag.never());
        rig = new Rig(library, folder.resolve("state"), 1200, 800);
    }

    private void take(Path file) throws Exception {
        library.importer()
                .importPaths(List.of(file), (done, total) -> {}, CancelFlag.never(), done -> {});
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void ask(String line) throws Exception {
        Fx.run(() -> rig.window.list().ask(Query.ALL.withText(line)));
        rig.settle();
    }

    private void learn() throws Exception {
        library.finding().meanings().learn(CancelFlag.never());
        rig.settle();
    }

    private List<Hyperlink> titles() throws Exception {
        return Fx.ask(
                () ->
                        rig.window.lookupAll(".meaning-rows .hyperlink").stream()
                                .map(Hyperlink.class::cast)
                                .toList());
    }

    @Test
    void whereNothingHasTheWordsTheirMeaningIsLookedForOnceItIsLearned() throws Exception {
        ask(TwoTongues.title(ASKED, true));
        assertEquals(0, rig.found());
        assertTrue(rig.says("아직 배우는 중입니다. 다 배우면 여기에 나옵니다."));
        learn();
        Hyperlink first = titles().getFirst();
        assertEquals(TwoTongues.title(ASKED, false), Fx.ask(first::getText));
        List<String> reasons =
                Fx.ask(
                        () ->
                                rig.window.lookupAll(".meaning-rows .small").stream()
                                        .map(one -> ((Labeled) one).getText())
                                        .toList());
        assertTrue(reasons.getFirst().matches("(?s).+ → .+, \\d+편에서 배움.*"), reasons::toString);
        Fx.run(first::fire);
        rig.settle();
        assertEquals(
                TwoTongues.title(ASKED, false),
                library.browse().rows(List.of(rig.selected())).getFirst().title());
    }

    @Test
    void belowHitsItIsOfferedAndGivesNoneOfThemAgain() throws Exception {
        learn();
        String word = TwoTongues.title(ASKED, true).split(" ")[0];
        ask(word);
        List<Long> exact =
                java.util.Arrays.stream(library.browse().ids(Query.ALL.withText(word)))
                        .boxed()
                        .toList();
        assertFalse(exact.isEmpty());
        assertTrue(titles().isEmpty());
        Button offer = (Button) rig.find(".meaning-ask");
        Fx.run(offer::fire);
        rig.settle();
        List<Hyperlink> titles = titles();
        assertFalse(titles.isEmpty());
        List<String> had = library.browse().rows(exact).stream().map(row -> row.title()).toList();
        for (Hyperlink title : titles) {
            assertFalse(had.contains(Fx.ask(title::getText)), Fx.ask(title::getText));
        }
        ask("speech");
        assertTrue(rig.all("meaning-pane").stream().noneMatch(javafx.scene.Node::isVisible));
    }
}
