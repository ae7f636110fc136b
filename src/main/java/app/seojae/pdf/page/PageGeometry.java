package app.seojae.pdf.page;

/**
 * Where a page lies in its own coordinates and how it is shown.
 *
 * <p>The box is in PDF user space: origin bottom left, unrotated. It is always finite and not
 * empty, whatever the file says.
 *
 * @param left the smallest x of the crop box
 * @param bottom the smallest y of the crop box
 * @param width of the crop box, unrotated
 * @param height of the crop box, unrotated
 * @param rotation clockwise, one of 0, 90, 180, 270
 * @param userUnit how many points one unit of user space is
 * @param sound whether the file has a page here; else only its place is kept
 */
public record PageGeometry(
        float left,
        float bottom,
        float width,
        float height,
        int rotation,
        float userUnit,
        boolean sound) {

    /** What stands in for a page whose size is missing or senseless: US Letter, as Acrobat does. */
    public static final PageGeometry LETTER = new PageGeometry(0, 0, 612, 792, 0, 1, true);

    /** The width as shown at 100 %, in points. */
    public double shownWidth() {
        return (isSideways() ? height : width) * (double) userUnit;
    }

    /** The height as shown at 100 %, in points. */
    public double shownHeight() {
        return (isSideways() ? width : height) * (double) userUnit;
    }

    /** Whether the page is shown lying on its side. */
    public boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    /**
     * The same page shown turned further.
     *
     * @param degrees clockwise, a multiple of 90
     */
    public PageGeometry turned(int degrees) {
        return new PageGeometry(
                left,
                bottom,
                width,
                height,
                Math.floorMod(rotation + degrees, 360),
                userUnit,
                sound);
    }

    /** The place of a page that the file promises but does not have. */
    public PageGeometry missing() {
        return new PageGeometry(left, bottom, width, height, rotation, userUnit, false);
    }
}
