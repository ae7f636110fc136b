package app.seojae.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Measures characters without laying text out: each character's advance is asked of the toolkit
 * once.
 *
 * <p>Sums of advances leave out kerning, which in this font only ever draws letters together, so a
 * line never comes out too wide. Confined to the FX thread.
 */
final class TextRuler {

    private final Map<Font, Map<Integer, Double>> advances = new HashMap<>();
    private final Text probe = new Text();

    /** The width of {@code text} from one index to before another, in pixels. */
    double width(Font font, String text, int from, int to) {
        Map<Integer, Double> known = advances.computeIfAbsent(font, f -> new HashMap<>());
        double sum = 0;
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            Double advance = known.get(codePoint);
            if (advance == null) {
                advance = measure(font, codePoint);
                known.put(codePoint, advance);
            }
            sum += advance;
            at += Character.charCount(codePoint);
        }
        return sum;
    }

    /** Ten in a row, so that rounding at the edges does not count. */
    private double measure(Font font, int codePoint) {
        probe.setFont(font);
        probe.setText(Character.toString(codePoint).repeat(10));
        return probe.getLayoutBounds().getWidth() / 10;
    }
}
