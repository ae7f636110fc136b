package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.layout.JumpHistory;
import app.seojae.ui.viewer.layout.Viewport;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Goes through a document: by screens, pages and jumps, with the way back. Confined to the FX
 * thread, but needs no toolkit.
 */
public final class DocumentNavigation {

    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final JumpHistory history = new JumpHistory();
    private final Viewport view;
    private final Runnable moved;

    /**
     * @param moved told after every move
     */
    DocumentNavigation(Viewport view, Runnable moved) {
        this.view = view;
        this.moved = moved;
    }

    /** Another document: there is no way back into the last one. */
    void begin() {
        history.clear();
        tellWays();
    }

    /** Moves by screens, keeping a strip of the last one in view. */
    public void scrollByScreens(int screens) {
        if (view.isStuck(screens)) {
            flip(screens);
        } else {
            view.scrollBy(0, screens * Math.max(1, view.height() * 0.9));
            done();
        }
    }

    /** Jumps to a page, limited to the pages there are; the way back is kept. */
    public void goTo(PageIndex page) {
        goTo(page, 0);
    }

    /**
     * Jumps to a place on a page.
     *
     * @param offset how far down the page, 0 to 1
     */
    public void goTo(PageIndex page, double offset) {
        history.leave(view.here());
        moveTo(page, offset);
    }

    /** Turns pages, or pairs of them, without a trace in the history. */
    public void turn(int by) {
        ColumnLayout layout = view.layout();
        if (layout.count() > 0) {
            int row = Math.clamp(layout.row(view.here().page().index()) + by, 0, layout.rows() - 1);
            moveTo(new PageIndex(layout.first(row)), 0);
        }
    }

    /** Goes to the start of the next page, or the end of the one before where pages are single. */
    public void flip(int by) {
        view.flip(by);
        done();
    }

    /** Goes back to where the last jump started. */
    public void goBack() {
        JumpHistory.Place place = history.back(view.here());
        if (place != null) {
            moveTo(place.page(), place.offset());
        }
    }

    /** Takes again the jump that was taken back. */
    public void goForward() {
        JumpHistory.Place place = history.forward(view.here());
        if (place != null) {
            moveTo(place.page(), place.offset());
        }
    }

    /** Whether there is a place to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a place to go forward to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void moveTo(PageIndex page, double offset) {
        view.goTo(page, offset);
        done();
    }

    private void done() {
        tellWays();
        moved.run();
    }

    private void tellWays() {
        canGoBack.set(history.hasBack());
        canGoForward.set(history.hasForward());
    }
}
