package app.seojae.trend;

/**
 * What a number lies between, both ends included.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    /** Whether a number lies within. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether all of it lies above zero. */
    public boolean isAbove() {
        return low > 0;
    }

    /** Whether all of it lies below zero. */
    public boolean isBelow() {
        return high < 0;
    }
}
