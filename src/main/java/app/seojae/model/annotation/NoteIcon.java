package app.seojae.model.annotation;

/** The place a point note takes on a page: a square of fixed size below and right of its point. */
public final class NoteIcon {

    /** Its side, in points; what PDF programs draw for a text annotation. */
    public static final double SIZE = 20;

    private NoteIcon() {}

    /** The square whose upper left corner is a point. */
    public static Quad at(PdfPoint corner) {
        return Quad.of(corner.x(), corner.y() - SIZE, corner.x() + SIZE, corner.y()).rounded();
    }
}
