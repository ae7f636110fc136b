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
public final class DocumentLifecycle {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final ViewerParts parts;
    private final BooleanProperty sideBarOpen;
    private final PlaceRecorder recorder;
    private final Presentation presentation;
    private final Background background;
    private Future<?> idle = CompletableFuture.completedFuture(null);
    private boolean hidden;

    DocumentLifecycle(
            ViewerParts parts,
            BooleanProperty sideBarOpen,
            PlaceRecorder recorder,
            Presentation presentation,
            Background background) {
        this.parts = parts;
        this.sideBarOpen = sideBarOpen;
        this.recorder = recorder;
        this.presentation = presentation;
        this.background = background;
    }

    /** Opens a file where the person left it; what was open is closed. */
    public void open(Path path, ReadingPlace place) {
        close();
        sideBarOpen.set(place.sideBar());
        parts.opening.open(path, opened -> ready(opened, place));
    }

    /** Nobody looks for now: draws nothing, and gives back all it holds after a while. */
    public void hide() {
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

    /** Gives back pictures and handles at once; the place is kept. */
    public void suspend() {
        idle.cancel(false);
        rest();
        parts.document.suspend();
    }

    /** Shows the same place again. */
    public void resume() {
        hidden = false;
        idle.cancel(false);
        parts.document.resume();
    }

    /** Closes the document. */
    public void close() {
        hidden = false;
        idle.cancel(false);
        rest();
        parts.document.close();
        parts.opening.close();
        parts.model.clear();
        parts.outline.show(List.of());
    }

    /** Shows headings made of the text where the file has no outline of its own. */
    public void offerHeadings(List<OutlineItem> headings) {
        if (parts.outline.isEmpty() && !headings.isEmpty()) {
            showOutline(headings);
        }
    }

    /** Keeps the place and lets go of the mouse and the screen. */
    private void rest() {
        presentation.end();
        recorder.saveNow();
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
