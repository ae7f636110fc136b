package app.seojae.ui.shell;

import static app.seojae.ui.shell.DetailPaneRig.TOLD_ONCE;
import static app.seojae.ui.shell.DetailPaneRig.TOLD_TWICE;
import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does on the page of the chosen paper: tags, note, buttons. */
class DetailEditingTest {

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

    private TextField tagField() throws Exception {
        return (TextField) pane.rig.find(".detail .tag-field");
    }

    private void tag(String words) throws Exception {
        TextField field = tagField();
        Fx.run(
                () -> {
                    field.setText(words);
                    field.getOnAction().handle(null);
                });
        pane.rig.settle();
    }

    @Test
    void tagsAreTypedAndTakenOff() throws Exception {
        tag("읽자");
        tag(" ##세미나 ");
        assertEquals(List.of("세미나", "읽자"), pane.row(TOLD_TWICE).tags().stream().sorted().toList());
        assertEquals("", Fx.ask(tagField()::getText), "the field is free for the next");
        assertTrue(pane.says("#읽자") && pane.says("#세미나"));
        tag("읽자");
        assertEquals(2, pane.row(TOLD_TWICE).tags().size(), "twice is once");
        pane.press("#세미나");
        assertEquals(List.of("읽자"), pane.row(TOLD_TWICE).tags());
        assertFalse(pane.says("#세미나"));
        pane.choose(TOLD_ONCE);
        assertFalse(pane.says("#읽자"), "a tag is its paper's");
        assertEquals(List.of(), pane.row(TOLD_ONCE).tags());
    }

    @Test
    void whatCannotBeATagStaysInTheField() throws Exception {
        for (String words : List.of("   ", "#", "x".repeat(61))) {
            tag(words);
            assertEquals(List.of(), pane.row(TOLD_TWICE).tags(), words);
        }
        assertEquals("x".repeat(61), Fx.ask(tagField()::getText), "it can be made shorter");
    }

    @Test
    void theButtonsSayWhatTheyDoNext() throws Exception {
        pane.press(ko(Text.BOOKMARK_ON));
        assertTrue(pane.row(TOLD_TWICE).bookmarked());
        pane.press(ko(Text.BOOKMARKED));
        assertFalse(pane.row(TOLD_TWICE).bookmarked());
        pane.press(ko(Text.MARK_READ));
        assertEquals(Status.READ, pane.row(TOLD_TWICE).status());
        pane.press(ko(Text.MARK_UNREAD));
        assertEquals(Status.UNREAD, pane.row(TOLD_TWICE).status());
        pane.press(ko(Text.CITE));
        assertTrue(Fx.ask(() -> Clipboard.getSystemClipboard().getString()).contains(TOLD_TWICE));
    }

    @Test
    void aFieldNarrowsTheList() throws Exception {
        pane.choose(TOLD_ONCE);
        pane.press("추론");
        assertEquals("추론", Fx.ask(() -> pane.rig.window.list().query().field()));
        assertEquals(1, pane.rig.found());
    }

    /** A note of another program comes in while a person writes, and neither is lost. */
    @Test
    void aNoteIsWrittenOnWhenAnotherProgramWritesToo() throws Exception {
        long id = pane.paper(TOLD_TWICE);
        pane.library.notes().replace(id, "첫 줄\n\n끝 줄");
        pane.rig.settle();
        pane.rig.press(KeyCode.N);
        pane.rig.type("\n내가 쓰는 말");
        try (Library other = TestLibraries.open(folder.resolve("library"))) {
            other.notes().replace(id, "남의 첫 줄\n\n끝 줄");
        }
        pane.library.checkForOtherPrograms();
        pane.rig.settle();
        pane.rig.press(KeyCode.ESCAPE);
        String note = pane.library.browse().paper(id).orElseThrow().note();
        assertTrue(note.contains("남의 첫 줄") && note.contains("내가 쓰는 말"), note);
    }

    @Test
    void aNoteIsSavedAtAPauseAndSaysSo() throws Exception {
        pane.rig.press(KeyCode.N);
        pane.rig.type("쉬는 사이에 저장되는 말");
        assertTrue(pane.says(ko(Text.NOTE_TYPING)));
        Fx.await(
                "the note on disk",
                () ->
                        pane.library
                                .browse()
                                .paper(pane.paper(TOLD_TWICE))
                                .orElseThrow()
                                .note()
                                .equals("쉬는 사이에 저장되는 말"));
        pane.rig.settle();
        assertTrue(pane.says(ko(Text.NOTE_SAVED)));
        assertEquals(0, pane.library.browse().ids(Query.ALL.withText("없는말")).length);
    }
}
