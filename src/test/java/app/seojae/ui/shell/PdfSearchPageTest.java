package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.ListModel.Shape;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a PDF found in the list, followed into the reader; PDFs that could not be read. */
class PdfSearchPageTest {

    @TempDir Path folder;
    private Rig rig;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 5, 1366, 768);
        paper = rig.library.browse().ids(Query.ALL)[2];
        Path pdf =
                new TypedPages()
                        .page()
                        .body(700, "The first page says nothing.")
                        .page()
                        .body(700, "Again nothing.")
                        .page()
                        .body(300, "Here a Zebrafish swims.")
                        .page()
                        .body(300, "Another zebrafish.")
                        .save(folder.resolve("a.pdf"));
        rig.transfers.pdfs().add(paper, pdf);
        rig.library.finding().pdfIndexer().catchUp(CancelFlag.never());
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void ask(String words) throws Exception {
        Fx.run(() -> rig.window.list().ask(Query.ALL.withText(words)));
        rig.settle();
        rig.settle();
    }

    private boolean shows(String words) {
        return Fx.visible(rig.window, javafx.scene.text.Text.class).stream()
                .anyMatch(one -> one.getText().contains(words));
    }

    @Test
    void aCardTellsThePageAndEnterGoesThere() throws Exception {
        ask("zebrafish");
        assertEquals(1, rig.found());
        Fx.await("the page on the card", () -> shows(ko(Text.FOUND_IN_PDF, 3)));
        Fx.run(() -> rig.window.list().shapeProperty().set(Shape.LIST));
        Fx.await("the page on the line", () -> shows(ko(Text.FOUND_IN_PDF, 3)));
        Fx.run(() -> rig.window.library().focusList());
        rig.press(KeyCode.ENTER);
        assertEquals(
                Session.Screen.READER, Fx.ask(() -> rig.window.session().screenProperty().get()));
        Fx.await(
                "the words in the find bar",
                () ->
                        Fx.visible(rig.window, TextField.class).stream()
                                .anyMatch(field -> "Zebrafish".equals(field.getText())));
        rig.awaitSaid(ko(Text.FIND_COUNT, 1, 2));
        PdfViewer viewer = Fx.ask(() -> rig.window.tabs().current().halves().first());
        Fx.await("the page", () -> viewer.column().visiblePages().contains(PageIndex.ofNumber(3)));
    }

    /** A hit elsewhere opens the paper where it was left. */
    @Test
    void withoutAHitInThePdfNothingIsLookedForInIt() throws Exception {
        ask("");
        Fx.run(() -> rig.window.session().select(paper));
        Fx.run(() -> rig.window.library().focusList());
        rig.press(KeyCode.ENTER);
        rig.settle();
        assertFalse(
                Fx.visible(rig.window, TextField.class).stream()
                        .anyMatch(field -> "Zebrafish".equals(field.getText())));
    }

    @Test
    void theSettingsNameWhatCouldNotBeRead() throws Exception {
        long locked = rig.library.browse().ids(Query.ALL)[0];
        rig.transfers.pdfs().add(locked, TestPdfs.locked(folder.resolve("l.pdf"), "secret"));
        rig.settle();
        rig.library.finding().pdfIndexer().catchUp(CancelFlag.never());
        rig.show(Session.Screen.SETTINGS);
        rig.awaitSaid(ko(Text.INDEX_STATE_FAILED, 2, 1, 1));
        String title = rig.library.browse().paper(locked).orElseThrow().row().title();
        assertTrue(rig.says(ko(Text.PROBLEM_PDF_PASSWORD)));
        assertTrue(
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Hyperlink.class).stream()
                                        .anyMatch(link -> title.equals(link.getText()))));
        rig.pressButton(ko(Text.INDEX_RETRY));
        Fx.await("tried again", () -> !rig.library.finding().pdfIndexer().due().isEmpty());
        assertEquals(java.util.List.of(locked), rig.library.finding().pdfIndexer().due());
    }
}
