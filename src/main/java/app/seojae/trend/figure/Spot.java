package app.seojae.trend.figure;

/**
 * A part of a figure that can be pointed at.
 *
 * @param row of the figure's table, which says what stands there
 */
public record Spot(double x, double y, double width, double height, int row) {

    /** Whether a place lies on it. */
    public boolean holds(double atX, double atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }

    /** Where its middle is, from the left. */
    double middleX() {
        return x + width / 2;
    }

    /** Where its middle is, from the top. */
    double middleY() {
        return y + height / 2;
    }
}
