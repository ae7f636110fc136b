package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.kit.Job;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ScreenGeometry;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** The reader of a paper whose pages are there, in a window that is drawn. On the FX thread. */
record PosedReader(PosedWindow window, ReaderScreen screen) {

    /** What stays free around a place that is in sight, in pixels. */
    private static final double EDGE = 56;

    /** Work with the texts of the document, on its lane. */
    @FunctionalInterface
    interface WithTexts<T> {
        /** Works with the texts, which are closed afterwards. */
        T run(OpenTexts texts, CancelFlag cancel) throws Exception;
    }

    PdfViewer viewer() {
        return screen.halves().first();
    }

    TextInteraction reading() {
        return screen.halves().reading();
    }

    PaperAnnotations annotations() {
        return screen.annotations().annotations();
    }

    /** The page at the top of the view. */
    PageIndex page() {
        return viewer().model().pageProperty().get();
    }

    /** The document that is open. */
    PdfFile file() {
        return Objects.requireNonNull(viewer().fileProperty().get());
    }

    /** Reads the texts of the whole document, behind what the reader itself asks for. */
    <T> Job<T> withTexts(WithTexts<T> work) {
        PdfFile file = file();
        return window.background()
                .run(
                        Lane.WHOLE_TEXT,
                        cancel -> {
                            try (OpenTexts texts = window.library().texts().open(file)) {
                                return work.run(texts, cancel);
                            }
                        });
    }

    /** Opens the side bar at the annotations, as a click on its tab does. */
    void showAnnotations() {
        viewer().bars().sideBarOpenProperty().set(true);
        String name = window.words().of(Text.MARKS_TAB);
        for (Node node : viewer().lookupAll(".toggle-button")) {
            if (node instanceof ToggleButton tab && name.equals(tab.getText())) {
                tab.fire();
            }
        }
    }

    /** Reads the pages in other colours. */
    void look(ReaderLook.Kind kind) {
        ReaderLook now = viewer().choices().lookProperty().get();
        viewer().choices()
                .lookProperty()
                .set(new ReaderLook(kind, now.paper(), now.ink(), now.figuresToo()));
    }

    /** Brings a place into sight: what is there stays, another comes a third down the view. */
    void reveal(Spot spot) {
        PdfViewer viewer = viewer();
        Bounds now = ScreenGeometry.of(viewer, spot.page(), spot.area());
        boolean seen =
                viewer.column().visiblePages().contains(spot.page())
                        && now.getMinY() > 2 * EDGE
                        && now.getMinY() < viewer.getHeight() - EDGE
                        && now.getMinX() > 0
                        && now.getMinX() < viewer.getWidth() - EDGE;
        if (!seen) {
            Quad area = spot.area();
            viewer.places().goTo(spot.page(), new PdfPoint(area.left(), area.top()));
            double down = viewer.getHeight() / 3;
            viewer.model().scrollBy(0, -down * viewer.model().view().outputScale());
        }
    }

    /** Something on a page that the mouse can rest on. */
    record Spot(PageIndex page, Quad area) {

        PdfPoint middle() {
            return new PdfPoint((area.left() + area.right()) / 2, (area.bottom() + area.top()) / 2);
        }
    }
}
