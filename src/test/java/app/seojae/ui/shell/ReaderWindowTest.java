package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.reader.SplitReader;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two papers of a digest read in the real window. */
class ReaderWindowTest {

    private static final String DIGEST =
            """
            ### A paper with a number

            **요약**: 이 방법은 28.4 BLEU를 얻습니다.
            **쉬운설명**: 번역을 잘합니다.
            **관련분야**: 번역
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)

            ### Another paper

            **요약**: 다른 논문입니다.
            **쉬운설명**: 다릅니다.
            **관련분야**: 번역
            **추천수**: 2
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00002)
            """;

    @TempDir Path folder;

    private Rig rig;
    private long numbered;
    private long another;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        numbered = id(library, "A paper with a number");
        another = id(library, "Another paper");
        rig = new Rig(library, folder.resolve("state"), 1366, 768);
        Path first =
                new TypedPages()
                        .page()
                        .body(700, "The first page says nothing of it.")
                        .page()
                        .body(300, "Our model reaches 28.4 BLEU on the test set.")
                        .page()
                        .body(700, "The end.")
                        .save(folder.resolve("first.pdf"));
        rig.transfers.pdfs().add(numbered, first);
        rig.transfers.pdfs().add(another, TestPdfs.pages(folder.resolve("second.pdf"), 4));
        Fx.run(() -> rig.window.openReader(numbered));
        rig.settle();
        Fx.await("the paper", () -> isReady(halves().first()));
    }

    private static long id(Library library, String title) throws Exception {
        return library.browse().find(Query.ALL).head().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void aClaimOfTheSummaryLeadsToItsPlaceInThePdf() throws Exception {
        Fx.run(
                () -> {
                    Text claim =
                            (Text)
                                    rig.window.lookupAll(".prose-claim").stream()
                                            .filter(
                                                    node ->
                                                            ((Text) node)
                                                                    .getText()
                                                                    .contains("28.4"))
                                            .findFirst()
                                            .orElseThrow();
                    Bounds bounds = claim.localToScene(claim.getBoundsInLocal());
                    TestWindow.mouse(
                            claim,
                            MouseEvent.MOUSE_CLICKED,
                            MouseButton.PRIMARY,
                            new Point2D(bounds.getCenterX(), bounds.getCenterY()),
                            1,
                            Held.NOTHING);
                });
        PdfViewer viewer = Fx.ask(() -> halves().first());
        Fx.await("the page", () -> viewer.model().pageProperty().get().number() == 2);
        assertNotNull(Fx.ask(() -> viewer.lookup(".find-list")));
        Fx.run(() -> viewer.model().moves().goBack());
        assertEquals(
                1,
                Fx.ask(() -> viewer.model().pageProperty().get().number()),
                "there is a way back");
    }

    @Test
    void thePaletteDoesWhatKeysDoAndGivesThemBack() throws Exception {
        rig.press(KeyCode.K, "k", false, true);
        rig.type("끝 쪽으로");
        rig.press(KeyCode.ENTER);
        Fx.await(
                "the last page", () -> halves().first().model().pageProperty().get().number() == 3);
        rig.press(KeyCode.P, "p", false, false);
        Fx.await(
                "the one before",
                () -> halves().first().model().pageProperty().get().number() == 2);
        rig.press(KeyCode.K, "k", false, true);
        rig.press(KeyCode.ESCAPE);
        rig.press(KeyCode.P, "p", false, false);
        Fx.await(
                "the first page",
                () -> halves().first().model().pageProperty().get().number() == 1);
    }

    @Test
    void theMenuOfATabShowsItsPaperBesideTheOneRead() throws Exception {
        Fx.run(() -> rig.window.openReader(another));
        rig.settle();
        Fx.await("the other paper", () -> isReady(halves().first()));
        Fx.run(
                () ->
                        rig.window.lookupAll(".tab-name").stream()
                                .map(Button.class::cast)
                                .filter(tab -> tab.getText().startsWith("A paper"))
                                .findFirst()
                                .orElseThrow()
                                .getContextMenu()
                                .getItems()
                                .getFirst()
                                .fire());
        Fx.await("both", () -> isReady(halves().second()));
        assertEquals(4, Fx.ask(() -> halves().first().model().pageCountProperty().get()));
        assertEquals(3, Fx.ask(() -> halves().second().model().pageCountProperty().get()));
        rig.settle();
        Fx.run(() -> halves().second().focusPages());
        rig.press(KeyCode.END);
        assertEquals(3, Fx.ask(() -> halves().second().model().pageProperty().get().number()));
        assertEquals(1, Fx.ask(() -> halves().first().model().pageProperty().get().number()));
    }

    @Test
    void theHalvesOfASplitHaveEquallyMuchRoomForPages() throws Exception {
        Fx.run(() -> halves().first().bars().sideBarOpenProperty().set(true));
        rig.press(KeyCode.BACK_SLASH, "", false, true);
        Fx.await("the second view", () -> isReady(halves().second()));
        rig.settle();
        assertEquals(pages(halves().first()), pages(halves().second()), 4);
        Fx.run(() -> halves().first().bars().sideBarOpenProperty().set(false));
        rig.settle();
        assertEquals(pages(halves().first()), pages(halves().second()), 4);
    }

    private double pages(PdfViewer viewer) throws Exception {
        return Fx.ask(() -> viewer.lookup(".column-pane").getLayoutBounds().getWidth());
    }

    @Test
    void f11TakesTheScreenAndEscGivesItBackFirst() throws Exception {
        rig.press(KeyCode.F11);
        Fx.await("the whole screen", () -> rig.stage().isFullScreen());
        rig.press(KeyCode.ESCAPE);
        Fx.await("the window", () -> !rig.stage().isFullScreen());
        assertEquals(Session.Screen.READER, screen(), "the paper is still read");
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
    }

    @Test
    void f5InAFullScreenGivesTheFullScreenBack() throws Exception {
        rig.press(KeyCode.F11);
        Fx.await("the whole screen", () -> rig.stage().isFullScreen());
        Fx.run(() -> halves().first().focusPages());
        rig.press(KeyCode.F5);
        assertTrue(Fx.ask(() -> halves().first().model().arrangement().presentingProperty().get()));
        rig.press(KeyCode.ESCAPE);
        assertFalse(
                Fx.ask(() -> halves().first().model().arrangement().presentingProperty().get()));
        assertTrue(Fx.ask(() -> rig.stage().isFullScreen()), "as before the presentation");
        assertEquals(Session.Screen.READER, screen());
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    private SplitReader halves() {
        return rig.window.tabs().current().halves();
    }

    private static boolean isReady(PdfViewer viewer) {
        return viewer != null && viewer.stateProperty().get() == DocumentState.READY;
    }
}
