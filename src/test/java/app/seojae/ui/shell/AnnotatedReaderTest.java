package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.reader.SplitReader;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper annotated in the real window. */
class AnnotatedReaderTest {

    private static final String DIGEST =
            """
            ### A paper to annotate

            **요약**: 요약입니다.
            **쉬운설명**: 쉽습니다.
            **관련분야**: 번역
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    @TempDir Path folder;

    private Rig rig;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        paper = library.browse().find(Query.ALL).head().getFirst().id();
        rig = new Rig(library, folder.resolve("state"), 1366, 768);
        Path file =
                new TypedPages()
                        .page()
                        .body(700, "The words of this page are marked.")
                        .save(folder.resolve("paper.pdf"));
        rig.transfers.pdfs().add(paper, file);
        Fx.run(() -> rig.window.openReader(paper));
        rig.settle();
        ready(halves().first());
        Fx.await("which text it is", () -> halves().annotations(paper).version().isKnown());
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private SplitReader halves() {
        return rig.window.tabs().current().halves();
    }

    private static void ready(PdfViewer viewer) throws Exception {
        Fx.await("the paper", () -> viewer.stateProperty().get() == DocumentState.READY);
    }

    private void mark() throws Exception {
        Fx.run(() -> halves().reading().whenTried(PageIndex.ofNumber(1), () -> {}));
        Fx.await("the text", () -> halves().reading().text(PageIndex.ofNumber(1)) != null);
        Fx.run(
                () -> {
                    halves().reading().select(TextRange.of(PageIndex.ofNumber(1), 0, 9));
                    halves().first().focusPages();
                });
        rig.press(KeyCode.DIGIT3);
    }

    private List<PlacedAnnotation> kept() throws Exception {
        return rig.library.annotations().ofPaper(paper, TextVersion.unread());
    }

    @Test
    void whatIsTypedIsKeptWhenTheWindowClosesAtOnce() throws Exception {
        mark();
        rig.press(KeyCode.ENTER);
        Fx.run(
                () -> {
                    TextArea comment = (TextArea) rig.window.lookup(".mark-note-pop-up .text-area");
                    comment.replaceSelection("닫기 직전에 쓴 말");
                });
        rig.closeWindow();
        assertEquals(1, kept().size());
        assertEquals("The words", kept().getFirst().annotation().text());
        assertEquals("닫기 직전에 쓴 말", kept().getFirst().annotation().comment());
    }

    @Test
    void bothHalvesOfASplitShowTheSameMarks() throws Exception {
        Fx.run(() -> halves().openBeside(paper, Orientation.HORIZONTAL));
        ready(halves().second());
        mark();
        Fx.await(
                "the mark in the other half",
                () -> halves().second().lookup(".mark-highlight") != null);
        Fx.run(() -> halves().second().focusPages());
        rig.press(KeyCode.DELETE);
        assertFalse(Fx.ask(() -> halves().first().lookup(".mark-highlight") != null));
        assertEquals(List.of(), kept());
    }
}
