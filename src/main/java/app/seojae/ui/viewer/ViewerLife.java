package app.seojae.ui.viewer;

import app.seojae.model.ReadingPlace;
import app.seojae.pdf.OutlineItem;
import app.seojae.pdf.PdfFile;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.util.Duration;

/**
 * Opens, hides, wakes and closes the document of a viewer. Confined to the FX thread; one that is
 * hidden for long holds neither pictures nor an open file.
 */
final class ViewerLife {

    private static final Duration IDLE = Duration.seconds(60);

    private final ViewerParts parts;
    private final BooleanProperty sideBarOpen;
    private final PlaceKeeper keeper;
    private final Presentation presentation;
    private final PauseTransition idle = new PauseTransition(IDLE);

    ViewerLife(
            ViewerParts parts,
            BooleanProperty sideBarOpen,
            PlaceKeeper keeper,
            Presentation presentation) {
        this.parts = parts;
        this.sideBarOpen = sideBarOpen;
        this.keeper = keeper;
        this.presentation = presentation;
        idle.setOnFinished(event -> suspend());
    }

    void open(Path path, ReadingPlace place) {
        close();
        sideBarOpen.set(place.sideBar());
        parts.opening.open(path, opened -> ready(opened, place));
    }

    /** Draws nothing, and suspends after a while. */
    void hide() {
        rest();
        parts.document.hide();
        idle.playFromStart();
    }

    void suspend() {
        idle.stop();
        rest();
        parts.document.suspend();
    }

    void resume() {
        idle.stop();
        parts.document.resume();
    }

    void close() {
        idle.stop();
        rest();
        parts.document.close();
        parts.opening.close();
        parts.model.clear();
        parts.outline.show(List.of());
    }

    /** Shows headings made of the text where the file has no outline of its own. */
    void offerHeadings(List<OutlineItem> headings) {
        if (parts.outline.isEmpty() && !headings.isEmpty()) {
            showOutline(headings);
        }
    }

    /** Keeps the place and lets go of the mouse and the screen. */
    private void rest() {
        presentation.end();
        keeper.saveNow();
        parts.gestures.stop();
    }

    private void ready(PdfFile opened, ReadingPlace place) {
        parts.sideBar.begin();
        parts.model.show(opened.pages(), place);
        parts.document.open(opened, this::showOutline);
    }

    private void showOutline(List<OutlineItem> items) {
        parts.outline.show(items);
        if (items.isEmpty()) {
            parts.sideBar.offerPages();
        } else {
            parts.sideBar.offerOutline();
        }
    }
}
