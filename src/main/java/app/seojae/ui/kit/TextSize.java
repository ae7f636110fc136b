package app.seojae.ui.kit;

import app.seojae.ui.kit.scene.SceneValue;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * How large letters are, as a multiple of their usual size: one for all of a scene. Style sheets
 * follow by {@link Theme}, whoever lays something out in pixels by {@link #follow}.
 */
public final class TextSize {

    /** Sizes offered, in percent of the usual one. */
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final int USUAL = 100;

    private TextSize() {}

    /** The next size offered above one, in percent. */
    public static int larger(double percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /** The next size offered below one, in percent. */
    public static int smaller(double percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    /** Draws everything of a scene that follows so many times as large. */
    static void put(Scene scene, double size) {
        property(scene).set(size);
    }

    /** The size in the scene that a node is in; 1 outside of any. */
    public static ObservableValue<Double> of(Node node) {
        return node.sceneProperty().flatMap(TextSize::property).orElse(1.0);
    }

    /** Tells the size of the scene that a node is in, now and whenever it changes. */
    public static void follow(Node node, DoubleConsumer told) {
        of(node).subscribe(size -> told.accept(size));
    }

    /** The size in the scene that a node is in, now. */
    public static double now(Node node) {
        return of(node).getValue();
    }

    /** How wide a region is, in pixels of letters of the usual size: what fits into it. */
    public static ObservableValue<Double> widthOf(Region region) {
        return of(region).flatMap(size -> region.widthProperty().map(w -> w.doubleValue() / size));
    }

    /** Holds a region at a width at which its letters were first drawn. */
    public static void prefWidth(Region region, double width) {
        follow(region, size -> region.setPrefWidth(width * size));
    }

    /** The same for the widest it may be. */
    public static void maxWidth(Region region, double width) {
        follow(region, size -> region.setMaxWidth(width * size));
    }

    /** The same for the narrowest it may be. */
    public static void minWidth(Region region, double width) {
        follow(region, size -> region.setMinWidth(width * size));
    }

    private static ObjectProperty<@Nullable Double> property(Scene scene) {
        return SceneValue.of(scene, TextSize.class);
    }
}
