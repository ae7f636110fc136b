package app.seojae.ui.viewer;

import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.ui.kit.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javafx.beans.property.BooleanProperty;

/**
 * Opens, hides, wakes and closes the document of a viewer. Confined to the FX thread; one that is
 * hidden for long holds neither pictures nor an open file.
 */
final class DocumentLifecycle {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final ViewerParts parts;
    private final BooleanProperty sideBarOpen;
    private final PlaceRecorder keeper;
    private final Presentation presentation;
    private final Background background;
    private Future<?> idle = CompletableFuture.completedFuture(null);
    private boolean hidden;

    DocumentLifecycle(
            ViewerParts parts,
            BooleanProperty sideBarOpen,
            PlaceRecorder keeper,
            Presentation presentation,
            Background background) {
        this.parts = parts;
        this.sideBarOpen = sideBarOpen;
        this.keeper = keeper;
        this.presentation = presentation;
        this.background = background;
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
        hidden = true;
        idle.cancel(false);
        idle = background.after(IDLE, this::suspendIfHidden);
    }

    /** One that was shown again while this was on its way stays. */
    private void suspendIfHidden() {
        if (hidden) {
            suspend();
        }
    }

    void suspend() {
        idle.cancel(false);
        rest();
        parts.document.suspend();
    }

    void resume() {
        hidden = false;
        idle.cancel(false);
        parts.document.resume();
    }

    void close() {
        hidden = false;
        idle.cancel(false);
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
