package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The real window in a process of its own, which goes where it is told and says what came of what
 * somebody typed there.
 */
public final class TypingStage {

    private static final String NOTE = ".mark-note-pop-up";

    private final Library library;
    private final long paper;
    private final String marked;
    private final Rig rig;

    private TypingStage(Path folder) throws Exception {
        library = TestLibraries.filled(folder, 6);
        MarkedSummary mark = MarkedSummary.in(library);
        paper = mark.paper();
        marked = mark.words();
        rig = new Rig(library, folder.resolveSibling("state"), 1200, 700);
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.run(() -> rig.window.session().select(paper));
        Fx.run(
                () -> {
                    Scene bare = rig.stage().getScene();
                    bare.setRoot(new Pane());
                    Scene watched = WindowScene.of(rig.window);
                    watched.getStylesheets().setAll(bare.getStylesheets());
                    rig.stage().setScene(watched);
                    rig.stage().setTitle(Text.APP_NAME.in(rig.language));
                });
        rig.settle();
    }

    /**
     * Shows six papers, the first of them with a mark in its summary.
     *
     * @param args a folder
     */
    public static void main(String[] args) {
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            TypingStage stage = new TypingStage(Path.of(args[0]));
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                out.println("» " + stage.answer(line.strip()));
            }
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.out.println("» failed: " + e);
            System.exit(1);
        }
    }

    private String answer(String asked) throws Exception {
        rig.settle();
        switch (asked) {
            case "to the tags" -> focus(".detail .tag-field");
            case "to the note" -> openNote();
            case "to the tags of the note" -> focus(".mark-note-pop-up .tag-field");
            case "to the papers" -> focus(".list-view");
            case "to the keys" -> listen();
            default -> {}
        }
        rig.settle();
        Annotation mark =
                library.annotations().ofPaper(paper, TextVersion.unread()).getFirst().annotation();
        return switch (asked) {
            case "tags" ->
                    String.join(",", library.browse().rows(List.of(paper)).getFirst().tags());
            case "place of the tags of the note" -> placeOf(NOTE + " .tag-field");
            case "place of the comment" -> placeOf(NOTE + " .text-area");
            case "comment" -> mark.comment();
            case "tags of the note" -> String.join(",", mark.tags());
            case "text" ->
                    Fx.ask(
                            () ->
                                    rig.focus() instanceof TextInputControl field
                                            ? field.getText()
                                            : "");
            case "key" -> rig.memory.stored("keys." + ProgramCommand.NEXT.id()).orElse("usual");
            default -> Fx.ask(() -> rig.focus().getClass().getSimpleName());
        };
    }

    private void focus(String selector) throws Exception {
        Fx.run(() -> rig.window.lookup(selector).requestFocus());
    }

    /** Clicks the marked words, and stands in the comment. */
    private void openNote() throws Exception {
        Fx.run(
                () -> {
                    Prose prose =
                            Fx.visible(rig.window, Prose.class).stream()
                                    .filter(one -> one.text().startsWith(marked))
                                    .filter(TypingStage::isOfPage)
                                    .findFirst()
                                    .orElseThrow();
                    Rectangle2D box = prose.boxes(0, 1).getFirst();
                    Point2D at = prose.localToScene(box.getMinX() + 3, box.getMinY() + 8);
                    for (var type :
                            List.of(
                                    MouseEvent.MOUSE_PRESSED,
                                    MouseEvent.MOUSE_RELEASED,
                                    MouseEvent.MOUSE_CLICKED)) {
                        TestWindow.mouse(prose, type, MouseButton.PRIMARY, at, 1, Held.NOTHING);
                    }
                });
        Fx.await("the note", () -> rig.window.lookup(NOTE) != null);
        Fx.run(
                () -> {
                    if (area() == null) { // what was written is shown first
                        ((Button) rig.window.lookup(NOTE + " .comment-toggle")).fire();
                    }
                });
        Fx.await("the field of the comment", () -> area() != null);
        Fx.run(() -> area().requestFocus());
    }

    /** The middle of a node in pixels of the screen. */
    private String placeOf(String selector) throws Exception {
        return Fx.ask(
                () -> {
                    Node node = rig.window.lookup(selector);
                    Bounds on = node.localToScreen(node.getLayoutBounds());
                    return Math.round(on.getCenterX()) + " " + Math.round(on.getCenterY());
                });
    }

    private Node area() {
        return rig.window.lookup(NOTE + " .text-area");
    }

    private static boolean isOfPage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("detail")) {
                return true;
            }
        }
        return false;
    }

    /** Waits for another first key of the next paper, as after Enter on it. */
    private void listen() throws Exception {
        rig.show(Session.Screen.KEYS);
        Fx.run(
                () -> {
                    Button first =
                            Fx.visible(rig.window, Button.class).stream()
                                    .filter(one -> one.getStyleClass().contains("key-button"))
                                    .findFirst()
                                    .orElseThrow();
                    first.requestFocus();
                    first.fire();
                });
    }
}
