package app.seojae.model.paper;

import app.seojae.model.PageIndex;

/**
 * Where a person left a PDF, and how it was shown.
 *
 * @param offset how far down that page the top of the view lies, 0 to 1
 * @param across how far across all that can be seen sideways the middle of the view lies, 0 to 1
 * @param zoom 1 is 72 dots an inch at 100 %
 * @param fit how the zoom follows the view's size
 * @param flow how pages follow each other
 * @param rotation how far the view is turned, clockwise, one of 0, 90, 180, 270
 * @param sideBar whether the side bar is open
 */
public record ReadingPlace(
        PageIndex page,
        double offset,
        double across,
        double zoom,
        Fit fit,
        Flow flow,
        int rotation,
        boolean sideBar) {

    /** The middle of what can be seen sideways. */
    public static final double CENTRED = 0.5;

    public static final ReadingPlace START =
            new ReadingPlace(PageIndex.FIRST, 0, 1, Fit.WIDTH, true);

    public ReadingPlace {
        rotation = Math.floorMod(rotation, 360) / 90 * 90;
    }

    /** A place in a plain column of upright pages. */
    public ReadingPlace(PageIndex page, double offset, double zoom, Fit fit, boolean sideBar) {
        this(page, offset, CENTRED, zoom, fit, Flow.CONTINUOUS, 0, sideBar);
    }

    /** The same place with the side bar open or closed. */
    public ReadingPlace withSideBar(boolean open) {
        return new ReadingPlace(page, offset, across, zoom, fit, flow, rotation, open);
    }

    /** How the zoom follows the view's size. */
    public enum Fit {
        NONE,
        WIDTH,
        PAGE,
        /** The width of the text, margins left out. */
        TEXT
    }

    /** How pages follow each other. */
    public enum Flow {
        /** One long column. */
        CONTINUOUS,
        /** One page at a time. */
        SINGLE,
        /** A column of pairs. */
        TWO,
        /** A column of pairs after the first page, which stands alone, as in a book. */
        TWO_AFTER_COVER;

        /** Whether pages stand in pairs. */
        public boolean isPaired() {
            return this == TWO || this == TWO_AFTER_COVER;
        }
    }
}
