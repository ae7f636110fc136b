package app.seojae.ui.viewer.draw;

import app.seojae.model.PageIndex;
import java.util.List;

/** Gives things to draw over pages; the page itself is never painted on. */
@FunctionalInterface
public interface OverlaySource {

    /**
     * What to draw over a page; asked whenever pages on screen are laid out, so it must be quick.
     */
    List<OverlayItem> itemsOn(PageIndex page);
}
