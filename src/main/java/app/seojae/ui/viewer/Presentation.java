package app.seojae.ui.viewer;

import app.seojae.ui.viewer.model.ViewerModel;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Shows one page a screen with black around it, on the whole screen, until it is ended. */
final class Presentation {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final PdfViewer viewer;
    private final ViewerModel model;
    private @Nullable Stage stage;
    private boolean wasFull;

    Presentation(PdfViewer viewer, ViewerModel model) {
        this.viewer = viewer;
        this.model = model;
    }

    void toggle() {
        if (model.arrangement().presentingProperty().get()) {
            end();
        } else {
            begin();
        }
    }

    private void begin() {
        viewer.pseudoClassStateChanged(PRESENTING, true);
        model.present(true);
        if (viewer.getScene() != null && viewer.getScene().getWindow() instanceof Stage window) {
            stage = window;
            wasFull = window.isFullScreen();
            // Esc is ours: it ends the presentation, not only the full screen.
            window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            window.setFullScreenExitHint("");
            window.setFullScreen(true);
        }
        viewer.focusPages();
    }

    /** Ends it, if there is one. */
    void end() {
        if (!model.arrangement().presentingProperty().get()) {
            return;
        }
        viewer.pseudoClassStateChanged(PRESENTING, false);
        model.present(false);
        Stage window = stage;
        stage = null;
        if (window != null && !wasFull) {
            window.setFullScreen(false);
        }
    }
}
