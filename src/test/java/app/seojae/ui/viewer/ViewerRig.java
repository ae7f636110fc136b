package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.l10n.Language;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.render.RenderService;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.viewer.draw.PageView;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.work.Lanes;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/** A viewer in a headless window, and the hands of a person. */
final class ViewerRig implements AutoCloseable {

    final TestWindow window = new TestWindow();
    final Lanes lanes = window.lanes;
    final RenderService house = new RenderService(lanes);
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    final List<ReadingPlace> rests = new ArrayList<>();
    final Keymap keymap = Keymap.usual();
    PdfViewer viewer;
    Stage stage;

    ViewerRig() throws Exception {
        this(900, 700);
    }

    ViewerRig(double width, double height) throws Exception {
        window.show(
                width,
                height,
                () -> {
                    ViewerChoices choices = new ViewerChoices();
                    viewer =
                            new PdfViewer(
                                    window.background,
                                    house,
                                    language,
                                    keymap,
                                    choices,
                                    new PaperLook(choices));
                    viewer.recorder().setHandler(rests::add);
                    return viewer;
                });
        stage = window.stage;
    }

    void open(Path file) throws Exception {
        open(file, ReadingPlace.START);
    }

    void open(Path file, ReadingPlace place) throws Exception {
        Fx.run(() -> viewer.life().open(file, place));
        Fx.await("ready", () -> viewer.stateProperty().get() == DocumentState.READY);
        layout();
        Fx.run(viewer::focusPages);
    }

    void layout() throws Exception {
        window.layout();
    }

    void awaitPicture(int page) throws Exception {
        Fx.await(
                "the picture of page " + page,
                () -> {
                    viewer.layout();
                    PageView view = viewer.column().view(new PageIndex(page));
                    return view != null && view.picture() != null;
                });
    }

    void press(KeyCode code) throws Exception {
        press(code, false, false, false);
    }

    /** As a Korean keyboard sends it: the key's code, but another character. */
    void press(KeyCode code, boolean shift, boolean ctrl, boolean alt) throws Exception {
        key(KeyEvent.KEY_PRESSED, code, shift, ctrl, alt);
        key(KeyEvent.KEY_RELEASED, code, shift, ctrl, alt);
        layout();
    }

    void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean ctrl, boolean alt)
            throws Exception {
        Fx.run(() -> TestWindow.key(pane(), type, code, "ㅜ", new Held(shift, ctrl, alt)));
    }

    /** A mouse event at a position of the pages' view. */
    void mouse(EventType<MouseEvent> type, MouseButton button, double x, double y)
            throws Exception {
        Fx.run(
                () ->
                        TestWindow.mouse(
                                viewer.column(),
                                type,
                                button,
                                viewer.column().localToScene(x, y),
                                1,
                                Held.NOTHING));
    }

    /** A turn of the wheel, or a move on a trackpad where {@code touch} is over 0. */
    void wheel(double deltaY, boolean ctrl, int touch) throws Exception {
        wheel(400, 300, 0, deltaY, touch, ctrl ? Held.CTRL : Held.NOTHING);
    }

    /** A turn of the wheel or a move on a trackpad at a position of the window. */
    void wheel(double x, double y, double deltaX, double deltaY, int touch, Held held)
            throws Exception {
        Fx.run(() -> TestWindow.wheel(pane(), new Point2D(x, y), deltaX, deltaY, touch, held));
    }

    /** Moves the window to a screen with so many device pixels a pixel. */
    void outputScale(double scale) throws Exception {
        Fx.run(() -> WindowHelper.notifyScaleChanged(stage, scale, scale));
        layout();
        assertEquals(scale, Fx.ask(() -> viewer.model().view().outputScale()));
    }

    Node pane() {
        return viewer.lookup(".column-pane");
    }

    int page() throws Exception {
        return Fx.ask(() -> viewer.model().pageProperty().get().number());
    }

    double zoom() throws Exception {
        return Fx.ask(() -> viewer.model().arrangement().zoomProperty().get());
    }

    double scrollY() throws Exception {
        return Fx.ask(() -> viewer.model().view().scroll().y());
    }

    ReadingPlace place() throws Exception {
        return Fx.ask(viewer::place);
    }

    List<Integer> visible() throws Exception {
        return Fx.ask(
                () -> viewer.column().visiblePages().stream().map(PageIndex::number).toList());
    }

    /** Every word on a label or button that is seen. */
    List<String> words() throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(viewer, Labeled.class).stream()
                                .map(label -> String.valueOf(label.getText()))
                                .toList());
    }

    @Override
    public void close() throws Exception {
        Fx.run(viewer.life()::close);
        window.close();
    }
}
