package app.seojae.snapshot;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.snapshot.PosedReader.Spot;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;

/** Ways of reading that pictures of the program show, the usual one first. */
enum ReaderPoses {
    USUAL(ReaderPoses::stay),
    MARKS_LIST(
            (reader, progress) -> {
                reader.showAnnotations();
                progress.accept(Progress.TAKEN);
            }),
    MARKS_LOST((reader, progress) -> new LostAnnotation(reader).show(tell(progress))),
    OUTLINE(onPages(model -> model.moves().goTo(PageIndex.ofNumber(2), 0.3))),
    TWO_PAGES(
            onPages(
                    model -> {
                        model.flow(Flow.TWO_AFTER_COVER);
                        model.fit(Fit.PAGE);
                        model.moves().goTo(PageIndex.ofNumber(2));
                    })),
    SEPIA(inLook(ReaderLook.Kind.SEPIA, ReaderPoses::stay)),
    DARK(inLook(ReaderLook.Kind.DARK, ReaderPoses::stay)),
    TURNED(onPages(model -> model.rotate(1))),
    SPLIT(ReaderPoses::stay),
    FIND(ReaderPoses::find),
    FIND_DARK(inLook(ReaderLook.Kind.DARK, ReaderPoses::find)),
    CITATION(
            onSpot(
                    "link-pop-up",
                    reader ->
                            (texts, cancel) ->
                                    ExampleLinks.of(texts, cancel)
                                            .best(
                                                    reader.window()
                                                            .library()
                                                            .finding()
                                                            .citations()))),
    WEB_LINK(
            onSpot(
                    "link-pop-up",
                    reader -> (texts, cancel) -> ExampleLinks.of(texts, cancel).web())),
    MARKS(ReaderPoses::marks),
    MARKS_DARK(inLook(ReaderLook.Kind.DARK, ReaderPoses::marks)),
    MARKS_SEPIA(inLook(ReaderLook.Kind.SEPIA, ReaderPoses::marks)),
    MARK_NOTE(
            (reader, progress) ->
                    new ExampleAnnotations(reader)
                            .make(
                                    first -> {
                                        reader.screen().halves().annotating().openNote(first);
                                        progress.accept(Progress.TAKEN);
                                    },
                                    () -> progress.accept(Progress.IMPOSSIBLE))),
    MARK_BAR(
            (reader, progress) ->
                    new ExampleAnnotations(reader)
                            .select(
                                    () -> progress.accept(Progress.TAKEN),
                                    () -> progress.accept(Progress.IMPOSSIBLE))),
    TERM(
            onSpot(
                    "term-pop-up",
                    reader ->
                            (texts, cancel) ->
                                    ExampleTerm.first(
                                            texts,
                                            reader.window().library().vocabulary().glossary(cancel),
                                            cancel)));

    private interface Reading {

        /**
         * Takes the pose in a reader whose pages are there; may tell only later how far it came.
         */
        void take(PosedReader reader, Consumer<Progress> progress);
    }

    /** What looks for a place of the open document. */
    private interface Search {
        /** The work on the document's texts, made on the FX thread. */
        PosedReader.WithTexts<Optional<Spot>> of(PosedReader reader);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
    private final Reading reading;

    ReaderPoses(Reading reading) {
        this.reading = reading;
    }

    /** All of them over a paper by the names of their pictures. */
    static Map<String, Pose> all(long paper) {
        Map<String, Pose> all = new LinkedHashMap<>();
        for (ReaderPoses one : values()) {
            String word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.put(one == USUAL ? "reader" : "reader-" + word, window -> one.show(window, paper));
        }
        return all;
    }

    /** Opens a paper, takes the pose as soon as its pages are there, and tells how far it came. */
    private Supplier<Progress> show(PosedWindow window, long paper) {
        AtomicReference<Progress> progress = new AtomicReference<>(Progress.UNDERWAY);
        window.main().openReader(paper);
        ReaderScreen screen = window.main().tabs().current();
        if (screen == null) {
            return () -> Progress.IMPOSSIBLE;
        }
        PosedReader reader = new PosedReader(window, screen);
        if (this == SPLIT) {
            screen.halves().openBeside(paper, Orientation.HORIZONTAL);
        }
        reader.viewer()
                .stateProperty()
                .subscribe(
                        state -> {
                            if (state == DocumentState.READY) {
                                begin(reader, progress::set);
                            }
                        });
        return progress::get;
    }

    /** Until it is known which text it is, annotations of another one stand where they stood. */
    private void begin(PosedReader reader, Consumer<Progress> progress) {
        Runnable take = () -> reading.take(reader, progress);
        new ShownVersion(reader).then(version -> take.run(), take);
    }

    private static void stay(PosedReader reader, Consumer<Progress> progress) {
        progress.accept(Progress.TAKEN);
    }

    private static Reading onPages(Consumer<ViewerModel> change) {
        return (reader, progress) -> {
            change.accept(reader.viewer().model());
            progress.accept(Progress.TAKEN);
        };
    }

    private static Reading inLook(ReaderLook.Kind look, Reading pose) {
        return (reader, progress) -> {
            reader.look(look);
            pose.take(reader, progress);
        };
    }

    /** Lets the mouse rest on a place that is looked for in the whole document. */
    private static Reading onSpot(String popUp, Search search) {
        return (reader, progress) ->
                reader.withTexts(search.of(reader))
                        .then(
                                found ->
                                        found.ifPresentOrElse(
                                                new RestingMouse(reader, popUp, progress)::over,
                                                () -> progress.accept(Progress.IMPOSSIBLE)))
                        .failed(problem -> progress.accept(Progress.IMPOSSIBLE));
    }

    private static void marks(PosedReader reader, Consumer<Progress> progress) {
        new ExampleAnnotations(reader)
                .make(
                        first -> progress.accept(Progress.TAKEN),
                        () -> progress.accept(Progress.IMPOSSIBLE));
    }

    private static Consumer<Boolean> tell(Consumer<Progress> progress) {
        return found -> progress.accept(found ? Progress.TAKEN : Progress.IMPOSSIBLE);
    }

    private static void find(PosedReader reader, Consumer<Progress> progress) {
        reader.reading().find(telling(reader.screen().titleProperty().get()));
        progress.accept(Progress.TAKEN);
    }

    /** The longest word of a title: most likely one of the paper's own. */
    private static String telling(String title) {
        return Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }
}
