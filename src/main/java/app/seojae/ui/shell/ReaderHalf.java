package app.seojae.ui.shell;

import app.seojae.model.ReadingPlace;
import app.seojae.ui.reading.Reading;
import app.seojae.ui.reading.ReadingNeeds;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ViewerChoices;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/** One view on a paper's PDF: the only one of a tab, or one of two, each with its own place. */
final class ReaderHalf {

    private final long paper;
    private final boolean second;
    private final WindowNeeds needs;
    private final PdfViewer viewer;
    private final Reading reading;

    private record Opened(Path file, ReadingPlace place) {}

    /**
     * @param second whether this is the view beside another one
     */
    ReaderHalf(
            long paper,
            boolean second,
            WindowNeeds needs,
            ViewerChoices choices,
            ReadingNeeds reading) {
        this.paper = paper;
        this.second = second;
        this.needs = needs;
        viewer =
                new PdfViewer(
                        needs.background(),
                        needs.renderHouse(),
                        new ReadOnlyObjectWrapper<>(needs.words().language()),
                        choices);
        this.reading = new Reading(viewer, reading);
        if (needs.leavesTraces()) {
            viewer.setOnRest(this::remember);
        }
    }

    long paper() {
        return paper;
    }

    PdfViewer viewer() {
        return viewer;
    }

    /** The view with what floats over it. */
    Region node() {
        return reading.node();
    }

    Reading reading() {
        return reading;
    }

    /** Opens the paper where it was left in this half. */
    void open() {
        needs.background()
                .run(
                        Lane.READ,
                        () -> {
                            Optional<Path> file = needs.transfers().pdfs().file(paper);
                            ReadingPlace place = needs.library().browse().place(paper);
                            if (second) {
                                place =
                                        needs.library()
                                                .browse()
                                                .secondPlace(paper)
                                                .orElse(place.withSideBar(false));
                            }
                            ReadingPlace from = place;
                            return file.map(path -> new Opened(path, from));
                        })
                .then(opened -> opened.ifPresent(o -> viewer.open(o.file(), o.place())));
    }

    private void remember(ReadingPlace place) {
        needs.background()
                .run(
                        Lane.WRITE,
                        () -> {
                            if (second) {
                                needs.library().marks().saveSecondPlace(paper, place);
                            } else {
                                needs.library().marks().savePlace(paper, place);
                            }
                            return true;
                        });
    }
}
