package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.list.ListModel;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of 요약 are selected, copied and marked on the page of a paper. */
class DigestMarkingTest {

    private static final String DIGEST =
            """
            ### A paper

            **요약**: 본 연구는 **강화 학습(RLHF)**으로 모델을 훈련합니다. 결과는 28.4 BLEU입니다.
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
        importText("2026-11-20.md", DIGEST);
        paper = library.browse().ids(Query.ALL)[0];
        rig = new Rig(library, folder.resolve("state"), 1366, 768);
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.run(() -> rig.window.session().select(paper));
        rig.settle();
    }

    private void importText(String name, String digest) throws Exception {
        library.importer().importText(name, digest.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    /** The text with some words in it; call on the FX thread. */
    private Prose prose(String words) {
        return Fx.visible(rig.window, Prose.class).stream()
                .filter(one -> one.getScene() != null && one.text().contains(words))
                .filter(one -> within(one, "markdown"))
                .filter(one -> within(one, "detail"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean within(javafx.scene.Node node, String style) {
        for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void mouse(EventType<MouseEvent> type, Prose prose, double x, double y, int clicks) {
        Point2D scene = prose.localToScene(x, y);
        TestWindow.mouse(prose, type, MouseButton.PRIMARY, scene, clicks, Held.NOTHING);
    }

    /** Drags over words, from the left edge of the first character to the right of the last. */
    private void drag(String words) throws Exception {
        Fx.run(
                () -> {
                    Prose prose = prose(words);
                    int start = prose.text().indexOf(words);
                    List<Rectangle2D> boxes = prose.boxes(start, start + words.length());
                    Rectangle2D from = boxes.getFirst();
                    Rectangle2D to = boxes.getLast();
                    double top = from.getMinY() + 5;
                    mouse(MouseEvent.MOUSE_PRESSED, prose, from.getMinX() + 1, top, 1);
                    double bottom = to.getMaxY() - 5;
                    mouse(MouseEvent.MOUSE_DRAGGED, prose, to.getMaxX() - 1, bottom, 1);
                    mouse(MouseEvent.MOUSE_RELEASED, prose, to.getMaxX() - 1, bottom, 1);
                });
        rig.settle();
    }

    private List<Annotation> marks() throws Exception {
        rig.settle();
        return library.annotations().ofPaper(paper, TextVersion.unread()).stream()
                .map(one -> one.annotation())
                .toList();
    }

    @Test
    void aDigitMarksTheDraggedWordsInItsColour() throws Exception {
        drag("강화 학습(RLHF)으로");
        rig.press(KeyCode.DIGIT3);
        List<Annotation> made = marks();
        assertEquals(1, made.size());
        Annotation one = made.getFirst();
        assertEquals("강화 학습(RLHF)으로", one.text());
        assertEquals(AnnotationColour.GREEN, one.colourName());
        Anchor.InDigest in = assertInstanceOf(Anchor.InDigest.class, one.anchor());
        assertEquals(DigestSection.SUMMARY, in.section());
        assertEquals("본 연구는 ", in.quote().prefix());
        assertFalse(rig.all("prose-annotation").isEmpty(), "it is drawn under the words");
        assertTrue(rig.all("prose-selection").isEmpty(), "nothing stays selected");
    }

    @Test
    void copiesWhatIsSelected() throws Exception {
        drag("모델을 훈련합니다");
        rig.press(KeyCode.C, "", false, true);
        assertEquals("모델을 훈련합니다", Fx.ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void twoClicksSelectAWord() throws Exception {
        Fx.run(
                () -> {
                    Prose prose = prose("모델을");
                    int at = prose.text().indexOf("모델을");
                    Rectangle2D box = prose.boxes(at, at + 3).getFirst();
                    double x = (box.getMinX() + box.getMaxX()) / 2;
                    double y = box.getMinY() + 8;
                    mouse(MouseEvent.MOUSE_PRESSED, prose, x, y, 2);
                    mouse(MouseEvent.MOUSE_RELEASED, prose, x, y, 2);
                });
        rig.press(KeyCode.U);
        Annotation one = marks().getFirst();
        assertEquals("모델을", one.text());
        assertEquals(AnnotationKind.UNDERLINE, one.kind());
    }

    @Test
    void theBarMarksToo() throws Exception {
        drag("차이만 배웁니다");
        Button red = (Button) rig.find(".text-mark-bar > .button:nth-child(2)");
        Button second =
                red != null
                        ? red
                        : (Button)
                                Fx.ask(
                                        () ->
                                                ((javafx.scene.Parent)
                                                                rig.window.lookup(".text-mark-bar"))
                                                        .getChildrenUnmodifiable()
                                                        .get(1));
        assertEquals("빨강 (2)", second.getAccessibleText());
        Fx.run(second::fire);
        Annotation one = marks().getFirst();
        assertEquals(AnnotationColour.RED, one.colourName());
        assertEquals(DigestSection.EASY, ((Anchor.InDigest) one.anchor()).section());
        assertTrue(rig.all("text-mark-bar").isEmpty(), "the bar leaves");
    }

    @Test
    void deleteRemovesTheMarkThatWasClicked() throws Exception {
        drag("강화 학습");
        rig.press(KeyCode.H);
        assertEquals(1, marks().size());
        Fx.run(
                () -> {
                    Prose prose = prose("강화 학습");
                    int at = prose.text().indexOf("학습");
                    Rectangle2D box = prose.boxes(at, at + 1).getFirst();
                    double x = box.getMinX() + 3;
                    double y = box.getMinY() + 8;
                    mouse(MouseEvent.MOUSE_PRESSED, prose, x, y, 1);
                    mouse(MouseEvent.MOUSE_RELEASED, prose, x, y, 1);
                    mouse(MouseEvent.MOUSE_CLICKED, prose, x, y, 1);
                });
        rig.press(KeyCode.DELETE);
        assertEquals(0, marks().size());
        rig.press(KeyCode.Z, "", false, true);
        assertEquals(1, marks().size(), "it comes back by undo");
    }

    @Test
    void anotherDigestShowsWhatChangedAndTheMarkGoesAlong() throws Exception {
        drag("강화 학습(RLHF)으로");
        rig.press(KeyCode.DIGIT1);
        assertEquals(1, marks().size());
        importText("2026-11-21.md", DIGEST.replace("28.4", "29.1").replace("본 연구는", "이 연구는"));
        Fx.run(() -> rig.window.session().changes().tell(Change.many(Change.Kind.IMPORT)));
        rig.settle();
        ToggleButton changed = (ToggleButton) rig.find(".text-changed");
        assertTrue(rig.all("prose-removed").isEmpty(), "nothing is compared before");
        Fx.run(changed::fire);
        rig.settle(Lane.TEXT);
        assertEquals(
                List.of("본 ", "28.4 "),
                rig.all("prose-removed").stream().map(node -> ((Text) node).getText()).toList());
        assertEquals(
                List.of("이 ", "29.1 "),
                rig.all("prose-added").stream().map(node -> ((Text) node).getText()).toList());
        assertFalse(rig.all("prose-annotation").isEmpty(), "the mark is found in the new text");
    }
}
