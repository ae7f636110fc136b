package app.seojae.ui.shell;

import app.seojae.model.ReadingPlace.Fit;
import app.seojae.model.ReadingPlace.Flow;
import app.seojae.ui.viewer.DocumentState;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ReaderLook;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;

/** Ways of reading that pictures of the program show, beside the usual one. */
public enum ReaderPoses {
    OUTLINE(viewer -> viewer.model().goTo(2, 0.3)),
    TWO_PAGES(
            viewer -> {
                viewer.model().flow(Flow.TWO_AFTER_COVER);
                viewer.model().fit(Fit.PAGE);
                viewer.model().goTo(2);
            }),
    SEPIA(viewer -> look(viewer, ReaderLook.Kind.SEPIA)),
    DARK(viewer -> look(viewer, ReaderLook.Kind.DARK)),
    TURNED(viewer -> viewer.model().rotate(1)),
    SPLIT(viewer -> {});

    private final Consumer<PdfViewer> pose;

    ReaderPoses(Consumer<PdfViewer> pose) {
        this.pose = pose;
    }

    /** The end of the picture's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Opens a paper and takes the pose as soon as its pages are there. */
    public void show(MainWindow window, long paper) {
        window.openReader(paper);
        ReaderScreen reader = window.tabs().current();
        if (reader == null) {
            return;
        }
        ReaderHalves halves = reader.halves();
        if (this == SPLIT) {
            halves.openBeside(paper, Orientation.HORIZONTAL);
        }
        halves.first()
                .stateProperty()
                .subscribe(
                        state -> {
                            if (state == DocumentState.READY) {
                                pose.accept(halves.first());
                            }
                        });
    }

    private static void look(PdfViewer viewer, ReaderLook.Kind kind) {
        ReaderLook now = viewer.choices().lookProperty().get();
        viewer.choices()
                .lookProperty()
                .set(new ReaderLook(kind, now.paper(), now.ink(), now.figuresToo()));
    }
}
