package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.model.DocumentState;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a PDF: where it was left, with a password, or with what is wrong with it. */
class OpeningTest {

    @TempDir Path folder;
    private ViewerRig rig;

    @BeforeEach
    void openWindow() throws Exception {
        rig = new ViewerRig();
    }

    @AfterEach
    void closeWindow() throws Exception {
        rig.close();
    }

    @Test
    void restoresAndTellsThePlace() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 12),
                new ReadingPlace(PageIndex.ofNumber(7), 0.5, 1.5, Fit.NONE, false));
        rig.awaitPicture(6);
        Fx.run(rig.viewer.life()::suspend);
        assertEquals(0, rig.house.cache().bytes());
        ReadingPlace told = Fx.ask(() -> rig.rests.getLast());
        assertEquals(7, told.page().number());
        assertEquals(0.5, told.offset(), 0.01);
        assertEquals(1.5, told.zoom());
        assertFalse(told.sideBar());
        Fx.run(rig.viewer.life()::resume);
        rig.awaitPicture(6);
        assertEquals(7, rig.place().page().number());
    }

    @Test
    void theFirstPageIsPlannedOnceAsWideAsItWillBe() throws Exception {
        Path file = TestPdfs.pages(file(), 3);
        double[] planned = new double[1];
        Fx.run(
                () -> {
                    rig.viewer
                            .stateProperty()
                            .subscribe(
                                    state -> {
                                        if (state == DocumentState.READY) {
                                            planned[0] = rig.viewer.model().view().layout().scale();
                                        }
                                    });
                    rig.viewer.life().open(file, ReadingPlace.START);
                    rig.viewer.applyCss();
                    rig.viewer.layout();
                });
        Fx.await("the pages", () -> rig.viewer.stateProperty().get() == DocumentState.READY);
        rig.layout();
        assertEquals(planned[0], Fx.ask(() -> rig.viewer.model().view().layout().scale()));
        Fx.await(
                "the side bar beside it",
                () ->
                        rig.viewer.lookup(".viewer-side-bar .segments") != null
                                && rig.viewer
                                                .lookup(".viewer-side-bar")
                                                .getLayoutBounds()
                                                .getWidth()
                                        > 0);
        assertEquals(planned[0], Fx.ask(() -> rig.viewer.model().view().layout().scale()));
    }

    @Test
    void asksForThePasswordInsideTheView() throws Exception {
        Path locked = TestPdfs.locked(file(), "열려라");
        Fx.run(() -> rig.viewer.life().open(locked, ReadingPlace.START));
        Fx.await("the lock", () -> rig.viewer.stateProperty().get() == DocumentState.LOCKED);
        type("wrong");
        Fx.await("another try", () -> field() != null && field().getText().isEmpty());
        type("열려라");
        Fx.await("the pages", () -> rig.viewer.stateProperty().get() == DocumentState.READY);
        rig.awaitPicture(0);
    }

    private PasswordField field() {
        return (PasswordField) rig.viewer.lookup(".password-field");
    }

    private void type(String password) throws Exception {
        Fx.run(
                () -> {
                    field().setText(password);
                    Fx.visible(rig.viewer, Button.class).stream()
                            .filter(button -> "열기".equals(button.getText()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                });
    }

    @Test
    void saysWhatAFileIsThatCannotBeShown() throws Exception {
        Path page = TestPdfs.text(file(), "<html>Sorry</html>");
        Fx.run(() -> rig.viewer.life().open(page, ReadingPlace.START));
        Fx.await("the end", () -> rig.viewer.stateProperty().get() == DocumentState.FAILED);
        assertTrue(rig.words().stream().anyMatch(text -> text.contains("웹 페이지")));
        Fx.run(() -> rig.language.set(Language.ENGLISH));
        assertTrue(rig.words().stream().anyMatch(text -> text.contains("web page")));
    }

    @Test
    void aPageThatFailsSaysSoAndTheOthersShow() throws Exception {
        rig.open(
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                        "<< /Type /Page /MediaBox [0 0 300 100] >>",
                        "<< /Type /Template >>"));
        rig.awaitPicture(0);
        Fx.await("the second page", () -> rig.viewer.column().view(new PageIndex(1)) != null);
        assertTrue(rig.words().stream().anyMatch(t -> t.startsWith("2쪽")));
        assertNull(Fx.ask(() -> rig.viewer.column().view(new PageIndex(1)).picture()));
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
