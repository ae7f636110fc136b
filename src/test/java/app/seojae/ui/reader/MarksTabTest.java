package app.seojae.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.session.Session;
import app.seojae.ui.shell.Rig;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks of a paper in the side bar of the real window. */
class MarksTabTest {

    private static final String DIGEST =
            """
            ### A marked paper

            **요약**: 잔차 학습으로 훈련합니다. 결과가 좋습니다.
            **쉬운설명**: 차이만 배웁니다.
            **관련분야**: 비전
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    @TempDir Path folder;

    private Rig rig;
    private Library library;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        paper = library.browse().ids(Query.ALL)[0];
        rig = new Rig(library, folder.resolve("state"), 1366, 768);
        rig.transfers.pdfs().add(paper, first(folder.resolve("first.pdf")));
    }

    private static Path first(Path file) throws Exception {
        return new TypedPages()
                .page()
                .body(700, "The first page names residual learning once.")
                .page()
                .body(300, "Our model reaches 28.4 BLEU on the test set of the year.")
                .page()
                .body(700, "A sentence that the next version will not have any more.")
                .save(file);
    }

    private static Path second(Path file) throws Exception {
        return new TypedPages()
                .page()
                .body(700, "The first page names residual learning once.")
                .page()
                .body(300, "Our large model reaches 28.5 BLEU on the test set of a year.")
                .save(file);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Annotation onPage(int page, String words) throws Exception {
        Path pdf = rig.transfers.pdfs().file(paper).orElseThrow();
        Anchor anchor =
                library.quoteAnchors().onPage(paper, pdf, null, PageIndex.ofNumber(page), words);
        Annotation made = Made.annotation(paper, AnnotationKind.HIGHLIGHT, anchor);
        library.annotations().put(paper, List.of(made));
        return made;
    }

    private void openReader() throws Exception {
        Fx.run(() -> rig.window.openReader(paper));
        rig.settle();
        Fx.await("the paper", () -> viewer().stateProperty().get() == DocumentState.READY);
        Fx.await("its version", () -> marks().version().isKnown());
        rig.settle();
        Fx.run(() -> viewer().bars().sideBarOpenProperty().set(true));
        Fx.run(() -> tab(Text.MARKS_TAB.in(Language.KOREAN)).fire());
        rig.settle();
    }

    private ToggleButton tab(String name) {
        return Fx.visible(rig.window, ToggleButton.class).stream()
                .filter(one -> name.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private ReaderScreen reader() {
        return rig.window.tabs().current();
    }

    private PdfViewer viewer() {
        return reader().halves().first();
    }

    private PaperAnnotations marks() {
        return reader().annotations().annotations();
    }

    private ListView<?> list() throws Exception {
        return (ListView<?>) rig.find(".marks-pane .list-view");
    }

    private List<String> feet() throws Exception {
        return rig.all("mark-foot").stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void aPaperWithoutMarksSaysHowToMakeThem() throws Exception {
        openReader();
        Label empty = (Label) rig.find(".marks-pane .side-empty");
        assertTrue(empty.getText().contains("1–8"), empty.getText());
    }

    @Test
    void digestAndPdfStandInReadingOrderAndSayTheirColours() throws Exception {
        onPage(2, "28.4 BLEU");
        onPage(1, "residual learning");
        Annotation digest =
                Made.annotation(
                                paper,
                                AnnotationKind.UNDERLINE,
                                new Anchor.InDigest(
                                        DigestSection.SUMMARY,
                                        Quote.of("잔차 학습으로 훈련합니다. 결과가 좋습니다.", 0, 5)))
                        .withColour(AnnotationColour.RED.rgb())
                        .withTags(List.of("방법"));
        library.annotations().put(paper, List.of(digest));
        openReader();
        assertEquals(List.of("요약 · 빨강 · 밑줄 · #방법", "1쪽 · 노랑 · 형광펜", "2쪽 · 노랑 · 형광펜"), feet());
    }

    @Test
    void arrowKeysWalkAndThePageFollows() throws Exception {
        onPage(1, "residual learning");
        Annotation second = onPage(2, "28.4 BLEU");
        openReader();
        ListView<?> list = list();
        Fx.run(list::requestFocus);
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        assertEquals(second.id(), Fx.ask(() -> marks().selectedProperty().get()));
        Fx.await("page 2", () -> viewer().model().pageProperty().get().number() == 2);
    }

    @Test
    void theDeleteKeyRemovesTheMarkAndUndoBringsItBack() throws Exception {
        onPage(1, "residual learning");
        openReader();
        ListView<?> list = list();
        Fx.run(list::requestFocus);
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DELETE);
        assertEquals(List.of(), feet());
        assertEquals(0, library.annotations().ofPaper(paper, TextVersion.unread()).size());
        Fx.run(() -> marks().undo());
        rig.settle();
        assertEquals(1, feet().size());
    }

    @Test
    void wordsNarrowTheList() throws Exception {
        onPage(1, "residual learning");
        onPage(2, "28.4 BLEU");
        openReader();
        TextField field = (TextField) rig.find(".mark-filter .text-field");
        Fx.run(
                () -> {
                    field.setText("bleu");
                    field.fireEvent(new javafx.event.ActionEvent());
                });
        rig.settle();
        assertEquals(List.of("2쪽 · 노랑 · 형광펜"), feet());
    }

    @Test
    void aNewVersionIsReportedAndShowsTheOldPageOfWhatIsLost() throws Exception {
        onPage(1, "residual learning");
        onPage(2, "Our model reaches 28.4 BLEU on the test set of the year");
        Annotation gone = onPage(3, "A sentence that the next version will not have any more");
        library.versions()
                .open(
                        paper,
                        rig.transfers.pdfs().file(paper).orElseThrow(),
                        null,
                        CancelFlag.never());
        rig.transfers.pdfs().add(paper, second(folder.resolve("second.pdf")));
        openReader();
        Label report = (Label) rig.find(".mark-report");
        assertEquals("바뀐 글에서 다시 찾은 표시 3개: 그대로 1, 비슷한 곳 1, 못 찾음 1", report.getText());
        assertEquals("이전 판 3쪽 · 노랑 · 형광펜", feet().getLast());
        assertEquals("자리를 찾지 못함 (1)", ((Label) rig.all("mark-head").getFirst()).getText());
        Fx.run(() -> marks().select(gone.id()));
        Fx.await(
                "the old page",
                () ->
                        rig.window.lookup(".old-page .image-view") instanceof ImageView view
                                && view.getImage() != null);
        rig.settle();
        assertEquals(
                Fx.ask(() -> viewer().choices().sideBarWidthProperty().get()),
                rig.find(".viewer-side-bar").getLayoutBounds().getWidth(),
                1,
                "the picture takes no more room than there is");
        Object list = feet() + " " + rig.find(".marks-pane .list-view").getLayoutBounds();
        assertTrue(feet().contains("이전 판 3쪽 · 노랑 · 형광펜"), () -> "still in sight: " + list);
        Fx.run(() -> reader().halves().reading().whenTried(PageIndex.ofNumber(1), () -> {}));
        Fx.await("the text", () -> reader().halves().reading().text(PageIndex.ofNumber(1)) != null);
        Fx.run(() -> reader().halves().reading().select(TextRange.of(PageIndex.ofNumber(1), 0, 9)));
        Button place = (Button) rig.find(".old-page .button");
        Fx.run(place::fire);
        rig.settle();
        assertEquals("바뀐 글에서 다시 찾은 표시 2개: 그대로 1, 비슷한 곳 1, 못 찾음 0", report.getText());
        assertEquals("The first", marks().find(gone.id()).orElseThrow().annotation().text());
    }

    @Test
    void theLibrarysMarksOpenThePaperAtTheMark() throws Exception {
        onPage(1, "residual learning");
        Annotation second = onPage(2, "28.4 BLEU");
        rig.settle();
        Fx.run(() -> rig.window.session().show(Session.Screen.ANNOTATIONS));
        rig.settle();
        assertEquals(List.of("1쪽 · 노랑 · 형광펜", "2쪽 · 노랑 · 형광펜"), feet());
        ListView<?> all = (ListView<?>) rig.find(".marks-screen .list-view");
        Fx.run(
                () -> {
                    all.getSelectionModel().select(2);
                    all.requestFocus();
                });
        rig.press(KeyCode.ENTER);
        Fx.await("the paper", () -> viewer().stateProperty().get() == DocumentState.READY);
        Fx.await(
                "the mark",
                () ->
                        second.id().equals(marks().selectedProperty().get())
                                && viewer().model().pageProperty().get().number() == 2);
    }

    @Test
    void aTextWithoutMarksSaysSo() throws Exception {
        Fx.run(() -> rig.window.session().show(Session.Screen.ANNOTATIONS));
        rig.settle();
        Label empty = (Label) rig.find(".marks-screen .side-empty");
        assertTrue(empty.getText().startsWith("아직 표시한 곳도"), empty.getText());
    }
}
