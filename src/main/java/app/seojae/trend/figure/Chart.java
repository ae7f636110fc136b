package app.seojae.trend.figure;

/** A chart: figures that can be drawn and read. */
public interface Chart {

    /** Which one it is. */
    ChartName name();

    /** Its figures; without rows where there is nothing to draw. */
    FigureTable table();

    /**
     * The sentence that stands for the chart where there is nothing to draw, else what it shows.
     */
    String sentence();

    /**
     * Draws it.
     *
     * @param width in pixels of the window; the height follows from it
     */
    Figure draw(double width);

    /** Whether there is nothing to draw. */
    default boolean isEmpty() {
        return table().rows().isEmpty();
    }
}
