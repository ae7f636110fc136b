package app.seojae.pdf.render.draw;

/**
 * What of a page could not be drawn because it is damaged.
 *
 * @param pictures images and forms
 * @param shadings areas of shading, filled as such or as patterns
 * @param texts runs of text
 * @param others lines, fills and annotations
 */
public record LeftOut(int pictures, int shadings, int texts, int others) {

    /** Everything was drawn. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0, 0);

    /** Whether everything was drawn. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Together with what an operator was to draw; operators that draw nothing do not count. */
    LeftOut with(String operator) {
        return switch (operator) {
            case "Do", "BI" -> new LeftOut(pictures + 1, shadings, texts, others);
            case "sh" -> new LeftOut(pictures, shadings + 1, texts, others);
            case "Tj", "TJ", "'", "\"" -> new LeftOut(pictures, shadings, texts + 1, others);
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> withOther();
            default -> this;
        };
    }

    /** Together with one thing more, of another kind. */
    LeftOut withOther() {
        return new LeftOut(pictures, shadings, texts, others + 1);
    }
}
