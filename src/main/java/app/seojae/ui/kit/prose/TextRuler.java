package app.seojae.ui.kit.prose;

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

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    private final Map<Font, Map<Integer, Double>> advances = new HashMap<>();
    private final Map<Font, Double> baselines = new HashMap<>();
    private final Text probe = new Text();

    /** The width of {@code text} from one index to before another, in pixels. */
    double width(Font font, String text, int from, int to) {
        Map<Integer, Double> known = advances.computeIfAbsent(font, f -> new HashMap<>());
        double sum = 0;
        int at = from;
        while (at < to) {
            int next = text.codePointAt(at);
            int codePoint = isSyllable(next) ? FIRST_SYLLABLE : next;
            Double advance = known.get(codePoint);
            if (advance == null) {
                advance = measure(font, codePoint);
                known.put(codePoint, advance);
            }
            sum += advance;
            at += Character.charCount(next);
        }
        return sum;
    }

    /** How far the baseline is below the middle of a line of letters, in pixels. */
    double baseline(Font font) {
        return baselines.computeIfAbsent(
                font,
                f -> {
                    probe.setFont(f);
                    probe.setText("x");
                    return probe.getBaselineOffset() - probe.getLayoutBounds().getHeight() / 2;
                });
    }

    /** In the bundled font, as in Korean fonts at large, all 11,172 syllables are equally wide. */
    private static boolean isSyllable(int codePoint) {
        return codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE;
    }

    /** Ten in a row, so that rounding at the edges does not count. */
    private double measure(Font font, int codePoint) {
        probe.setFont(font);
        probe.setText(Character.toString(codePoint).repeat(10));
        return probe.getLayoutBounds().getWidth() / 10;
    }
}
