package app.seojae.ui.shell;

import app.seojae.model.Paper;
import app.seojae.model.ReadingPlace;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.detail.DetailView;
import app.seojae.ui.reading.ClaimRuns;
import app.seojae.ui.reading.Reading;
import app.seojae.ui.reading.ReadingNeeds;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** One paper open for reading: its PDF, and beside it its texts and note. */
final class ReaderScreen {

    private static final String DIVIDER = "reader.divider";

    private final long paper;
    private final WindowNeeds needs;
    private final PdfViewer viewer;
    private final Reading reading;
    private final DetailModel model;
    private final DetailView detail;
    private final SplitPane split;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");

    private record Opened(Path file, ReadingPlace place) {}

    ReaderScreen(
            long paper,
            WindowNeeds needs,
            ReadingNeeds readingNeeds,
            DetailModel model,
            DetailView detail) {
        this.paper = paper;
        this.needs = needs;
        this.model = model;
        this.detail = detail;
        this.viewer =
                new PdfViewer(
                        needs.background(),
                        needs.renderHouse(),
                        new ReadOnlyObjectWrapper<>(needs.words().language()));
        model.paperProperty().addListener((o, before, now) -> name(now));
        name(model.paperProperty().get());
        detail.setMinWidth(240);
        reading = new Reading(viewer, readingNeeds);
        detail.dressTexts(ClaimRuns::of, this::follow);
        split = new SplitPane(reading.node(), detail);
        SplitPane.setResizableWithParent(detail, false);
        split.setDividerPositions(Math.clamp(needs.memory().number(DIVIDER, 0.77), 0.3, 0.9));
        split.getDividers()
                .getFirst()
                .positionProperty()
                .addListener(
                        (o, before, now) ->
                                needs.memory().put(DIVIDER, Double.toString(now.doubleValue())));
        if (needs.leavesTraces()) {
            viewer.setOnRest(this::remember);
        }
        open();
    }

    /** A claim of the digest leads to its places in the PDF, any other link outside. */
    private void follow(String link) {
        ClaimRuns.words(link).ifPresentOrElse(reading::find, () -> needs.browser().accept(link));
    }

    private void name(@Nullable Paper now) {
        if (now != null) {
            title.set(now.row().title());
        }
    }

    private void open() {
        needs.background()
                .run(
                        Lane.READ,
                        () -> {
                            Optional<Path> file = needs.transfers().pdfs().file(paper);
                            ReadingPlace place = needs.library().browse().place(paper);
                            return file.map(path -> new Opened(path, place));
                        })
                .then(opened -> opened.ifPresent(o -> viewer.open(o.file(), o.place())));
        if (needs.leavesTraces()) {
            needs.background()
                    .run(
                            Lane.WRITE,
                            () -> {
                                needs.library().marks().opened(paper);
                                return true;
                            });
        }
    }

    private void remember(ReadingPlace place) {
        needs.background()
                .run(
                        Lane.WRITE,
                        () -> {
                            needs.library().marks().savePlace(paper, place);
                            return true;
                        });
    }

    long paper() {
        return paper;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    Node node() {
        return split;
    }

    PdfViewer viewer() {
        return viewer;
    }

    void suspend() {
        flush();
        viewer.suspend();
    }

    void resume() {
        viewer.resume();
        viewer.focusPages();
    }

    /** Saves what was typed. */
    void flush() {
        detail.flush();
    }

    void close() {
        flush();
        model.close();
        viewer.close();
    }
}
