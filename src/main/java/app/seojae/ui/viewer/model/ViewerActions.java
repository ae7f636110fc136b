package app.seojae.ui.viewer.model;

/**
 * What keys and buttons of the viewer set off beside what its model does.
 *
 * @param askForPage lets the person type a page
 * @param sideBar opens or closes the side bar
 * @param dark changes between dark pages and those before
 * @param present starts or ends a presentation
 * @param split shows the paper twice, or once again
 */
public record ViewerActions(
        Runnable askForPage, Runnable sideBar, Runnable dark, Runnable present, Runnable split) {}
