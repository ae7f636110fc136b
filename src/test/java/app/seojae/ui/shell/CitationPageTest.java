package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.library.CitingPages;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.PartCommand;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 인용 지도 in the real window: walked by keys, as lists, and what is not there yet. */
class CitationPageTest {

    @TempDir Path folder;
    private Rig rig;

    /** From old to new. */
    private final List<PaperRow> papers = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 3, 1366, 768);
        List<Long> ids = new ArrayList<>();
        for (long id : rig.library.browse().ids(Query.ALL)) {
            ids.add(id);
        }
        papers.addAll(rig.library.browse().rows(ids));
        papers.sort(app.seojae.library.citation.CitationMap.AGE);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    /** The newest cites the others and what is not here; the middle one the oldest. */
    private void cite() throws Exception {
        cite(2, entry(0), entry(1), "K. Lim. A Work That Nobody Here Has. arXiv:1905.00001, 2019.");
        cite(1, entry(0));
    }

    private String entry(int paper) {
        PaperRow row = papers.get(paper);
        return "A. Bell. " + row.title() + ". arXiv preprint arXiv:" + row.arxivId() + ", 2024.";
    }

    private void cite(int paper, String... entries) throws Exception {
        Path file = CitingPages.save(folder.resolve(paper + ".pdf"), List.of(entries));
        rig.transfers.pdfs().add(papers.get(paper).id(), file);
        rig.library.finding().pdfIndexer().catchUp(CancelFlag.never());
        rig.settle();
    }

    private void stand(int paper) throws Exception {
        Fx.run(() -> rig.window.session().select(papers.get(paper).id()));
        rig.show(Session.Screen.CITATIONS);
        rig.settle();
    }

    private String focused() throws Exception {
        return Fx.ask(() -> String.valueOf(rig.focus().getAccessibleText()));
    }

    private void awaitCards(int count) throws Exception {
        Fx.await(count + " cards", () -> rig.window.lookupAll(".map-card").size() == count);
    }

    private void assertFocused(Text relation, int paper) throws Exception {
        String said = focused();
        assertTrue(said.startsWith(ko(relation)), said);
        assertTrue(said.contains(papers.get(paper).title()), said);
    }

    @Test
    void theMapIsWalkedByKeys() throws Exception {
        cite();
        stand(1);
        awaitCards(3);
        Fx.await("the keys in the middle", () -> rig.focus().getStyleClass().contains("map-card"));
        assertFocused(Text.CITATIONS_THIS, 1);
        rig.press(KeyCode.LEFT);
        assertFocused(Text.CITATIONS_CITES, 0);
        rig.press(KeyCode.RIGHT);
        rig.press(KeyCode.RIGHT);
        assertFocused(Text.CITATIONS_CITED_BY, 2);
        rig.press(KeyCode.SPACE);
        Fx.await(
                "the newest in the middle",
                () -> rig.focus().getAccessibleText().startsWith(ko(Text.CITATIONS_THIS)));
        assertFocused(Text.CITATIONS_THIS, 2);
        assertTrue(rig.says(ko(Text.CITATIONS_HERE, 3, 2)));
        rig.press(KeyCode.BACK_SPACE);
        Fx.await("back", () -> rig.focus().getAccessibleText().contains(papers.get(1).title()));
        rig.press(KeyCode.ENTER);
        assertEquals(
                Session.Screen.READER, Fx.ask(() -> rig.window.session().screenProperty().get()));
    }

    @Test
    void theMapIsWalkedByOtherKeysToo() throws Exception {
        cite();
        Keymap keys = rig.window.models().words.keys();
        Fx.run(
                () -> {
                    keys.set(PartCommand.WALK_LEFT, List.of(Chord.read("A").orElseThrow()));
                    keys.set(PartCommand.WALK_MIDDLE, List.of(Chord.read("M").orElseThrow()));
                });
        stand(1);
        awaitCards(3);
        Fx.await("the keys in the middle", () -> rig.focus().getStyleClass().contains("map-card"));
        assertTrue(rig.says("A/→/↑/↓"));
        rig.press(KeyCode.A, "a", false, false);
        assertFocused(Text.CITATIONS_CITES, 0);
        rig.press(KeyCode.M, "m", false, false);
        Fx.await(
                "the oldest in the middle",
                () -> rig.focus().getAccessibleText().startsWith(ko(Text.CITATIONS_THIS)));
        assertFocused(Text.CITATIONS_THIS, 0);
    }

    @Test
    void aPaperLeadsToItsMapWhichSeesWhatChanges() throws Exception {
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.run(() -> rig.window.session().select(papers.get(2).id()));
        rig.settle();
        rig.pressButton(ko(Text.CITATIONS_MAP));
        assertEquals(
                Session.Screen.CITATIONS,
                Fx.ask(() -> rig.window.session().screenProperty().get()));
        Fx.await("nothing yet", () -> says(ko(Text.CITATIONS_NO_PDF)));
        cite();
        Fx.await("its references", () -> says(ko(Text.CITATIONS_HERE, 3, 2)));
        rig.pressButton(ko(Text.CITATIONS_PAGE_LISTS));
        assertTrue(rig.says(papers.get(0).title()) && rig.says(papers.get(1).title()));
        assertTrue(rig.says(ko(Text.CITATIONS_CITED_BY_NONE)));
        assertFalse(Fx.ask(() -> rig.window.lookup(".citation-map").isVisible()));
        rig.pressButton(ko(Text.CITATIONS_MISSING));
        Fx.await("the work", () -> says("A Work That Nobody Here Has"));
        assertTrue(rig.says(ko(Text.CITATIONS_COUNT, 1)));
        rig.pressButton(ko(Text.CITATIONS_ADD));
        assertEquals(Session.Screen.ADD, Fx.ask(() -> rig.window.session().screenProperty().get()));
        assertTrue(rig.says("1905.00001"));
    }

    private boolean says(String words) {
        return Fx.visible(rig.window, javafx.scene.control.Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }
}
