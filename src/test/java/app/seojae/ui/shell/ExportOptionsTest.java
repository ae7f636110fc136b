package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.ui.export.ExportView;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the export page shows for each choice, and what it says when it did not go well. */
class ExportOptionsTest {

    @TempDir Path folder;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 12, 1366, 900);
        openPage();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void openPage() throws Exception {
        rig.press(KeyCode.E, "", false, true);
        assertEquals(
                Session.Screen.EXPORT, Fx.ask(() -> rig.window.session().screenProperty().get()));
    }

    private ExportView page() {
        return Fx.visible(rig.window, ExportView.class).getFirst();
    }

    private List<String> chosen() throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(page(), ToggleButton.class).stream()
                                .filter(ToggleButton::isSelected)
                                .map(ToggleButton::getText)
                                .toList());
    }

    private Button start() throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(page(), Button.class).stream()
                                .filter(one -> one.getStyleClass().contains("primary"))
                                .findFirst()
                                .orElseThrow());
    }

    private void write() throws Exception {
        Button start = start();
        Fx.run(start::fire);
        rig.settle();
        Fx.await(
                "the export's end", () -> rig.window.models().exports.stepProperty().get() == null);
        rig.settle();
    }

    @Test
    void eachFormatHasItsHintAndOnlyItsOptions() throws Exception {
        assertTrue(rig.says(ko(Text.EXPORT_MARKDOWN_HINT)));
        assertTrue(rig.says(ko(Text.EXPORT_GROUP)) && rig.says(ko(Text.EXPORT_TEMPLATE)));
        assertFalse(rig.says(ko(Text.EXPORT_STYLE)));
        rig.pressButton(ko(Text.EXPORT_REFERENCE));
        assertTrue(rig.says(ko(Text.EXPORT_REFERENCE_HINT)));
        assertTrue(rig.says(ko(Text.EXPORT_STYLE_HINT)));
        assertFalse(rig.says(ko(Text.EXPORT_GROUP)) || rig.says(ko(Text.EXPORT_TEMPLATE_HINT)));
        rig.pressButton(ko(Text.EXPORT_W3C));
        assertTrue(rig.says(ko(Text.EXPORT_W3C_HINT)));
        assertFalse(rig.says(ko(Text.EXPORT_STYLE_HINT)) || rig.says(ko(Text.EXPORT_GROUP)));
    }

    @Test
    void whatIsChosenIsMarkedAndKeptForTheNextTime() throws Exception {
        rig.pressButton(ko(Text.EXPORT_GROUP_COLOUR));
        assertTrue(chosen().contains(ko(Text.EXPORT_GROUP_COLOUR)), chosen().toString());
        assertFalse(chosen().contains(ko(Text.EXPORT_GROUP_ORDER)), chosen().toString());
        rig.pressButton(ko(Text.EXPORT_REFERENCE));
        rig.pressButton("IEEE");
        assertTrue(chosen().contains("IEEE") && !chosen().contains("APA"), chosen().toString());
        rig.press(KeyCode.ESCAPE);
        openPage();
        assertTrue(chosen().contains(ko(Text.EXPORT_REFERENCE)), chosen().toString());
        assertTrue(chosen().contains("IEEE"), chosen().toString());
        rig.pressButton("Markdown");
        assertTrue(chosen().contains(ko(Text.EXPORT_GROUP_COLOUR)), chosen().toString());
    }

    @Test
    void thePlaceIsAskedForWhenItIsNotKnownAndShownThen() throws Exception {
        assertTrue(rig.says(ko(Text.EXPORT_NO_FOLDER)));
        rig.pressButton("BibTeX");
        assertTrue(rig.says(ko(Text.EXPORT_NO_FILE)));
        write();
        assertFalse(rig.says(ko(Text.OPEN_FOLDER)), "the person thought better of it");
        rig.saved = folder.resolve("out.bib");
        rig.pressButton(ko(Text.EXPORT_CHOOSE));
        assertTrue(rig.says(rig.saved.toString()));
        assertFalse(Files.exists(rig.saved), "choosing is no writing");
        write();
        assertTrue(Files.readString(rig.saved).contains("@"));
        assertTrue(rig.says(ko(Text.EXPORT_DONE, "1", "0")));
        write();
        assertTrue(rig.says(ko(Text.EXPORT_SAME, "1")));
    }

    @Test
    void aFileOfThePersonsOwnStaysAndThePageSaysSo() throws Exception {
        rig.pressButton("RIS");
        rig.saved = Files.writeString(folder.resolve("mine.ris"), "mine");
        write();
        assertEquals("mine", Files.readString(rig.saved));
        assertFalse(rig.all("export-result").isEmpty());
        assertTrue(
                rig.all("export-result").stream()
                        .allMatch(node -> node.getStyleClass().contains("failed")));
        assertTrue(rig.says("mine.ris"));
        rig.pressButton("BibTeX");
        rig.saved = folder.resolve("fine.bib");
        write();
        assertTrue(
                rig.all("export-result").stream()
                        .allMatch(node -> node.getStyleClass().contains("done")),
                "the next one is told for itself");
    }

    @Test
    void whatHasNoPdfCannotBeCopied() throws Exception {
        rig.pressButton(ko(Text.EXPORT_PDF));
        assertTrue(rig.says(ko(Text.EXPORT_PLAN_NO_PDF, "1")));
        assertTrue(Fx.ask(start()::isDisabled));
        rig.pressButton("BibTeX");
        assertFalse(Fx.ask(start()::isDisabled));
    }

    @Test
    void aPaperIsNamedByItsTitle() throws Exception {
        String title = rig.library.browse().rows(List.of(rig.selected())).getFirst().title();
        assertTrue(rig.says(title));
        rig.pressButton(ko(Text.EXPORT_ALL));
        assertTrue(rig.says(ko(Text.EXPORT_PLAN_MARKS, "12", "0", "12")));
        assertTrue(chosen().contains(ko(Text.EXPORT_ALL)), chosen().toString());
    }

    @Test
    void theKeysAreAtTheButtonThatWrites() throws Exception {
        Button start = start();
        Fx.await("the keys at the button", () -> rig.focus().equals(start));
        rig.saved = folder.resolve("vault");
        Files.createDirectories(rig.saved);
        rig.press(KeyCode.ENTER);
        Fx.await(
                "the export's end", () -> rig.window.models().exports.stepProperty().get() == null);
        rig.settle();
        assertTrue(rig.says(ko(Text.EXPORT_DONE, "1", "0")));
    }
}
