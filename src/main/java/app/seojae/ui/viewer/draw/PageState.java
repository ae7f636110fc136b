package app.seojae.ui.viewer.draw;

/** How far the picture of a page is. */
enum PageState {
    /** As it should be, or on its way and soon there. */
    SETTLED,
    /** It takes long, and shows what there is so far. */
    GROWING,
    /** The person has seen enough of it. */
    STOPPED
}
