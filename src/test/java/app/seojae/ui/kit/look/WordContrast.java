package app.seojae.ui.kit.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How far words and icons stand out from what is behind them, by WCAG 2's measure. What is behind
 * them is what is drawn there without them.
 */
public final class WordContrast {

    private static final int ACROSS = 12;
    private static final int DOWN = 5;

    /** What is behind fewer of the places looked at is a line at the edge. */
    private static final double LEAST_SHARE = 0.25;

    private WordContrast() {}

    /**
     * One word or icon.
     *
     * @param name what it is called in the sheets
     * @param disabled whether it cannot be used now
     */
    public record Found(
            String name,
            String words,
            boolean icon,
            boolean disabled,
            Color colour,
            Color ground,
            double ratio) {}

    /** All that can be seen in a window, which is drawn once for it. On the FX thread. */
    public static List<Found> of(Parent root) {
        List<Shape> shapes = new ArrayList<>(Seen.of(root, Text.class));
        shapes.addAll(Seen.of(root, SVGPath.class));
        shapes.removeIf(shape -> shape instanceof Text text && text.getText().isBlank());
        Map<Shape, Double> opacities = new IdentityHashMap<>();
        List<Text> all = app.seojae.ui.kit.Fx.visible(root, Text.class);
        all.forEach(one -> opacities.put(one, one.getOpacity()));
        shapes.forEach(one -> opacities.put(one, one.getOpacity()));
        opacities.keySet().stream()
                .filter(one -> !one.opacityProperty().isBound())
                .forEach(one -> one.setOpacity(0));
        WritableImage behind = root.snapshot(null, null);
        opacities.forEach(
                (one, opacity) -> {
                    if (!one.opacityProperty().isBound()) {
                        one.setOpacity(opacity);
                    }
                });
        List<Found> found = new ArrayList<>();
        for (Shape shape : shapes) {
            Color colour = colour(shape);
            if (colour != null) {
                double opacity = opacity(shape);
                Color worst = null;
                for (Color ground : grounds(shape, root, behind.getPixelReader(), behind)) {
                    Color drawn = ground.interpolate(solid(colour), colour.getOpacity() * opacity);
                    if (worst == null
                            || ratio(drawn, ground) < ratio(over(worst, colour, opacity), worst)) {
                        worst = ground;
                    }
                }
                if (worst != null) {
                    Color drawn = over(worst, colour, opacity);
                    found.add(
                            new Found(
                                    Seen.name(shape),
                                    words(shape),
                                    !(shape instanceof Text) || shape instanceof FontIcon,
                                    shape.isDisabled(),
                                    drawn,
                                    worst,
                                    ratio(drawn, worst)));
                }
            }
        }
        return found;
    }

    private static String words(Shape shape) {
        return shape instanceof Text text && !(shape instanceof FontIcon)
                ? text.getText().strip().lines().findFirst().orElse("")
                : "";
    }

    private static Color over(Color ground, Color colour, double opacity) {
        return ground.interpolate(solid(colour), colour.getOpacity() * opacity);
    }

    private static Color solid(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1);
    }

    private static Color colour(Shape shape) {
        Paint paint =
                shape.getFill() instanceof Color fill && fill.getOpacity() > 0
                        ? fill
                        : shape.getStroke();
        return paint instanceof Color colour && colour.getOpacity() > 0 ? colour : null;
    }

    private static double opacity(Node node) {
        double all = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            all *= at.getOpacity();
        }
        return all;
    }

    /** The colours behind a shape that are behind more than an edge of it. */
    private static List<Color> grounds(
            Shape shape, Parent root, PixelReader pixels, WritableImage image) {
        Bounds box = shape.localToScene(shape.getLayoutBounds());
        Map<Integer, Integer> counts = new HashMap<>();
        int places = 0;
        for (int i = 0; i < ACROSS; i++) {
            for (int j = 0; j < DOWN; j++) {
                int x = (int) (box.getMinX() + box.getWidth() * (i + 0.5) / ACROSS);
                int y = (int) (box.getMinY() + box.getHeight() * (j + 0.5) / DOWN);
                if (x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight()) {
                    counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
                    places++;
                }
            }
        }
        int least = (int) Math.ceil(places * LEAST_SHARE);
        return counts.entrySet().stream()
                .filter(one -> one.getValue() >= least)
                .map(
                        one ->
                                Color.rgb(
                                        one.getKey() >> 16 & 255,
                                        one.getKey() >> 8 & 255,
                                        one.getKey() & 255))
                .toList();
    }

    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
