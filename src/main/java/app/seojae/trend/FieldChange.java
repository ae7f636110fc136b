package app.seojae.trend;

/**
 * How a field's share changed between two spans of weeks.
 *
 * @param difference how much larger the later share is, with the confidence at which it was chosen
 */
public record FieldChange(String field, Share before, Share now, Interval difference) {

    /** The difference that was counted, from -1 to 1. */
    public double value() {
        return now.value() - before.value();
    }
}
