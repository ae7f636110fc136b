package app.seojae.ui.reader;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.ui.kit.Job;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings back how papers were left in the reader, and keeps how they are shown from then on. */
final class PaperViewState {

    private final WindowNeeds needs;

    /** A paper's PDF and where it was left. */
    record Left(Path file, ReadingPlace place) {}

    private interface Keeping {

        /** Keeps it, on the WRITE lane. */
        void run() throws SeojaeException;
    }

    PaperViewState(WindowNeeds needs) {
        this.needs = needs;
    }

    /**
     * Where a paper was left; nothing where its PDF is not stored.
     *
     * @param second whether the view beside another one is asked for
     */
    Job<Optional<Left>> left(long paper, boolean second) {
        return needs.background()
                .run(
                        Lane.READ,
                        () -> {
                            ReadingPlace place = place(paper, second);
                            return file(paper).map(file -> new Left(file, place));
                        });
    }

    private ReadingPlace place(long paper, boolean second) throws SeojaeException {
        ReadingPlace first = needs.library().browse().place(paper);
        return second
                ? needs.library().browse().secondPlace(paper).orElse(first.withSideBar(false))
                : first;
    }

    private Optional<Path> file(long paper) throws SeojaeException {
        return needs.transfers().pdfs().file(paper);
    }

    void keepPlace(long paper, boolean second, ReadingPlace place) {
        keep(
                () -> {
                    if (second) {
                        needs.library().paperStates().saveSecondPlace(paper, place);
                    } else {
                        needs.library().paperStates().savePlace(paper, place);
                    }
                });
    }

    /** The look of a paper: its own, if one was kept for it, and kept from then on. */
    PaperLook look(long paper, PaperLook look) {
        needs.background()
                .run(Lane.READ, () -> needs.library().readerViews().look(paper))
                .then(kept -> kept.flatMap(ReaderLook::read).ifPresent(look::restore));
        look.setKeeper(
                own -> {
                    String written = own.map(ReaderLook::written).orElse(null);
                    keep(() -> needs.library().readerViews().saveLook(paper, written));
                });
        return look;
    }

    /** Tells what stood beside a paper, where it can be shown there again. */
    void split(long paper, Consumer<ReaderSplit> told) {
        needs.background()
                .run(
                        Lane.READ,
                        () -> {
                            Optional<ReaderSplit> kept = needs.library().readerViews().split(paper);
                            boolean there =
                                    kept.isPresent() && file(kept.get().paper()).isPresent();
                            return there ? kept : Optional.<ReaderSplit>empty();
                        })
                .then(kept -> kept.ifPresent(told));
    }

    void keepSplit(long paper, @Nullable ReaderSplit split) {
        keep(() -> needs.library().readerViews().saveSplit(paper, split));
    }

    private void keep(Keeping keeping) {
        needs.background()
                .run(
                        Lane.WRITE,
                        () -> {
                            keeping.run();
                            return true;
                        });
    }
}
