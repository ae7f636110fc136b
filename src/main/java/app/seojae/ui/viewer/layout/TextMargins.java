package app.seojae.ui.viewer.layout;

import java.util.List;

/**
 * How much of most pages lies outside their text, as parts of their width and height, 0 to 1.
 *
 * <p>The sides are those of the page as it is shown.
 */
public record TextMargins(double left, double top, double right, double bottom) {

    static final TextMargins NONE = new TextMargins(0, 0, 0, 0);

    /** Trimming leaves so much of the margin, so that letters do not touch the edge. */
    private static final double AIR = 0.012;

    private static final double MOST = 0.4;

    /** The margins most of these pages have, each side by itself. */
    public static TextMargins typical(List<TextMargins> pages) {
        if (pages.isEmpty()) {
            return NONE;
        }
        return new TextMargins(
                middle(pages.stream().mapToDouble(TextMargins::left).toArray()),
                middle(pages.stream().mapToDouble(TextMargins::top).toArray()),
                middle(pages.stream().mapToDouble(TextMargins::right).toArray()),
                middle(pages.stream().mapToDouble(TextMargins::bottom).toArray()));
    }

    /** The same margins of a page that is turned clockwise by a multiple of 90 degrees. */
    TextMargins turned(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 ->
                    new TextMargins(
                            /* left= */ bottom,
                            /* top= */ left,
                            /* right= */ top,
                            /* bottom= */ right);
            case 180 ->
                    new TextMargins(
                            /* left= */ right,
                            /* top= */ bottom,
                            /* right= */ left,
                            /* bottom= */ top);
            case 270 ->
                    new TextMargins(
                            /* left= */ top,
                            /* top= */ right,
                            /* right= */ bottom,
                            /* bottom= */ left);
            default -> this;
        };
    }

    private static double middle(double[] values) {
        java.util.Arrays.sort(values);
        return Math.clamp(values[(values.length - 1) / 2] - AIR, 0, MOST);
    }
}
