package app.seojae.ui.reading;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A paper of two pages open in a headless window, with a library that has one cited paper. */
final class ReadingRig implements AutoCloseable {

    private static final String DIGEST =
            """
            ### A cited paper with a long title

            **요약**: 잔차 학습(residual learning)으로 훈련합니다.
            **쉬운설명**: 차이만 배웁니다.
            **관련분야**: 비전
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    final TestWindow window = new TestWindow();
    final List<String> opened = new ArrayList<>();
    final Library library;
    PdfViewer viewer;
    TextInteraction reading;
    boolean terms = true;

    ReadingRig(Path folder) throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        Path file = paper(folder.resolve("paper.pdf"));
        window.show(
                950,
                900,
                () -> {
                    build(transfers);
                    return (Parent) reading.node();
                });
        Fx.run(
                () ->
                        viewer.life()
                                .open(
                                        file,
                                        new ReadingPlace(
                                                PageIndex.ofNumber(1),
                                                0,
                                                1,
                                                ReadingPlace.Fit.WIDTH,
                                                false)));
        Fx.await("the document", () -> viewer.stateProperty().get() == DocumentState.READY);
        Fx.await("the first page", () -> !viewer.column().visiblePages().isEmpty());
    }

    private void build(Transfers transfers) {
        OpenReader made = OpenReader.in(window, library, transfers, opened::add, () -> terms);
        viewer = made.viewer();
        reading = made.reading();
    }

    /** A page of text with links and a page of references, both long enough to scroll. */
    private static Path paper(Path file) {
        return new TypedPages()
                .page()
                .body(700, "Deep networks use residual learning as in [1], and the hyphen-")
                .body(
                        688,
                        "ated word stands at the end of a line. See https://example.org/code too.")
                .body(676, "A third line says café and CAFE once more.")
                .link(72, 640, 140, 652, 2, 72, 690)
                .body(642, "a linked word")
                .web(72, 600, 140, 612, "https://example.org/page")
                .body(602, "a web link")
                .page()
                .bold(72, 720, 12, "References")
                .body(680, "[1] Ann Author. A cited paper with a long title. In Venue, 2024.")
                .body(660, "[2] Bob Other. Nothing we have. 2023.")
                .body(640, "[3] Carl Third. Nothing we have either. 2022.")
                .save(file);
    }

    /** Does with the mouse over a place of a page what the toolkit tells of a real one. */
    void mouse(EventType<MouseEvent> type, int page, double x, double y, int clicks, boolean shift)
            throws Exception {
        Fx.run(() -> fire(type, page, x, y, clicks, shift));
    }

    private Node fire(
            EventType<MouseEvent> type, int page, double x, double y, int clicks, boolean shift) {
        Node column = viewer.lookup(".page-column");
        Point2D scene =
                viewer.localToScene(viewer.whereIs(PageIndex.ofNumber(page), new PdfPoint(x, y)));
        MouseButton button =
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        TestWindow.mouse(column, type, button, scene, clicks, shift ? Held.SHIFT : Held.NOTHING);
        return column;
    }

    void click(int page, double x, double y, int clicks, boolean shift) throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, page, x, y, clicks, shift);
        mouse(MouseEvent.MOUSE_RELEASED, page, x, y, clicks, shift);
    }

    void hover(int page, double x, double y) throws Exception {
        mouse(MouseEvent.MOUSE_MOVED, page, x - 1, y, 0, false);
        mouse(MouseEvent.MOUSE_MOVED, page, x, y, 0, false);
    }

    /** Moves the mouse over the first page; tells whether a link is there. On the FX thread. */
    boolean hoverAgain(double x, double y) {
        return fire(MouseEvent.MOUSE_MOVED, 1, x, y, 0, false).getCursor() == Cursor.HAND;
    }

    void press(KeyCode code, boolean shift, boolean control) throws Exception {
        Fx.run(
                () -> {
                    Node focus = window.stage.getScene().getFocusOwner();
                    Node target = viewer.isHover() || focus == null ? viewer : focus;
                    TestWindow.key(
                            target,
                            KeyEvent.KEY_PRESSED,
                            code,
                            "",
                            new Held(shift, control, false));
                });
    }

    /** What a copy puts on the clipboard, once there is a selection to copy. */
    String copied(boolean keepLines) throws Exception {
        Fx.run(
                () -> {
                    ClipboardContent nothing = new ClipboardContent();
                    nothing.putString("");
                    Clipboard.getSystemClipboard().setContent(nothing);
                });
        String[] text = {""};
        Fx.await(
                "something copied",
                () -> {
                    text[0] = copiedNow(keepLines);
                    return !text[0].isEmpty();
                });
        return text[0];
    }

    /** What a copy puts on the clipboard. On the FX thread. */
    String copiedNow(boolean keepLines) {
        TestWindow.key(
                viewer, KeyEvent.KEY_PRESSED, KeyCode.C, "", new Held(keepLines, true, false));
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    boolean shows(String words) {
        return window.shows(words);
    }

    boolean isFloating() {
        return Fx.visible(window.root()).stream()
                .anyMatch(node -> node.getStyleClass().contains("floating"));
    }

    /** In Helvetica of 10 points. */
    static double width(String text) throws Exception {
        return new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA)
                        .getStringWidth(text)
                / 100;
    }

    @Override
    public void close() throws Exception {
        Fx.run(viewer.life()::close);
        window.close();
        library.close();
    }
}
