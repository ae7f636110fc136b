package app.seojae.ui.viewer.draw;

import java.util.List;

/** Gives things to draw over pages; the page itself is never painted on. */
@FunctionalInterface
public interface OverlaySource {

    /**
     * @param page counted from 1
     */
    List<OverlayItem> itemsOn(int page);
}
