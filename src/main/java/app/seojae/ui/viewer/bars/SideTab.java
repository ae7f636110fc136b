package app.seojae.ui.viewer.bars;

/** A tab of the side bar, to show it by. */
public final class SideTab {

    private final Runnable show;

    SideTab(Runnable show) {
        this.show = show;
    }

    public void show() {
        show.run();
    }
}
