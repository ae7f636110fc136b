package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.draw.Sharpness;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes and the reader's tabs in the real window, with the guide that comes with the program. */
class ReadingTest {

    @TempDir Path folder;

    private Rig rig;
    private long guide;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("state"));
        guide = TestLibraries.guide(library);
        rig = new Rig(library, folder.resolve("state"), 1000, 800);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void aNoteIsKeptWhenAnotherPaperIsChosen() throws Exception {
        rig.press(KeyCode.N);
        long paper = rig.selected();
        assertTrue(Fx.ask(() -> area().isFocused()));
        rig.type("**굵은** 메모\n\n- 하나");
        rig.press(KeyCode.J);
        assertEquals(paper, rig.selected(), "letters are typed, not obeyed");
        rig.press(KeyCode.ESCAPE);
        assertTrue(rig.all("note-area").isEmpty(), "Esc ends the writing");
        assertFalse(rig.all("prose-strong").isEmpty());
        rig.press(KeyCode.N);
        rig.type("!");
        Fx.run(() -> rig.window.list().move(1));
        rig.settle();
        assertEquals("**굵은** 메모\n\n- 하나!", note(paper));
        assertNotEquals(paper, rig.selected());
    }

    @Test
    void theNoteOfAnotherPaperWaitsForThatPaper() throws Exception {
        PaperRow other = rig.library.browse().find(Query.ALL).head().get(2);
        assertNotEquals(other.id(), rig.selected());
        Fx.run(() -> rig.window.library().writeNote(other));
        rig.settle();
        rig.type("셋째의 메모");
        rig.library.paperStates().bookmark(List.of(other.id()), true);
        rig.settle();
        assertTrue(Fx.ask(() -> area().isFocused()), "the change did not take the pen away");
        rig.type(", 이어서");
        rig.press(KeyCode.ESCAPE);
        assertEquals("셋째의 메모, 이어서", note(other.id()));
    }

    @Test
    void aNoteIsKeptWhenTheWindowCloses() throws Exception {
        rig.press(KeyCode.N);
        long paper = rig.selected();
        rig.type("닫기 직전");
        rig.closeWindow();
        rig.library.close();
        try (Library again = TestLibraries.open(folder.resolve("library"))) {
            assertEquals("닫기 직전", again.browse().paper(paper).orElseThrow().note());
        }
    }

    @Test
    void aNoteBesideThePdfIsKeptWhenTheTabCloses() throws Exception {
        openGuide();
        Fx.await("its texts", this::isTextShown);
        rig.settle();
        Fx.run(() -> ((Node) rig.window.lookup(".detail-beside .note .button")).requestFocus());
        rig.press(KeyCode.SPACE);
        Fx.run(() -> area().requestFocus());
        rig.type("탭에서");
        rig.press(KeyCode.W, "", false, true);
        assertEquals(Session.Screen.LIBRARY, screen());
        assertEquals("탭에서", note(guide));
    }

    @Test
    void theTextsFollowTheFirstPageAndComeAtOnceWhereThereIsNone() throws Exception {
        List<Boolean> pages = new ArrayList<>();
        Fx.run(
                () ->
                        rig.window
                                .getScene()
                                .addPostLayoutPulseListener(
                                        () -> {
                                            if (isTextShown()) {
                                                pages.add(isPageShown());
                                            }
                                        }));
        openGuide();
        Fx.await("the texts", () -> !pages.isEmpty());
        assertTrue(pages.getFirst(), "the page came first");
        long other =
                rig.library.browse().find(Query.ALL).head().stream()
                        .map(PaperRow::id)
                        .filter(id -> id != guide)
                        .findFirst()
                        .orElseThrow();
        Fx.run(() -> rig.window.openReader(other));
        Fx.await("the texts of a paper without a PDF", this::isTextShown);
        assertFalse(Fx.ask(this::isPageShown));
    }

    private boolean isTextShown() {
        return rig.window.lookup(".detail-beside .markdown") != null;
    }

    private boolean isPageShown() {
        ReaderScreen reader = rig.window.tabs().current();
        return reader != null && Sharpness.of(reader.halves().first());
    }

    @Test
    void escLeadsBackAndAClosedTabCanBeOpenedAgain() throws Exception {
        openGuide();
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
        rig.press(KeyCode.TAB, "", false, true);
        assertEquals(Session.Screen.READER, screen());
        rig.press(KeyCode.W, "", false, true);
        assertEquals(Session.Screen.LIBRARY, screen());
        assertTrue(rig.all("tab").isEmpty());
        rig.press(KeyCode.T, "", true, true);
        assertEquals(Session.Screen.READER, screen());
        assertEquals(2, rig.all("tab").size());
        rig.press(KeyCode.J);
        assertEquals(Session.Screen.READER, screen());
    }

    @Test
    void aClosedTabIsLetGo() throws Exception {
        WeakReference<ReaderScreen> reader =
                Fx.ask(
                        () -> {
                            rig.window.openReader(guide);
                            return new WeakReference<>(rig.window.tabs().current());
                        });
        rig.settle();
        Fx.run(() -> rig.window.tabs().closeCurrent());
        rig.settle();
        rig.press(KeyCode.J);
        Fx.await(
                "the closed tab's end",
                () -> {
                    System.gc();
                    return reader.get() == null;
                });
    }

    private void openGuide() throws Exception {
        Fx.run(() -> rig.window.openReader(guide));
        rig.settle();
        assertEquals(Session.Screen.READER, screen());
    }

    private TextArea area() {
        return (TextArea) rig.window.lookup(".note-area");
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    private String note(long paper) throws Exception {
        return rig.library.browse().paper(paper).orElseThrow().note();
    }
}
