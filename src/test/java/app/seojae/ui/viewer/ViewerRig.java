package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.model.ReadingPlace;
import app.seojae.pdf.render.RenderHouse;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** A viewer in a headless window, and the hands of a person. */
final class ViewerRig implements AutoCloseable {

    final Lanes lanes = new Lanes();
    final RenderHouse house = new RenderHouse(lanes);
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    final List<ReadingPlace> rests = new ArrayList<>();
    PdfViewer viewer;
    Stage stage;

    ViewerRig() throws Exception {
        this(900, 700);
    }

    ViewerRig(double width, double height) throws Exception {
        Fx.start();
        Fx.run(
                () -> {
                    viewer =
                            new PdfViewer(
                                    new Background(lanes), house, language, new ViewerChoices());
                    viewer.setOnRest(rests::add);
                    stage = new Stage();
                    stage.setScene(new Scene(viewer, width, height));
                    stage.show();
                });
    }

    void open(Path file) throws Exception {
        open(file, ReadingPlace.START);
    }

    void open(Path file, ReadingPlace place) throws Exception {
        Fx.run(() -> viewer.open(file, place));
        Fx.await("ready", () -> viewer.stateProperty().get() == DocumentState.READY);
        layout();
        Fx.run(viewer::focusPages);
    }

    void layout() throws Exception {
        Fx.run(
                () -> {
                    viewer.applyCss();
                    viewer.layout();
                    viewer.layout();
                });
    }

    void awaitPicture(int page) throws Exception {
        Fx.await(
                "the picture of page " + page,
                () -> {
                    viewer.layout();
                    PageView view = viewer.column().view(page);
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

    void key(
            javafx.event.EventType<KeyEvent> type,
            KeyCode code,
            boolean shift,
            boolean ctrl,
            boolean alt)
            throws Exception {
        Fx.run(() -> pane().fireEvent(new KeyEvent(type, "ㅜ", "ㅜ", code, shift, ctrl, alt, false)));
    }

    /** A mouse event at a position of the pages' view. */
    void mouse(javafx.event.EventType<MouseEvent> type, MouseButton button, double x, double y)
            throws Exception {
        Fx.run(
                () -> {
                    Point2D scene = viewer.column().localToScene(x, y);
                    boolean down = type != MouseEvent.MOUSE_RELEASED && button != MouseButton.NONE;
                    viewer.column()
                            .fireEvent(
                                    new MouseEvent(
                                            type,
                                            scene.getX(),
                                            scene.getY(),
                                            scene.getX(),
                                            scene.getY(),
                                            button,
                                            1,
                                            false,
                                            false,
                                            false,
                                            false,
                                            down && button == MouseButton.PRIMARY,
                                            down && button == MouseButton.MIDDLE,
                                            down && button == MouseButton.SECONDARY,
                                            false,
                                            false,
                                            true,
                                            new PickResult(
                                                    viewer.column(), scene.getX(), scene.getY())));
                });
    }

    /** A turn of the wheel, or a move on a trackpad where {@code touch} is over 0. */
    void wheel(double deltaY, boolean ctrl, int touch) throws Exception {
        Fx.run(
                () ->
                        pane().fireEvent(
                                        new ScrollEvent(
                                                ScrollEvent.SCROLL,
                                                400,
                                                300,
                                                400,
                                                300,
                                                false,
                                                ctrl,
                                                false,
                                                false,
                                                false,
                                                false,
                                                0,
                                                deltaY,
                                                0,
                                                deltaY,
                                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                                0,
                                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                                0,
                                                touch,
                                                null)));
    }

    Node pane() {
        return viewer.lookup(".column-pane");
    }

    int page() throws Exception {
        return Fx.ask(() -> viewer.model().pageProperty().get());
    }

    double scrollY() throws Exception {
        return Fx.ask(() -> viewer.model().scroll().y());
    }

    ReadingPlace place() throws Exception {
        return Fx.ask(viewer::place);
    }

    @Override
    public void close() throws Exception {
        Fx.run(
                () -> {
                    viewer.close();
                    stage.close();
                });
        lanes.close();
    }
}
