package app.seojae.model;

/**
 * Where a person left a PDF.
 *
 * @param page counted from 1
 * @param offset how far down that page the top of the view lies, 0 to 1
 * @param zoom 1 is 72 dots an inch at 100 %
 * @param fit how the zoom follows the view's size
 * @param sideBar whether the side bar is open
 */
public record ReadingPlace(int page, double offset, double zoom, Fit fit, boolean sideBar) {

    public static final ReadingPlace START = new ReadingPlace(1, 0, 1, Fit.WIDTH, true);

    /** How the zoom follows the view's size. */
    public enum Fit {
        NONE,
        WIDTH,
        PAGE
    }
}
