package app.seojae.ui.shell;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Facet;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.list.ListModel;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * The real window in a process of its own: says where papers and collections stand on the screen,
 * and at each line it is told how many papers each collection holds.
 */
public final class DragStage {

    private DragStage() {}

    /**
     * Shows six papers, one of them in the collection 세미나.
     *
     * @param args a folder
     */
    public static void main(String[] args) {
        try {
            run(Path.of(args[0]));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path folder) throws Exception {
        Rig rig = new Rig(folder, 6, 1200, 700);
        long first = rig.selected();
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.run(() -> rig.window.collections().collect(List.of(first), "세미나"));
        rig.settle();
        Fx.run(
                () -> {
                    rig.stage().setX(40);
                    rig.stage().setY(20);
                    rig.stage().toFront();
                });
        rig.settle();
        rig.clickPaper(1, Held.NOTHING);
        rig.clickPaper(2, Held.SHIFT);
        BufferedReader told =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            rig.settle();
            System.out.println(answer(rig, line.strip()));
        }
    }

    private static String answer(Rig rig, String asked) throws Exception {
        if (asked.startsWith("paper ")) {
            int index = Integer.parseInt(asked.substring(6));
            return place(Fx.ask(() -> rig.paper(index)), 0.5);
        }
        return switch (asked) {
            case "collection" -> place(Fx.ask(() -> collection(rig)), 0.5);
            case "new" -> place(rig.find(".collection-add").getParent(), 0.3);
            case "focus" -> Fx.ask(() -> rig.focus().getClass().getSimpleName());
            default -> counts(rig);
        };
    }

    private static Button collection(Rig rig) {
        return Fx.visible(rig.window, Button.class).stream()
                .filter(one -> String.valueOf(one.getAccessibleText()).startsWith("세미나"))
                .findFirst()
                .orElseThrow();
    }

    /** A place on a node in pixels of the screen. */
    private static String place(Node node, double across) throws Exception {
        return Fx.ask(
                () -> {
                    Point2D at =
                            node.localToScreen(
                                    node.getLayoutBounds().getWidth() * across,
                                    Math.min(20, node.getLayoutBounds().getHeight() / 2));
                    return String.format(Locale.ROOT, "%.0f %.0f", at.getX(), at.getY());
                });
    }

    private static String counts(Rig rig) throws SeojaeException {
        StringBuilder all = new StringBuilder();
        for (Facet one : rig.library.browse().shelves().collections()) {
            all.append(one.value()).append(' ').append(one.count()).append(' ');
        }
        return all.toString().strip();
    }
}
