package app.seojae.ui.viewer.bars;

/** A tab of the side bar, to show it by. */
public final class SideTab {

    private final Runnable show;

    SideTab(Runnable show) {
        this.show = show;
    }

    /** Puts it in front of the other tabs; a closed side bar stays closed. */
    public void show() {
        show.run();
    }
}
