package app.seojae.ui.shell;

import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.reader.SplitReader;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.ReaderLook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;

/** Ways of reading that pictures of the program show, beside the usual one. */
public enum ReaderPoses {
    MARKS_LIST(
            (reader, progress) -> {
                reader.annotations().show();
                progress.accept(Progress.TAKEN);
            }),
    MARKS_LOST((reader, progress) -> reader.annotations().showLost(tell(progress))),
    OUTLINE(onViewer(viewer -> viewer.model().moves().goTo(2, 0.3))),
    TWO_PAGES(
            onViewer(
                    viewer -> {
                        viewer.model().flow(Flow.TWO_AFTER_COVER);
                        viewer.model().fit(Fit.PAGE);
                        viewer.model().moves().goTo(2);
                    })),
    SEPIA(onViewer(viewer -> look(viewer, ReaderLook.Kind.SEPIA))),
    DARK(onViewer(viewer -> look(viewer, ReaderLook.Kind.DARK))),
    TURNED(onViewer(viewer -> viewer.model().rotate(1))),
    SPLIT(onViewer(viewer -> {})),
    FIND(ReaderPoses::find),
    FIND_DARK(
            (reader, progress) -> {
                look(reader.halves().first(), ReaderLook.Kind.DARK);
                find(reader, progress);
            }),
    CITATION((reader, progress) -> reader.halves().reading().showLink(tell(progress))),
    WEB_LINK((reader, progress) -> reader.halves().reading().showWeb(tell(progress))),
    MARKS((reader, progress) -> marks(reader, false, progress)),
    MARKS_DARK(
            (reader, progress) -> {
                look(reader.halves().first(), ReaderLook.Kind.DARK);
                marks(reader, false, progress);
            }),
    MARKS_SEPIA(
            (reader, progress) -> {
                look(reader.halves().first(), ReaderLook.Kind.SEPIA);
                marks(reader, false, progress);
            }),
    MARK_NOTE((reader, progress) -> marks(reader, true, progress)),
    MARK_BAR(
            (reader, progress) ->
                    reader.halves().annotating().showBar(page(reader), tell(progress))),
    TERM((reader, progress) -> reader.halves().reading().showTerm(tell(progress)));

    /** How far a pose has come. */
    public enum Progress {
        UNDERWAY,
        TAKEN,
        IMPOSSIBLE
    }

    private interface Pose {

        /**
         * Takes the pose in a reader whose pages are there; may tell only later how far it came.
         */
        void take(ReaderScreen reader, Consumer<Progress> progress);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Pose pose;

    ReaderPoses(Pose pose) {
        this.pose = pose;
    }

    /** The end of the picture's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Opens a paper, takes the pose as soon as its pages are there, and tells how far it came. */
    public Supplier<Progress> show(MainWindow window, long paper) {
        AtomicReference<Progress> progress = new AtomicReference<>(Progress.UNDERWAY);
        window.openReader(paper);
        ReaderScreen reader = window.tabs().current();
        if (reader == null) {
            return () -> Progress.IMPOSSIBLE;
        }
        SplitReader halves = reader.halves();
        if (this == SPLIT) {
            halves.openBeside(paper, Orientation.HORIZONTAL);
        }
        halves.first()
                .stateProperty()
                .subscribe(
                        state -> {
                            if (state == DocumentState.READY) {
                                pose.take(reader, progress::set);
                            }
                        });
        return progress::get;
    }

    private static Pose onViewer(Consumer<PdfViewer> change) {
        return (reader, progress) -> {
            change.accept(reader.halves().first());
            progress.accept(Progress.TAKEN);
        };
    }

    private static void marks(ReaderScreen reader, boolean note, Consumer<Progress> progress) {
        reader.halves().annotating().showExample(page(reader), note, tell(progress));
    }

    /** The page at the top of the view. */
    private static int page(ReaderScreen reader) {
        return reader.halves().first().model().pageProperty().get();
    }

    private static Consumer<Boolean> tell(Consumer<Progress> progress) {
        return found -> progress.accept(found ? Progress.TAKEN : Progress.IMPOSSIBLE);
    }

    private static void find(ReaderScreen reader, Consumer<Progress> progress) {
        reader.halves().reading().find(telling(reader.titleProperty().get()));
        progress.accept(Progress.TAKEN);
    }

    /** The longest word of a title: most likely one of the paper's own. */
    private static String telling(String title) {
        return Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static void look(PdfViewer viewer, ReaderLook.Kind kind) {
        ReaderLook now = viewer.choices().lookProperty().get();
        viewer.choices()
                .lookProperty()
                .set(new ReaderLook(kind, now.paper(), now.ink(), now.figuresToo()));
    }
}
